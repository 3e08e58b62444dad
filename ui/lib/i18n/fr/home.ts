import type { SameTexts } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  home: {
    mostExposed: 'Les plus exposés',
    allExposures: 'Voir tout le classement',
    noExposure:
      'Les cinq expositions qui comptent le plus figurent ici dès qu’un acteur atteint quelque chose de la mission.',
    addActors: 'Enregistrer les acteurs et ce qu’ils emploient',
    empty:
      'Cette mission ne compte encore aucun élément. Ce qui est le plus exposé, ce qui échappe à la maîtrise de l’ONU et ce que personne n’a évalué figureront ici.',
    bringIn: 'Importer des feuilles',
    addEntry: 'Saisir des éléments',
    totals: 'Risque total',
    totalsNote:
      'En unités de préjudice par an. L’information et les tâches mesurent le même préjudice par ses deux bouts et ne s’additionnent jamais.',
    totalsColumns: {
      axis: 'Axe',
      information: 'Information',
      tasks: 'Tâches prescrites',
      unrated: 'atteints mais non cotés : {{shown}}',
    },
    custody: 'Hors de la maîtrise de l’ONU',
    custodySentence:
      'L’information de dépôts et de matériels échappe à la maîtrise de l’ONU en vertu d’un arrangement : {{out}} sur {{all}}.',
    custodyNone:
      'Aucun flux ni lieu de conservation enregistré ne place d’information hors de la maîtrise de l’ONU. L’absence d’enregistrement ne permet pas de conclure que rien n’en sort.',
    custodyMore: 'Les voir dans l’inventaire',
    reachBack: 'renvoi vers la capitale',
    to: 'vers',
    choke: 'Points de passage obligés',
    chokeNote: 'Part du risque de la mission qui passe par un même élément sur tous les chemins ouverts.',
    chokeNone: 'Aucun élément ne se trouve à lui seul sur tous les chemins ouverts vers le risque de la mission.',
    chokeInformation: 'pour l’information',
    chokeTasks: 'pour les tâches',
    notAssessed: 'Non évalué',
    notAssessedNone: 'Tous les champs que lit le modèle ont été évalués.',
    notAssessedLine: '{{missing}} sur {{total}}',
    stale: 'Réexamens en retard',
    staleNone: 'Aucun réexamen n’est en retard à la date de la situation.',
    staleCount_one: '{{shown}} élément est en retard de réexamen à la date de la situation.',
    staleCount_many: '{{shown}} éléments sont en retard de réexamen à la date de la situation.',
    staleCount_other: '{{shown}} éléments sont en retard de réexamen à la date de la situation.',
    staleDue: 'attendu le {{day}}',
    gaps: 'Faits dont le modèle a besoin et que personne n’a enregistrés',
    gapsNone: 'Il ne manque au modèle aucun des faits qu’il a cherchés.',
    changed: 'Modifications récentes',
    changedNone: 'Rien n’a encore été écrit dans cette mission.',
    actors: 'Voir les acteurs',
  },
} as const satisfies SameTexts<typeof english>;
