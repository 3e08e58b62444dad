import { sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { continuity } from '../continuity.ts';
import { agree, count, figure, list, phrase, plain, say } from '../grammar.ts';

type Codes = 'SHUTDOWN' | 'LIFELINE' | 'POINT' | 'CIVILIANS' | 'RATE';
type Tables = 'Tasks' | 'Lifelines' | 'Lines' | 'Points' | 'Shutdowns' | 'Classifier';

export const continuityAbout: AnalysesCatalogue['about']['continuity'] = {
  title: continuity.title,
  question: phrase`Qu’est-ce qui continue lorsque les opérateurs sont coupés, bridés ou isolés dans une région, par quels moyens et pour combien de temps ?`,
  caution:
    'D’après les dépendances enregistrées et leurs solutions de rechange. Là où personne n’a noté si l’une est essentielle, la réponse n’est pas évaluée.',
};

export const continuityFindings: Pick<FindingTexts, `CONTINUITY_${Codes}`> = {
  CONTINUITY_SHUTDOWN: (f, { names }) => ({
    statement: continuity.statement(names(f.stops), names(f.degrades), names(f.unknown), f.tasks),
    basis: say`Fermés ensemble : ${list(names(f.carriers), 5)}.`,
    effect: continuity.effect,
    measure: continuity.measure,
  }),
  CONTINUITY_LIFELINE: (f, { name, names }) => ({
    statement: say`En cas de coupure, ${agree(f.tasks.length, 'la tâche suivante continue', 'les tâches suivantes continuent')} grâce à ${name(f.node)} : ${list(names(f.tasks), 5)}.`,
    basis: plain('Ce moyen a été retiré en plus de la coupure, et les tâches dont l’état s’aggrave ont été comptées.'),
    effect: plain(
      f.hours === null
        ? 'Combien de temps il tient sans alimentation ni approvisionnement n’est pas évalué.'
        : `D’après le registre, il tient ${Math.round(f.hours)} heures.`,
    ),
    measure: plain('Le protéger en premier, noter ses heures d’autonomie et s’exercer à y basculer.'),
  }),
  CONTINUITY_POINT: (f, { name, names }) => ({
    statement: say`${name(f.node)} est indispensable à ${list(names(f.tasks), 4)}, et rien de ce qui est enregistré ne peut y suppléer.`,
    basis: plain(`C’est l’un des éléments sans solution de rechange, au nombre de ${figure(f.points)}.`),
    effect: plain('Sa seule perte arrête ce qui en a besoin, quelle qu’en soit la cause.'),
    measure: plain('Prévoir une solution de rechange qui n’ait pas le même point de défaillance, et l’essayer.'),
  }),
  CONTINUITY_CIVILIANS: (f, { names }) => ({
    statement: sentences(
      f.groups.length > 0
        ? say`Ne pourraient plus se faire entendre par les appareils qu’ils utilisent : ${list(names(f.groups), 4)}.`
        : [],
      f.tasks.length > 0 ? say`Le travail pour les civils est touché : ${list(names(f.tasks), 4)}.` : [],
    ),
    basis: plain(
      'D’après les appareils des groupes extérieurs à la mission, et les tâches au service des civils et de l’action humanitaire.',
    ),
    effect: plain(
      'L’alerte précoce, les signalements de violences et la coordination humanitaire se taisent au moment où ils sont le plus nécessaires.',
    ),
    measure: plain(
      'Convenir d’avance avec les partenaires de la façon de joindre la mission lorsque les opérateurs sont fermés.',
    ),
  }),
  CONTINUITY_RATE: (f) => ({
    statement: continuity.rate(f.incidents.length, f.dated, f.since, f.years),
    basis: plain(
      `D’après les incidents du registre de la mission, dont ${count(f.dated, 'est daté', 'sont datés').replace(/^aucun est/, 'aucun n’est')}.`,
    ),
    effect: plain('Une année sans coupure enregistrée peut être une année que personne n’a observée.'),
    measure: plain('Verser au registre, chaque trimestre, les suivis publics des coupures.'),
  }),
};

export const continuityTables: Pick<AnalysesCatalogue['tables'], `continuity${Tables}`> = {
  continuityTasks: {
    caption: 'Tâches prescrites lors d’une coupure nationale',
    columns: {
      task: 'Tâche',
      criticality: 'Criticité',
      shutdown: 'En cas de coupure',
      throttled: 'En cas de bridage',
      regions: 'Touchée si coupée autour de',
      lasts: 'Tient',
      through: 'Par',
    },
    note: phrase`Tient : la plus courte autonomie enregistrée parmi ce dont la tâche ne peut se passer ; une limite supérieure là où d’autres ne sont pas enregistrées.`,
  },
  continuityLifelines: {
    caption: 'Ce qui maintient des tâches lors d’une coupure',
    columns: { means: 'Moyen', tasks: 'Tâches dont l’état s’aggraverait sans lui' },
    note: null,
  },
  continuityLines: {
    caption: 'Lignes de compte rendu lors d’une coupure',
    columns: { from: 'De', to: 'Vers', categories: 'Catégories', passes: 'Passe par', shutdown: 'En cas de coupure' },
    note: 'Non évalué là où personne n’a noté par quels opérateurs une ligne passe.',
  },
  continuityPoints: {
    caption: 'Points uniques de défaillance',
    columns: { element: 'Élément', tasks: 'Tâches qui échouent sans lui' },
    note: null,
  },
  continuityShutdowns: {
    caption: 'Coupures enregistrées',
    columns: { incident: 'Incident', started: 'Du', ended: 'Au', area: 'Zone', grade: 'Cotation' },
    note: null,
  },
  continuityClassifier: {
    caption: phrase`Opération informatique ou coupure : cinq questions sur chaque incident`,
    columns: {
      incident: 'Incident',
      recorded: 'Enregistré comme',
      tactic: 'Tactique',
      authority: 'Ordonné par',
      conflict: 'Conflit',
      duration: 'La durée indique',
      monitoring: 'Observation',
      points: 'Les réponses indiquent',
    },
    note: 'Chaque réponse est une voix et aucune ne décide seule. En cas d’équilibre, le nombre de réponses est donné.',
  },
};
