import { sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { count, decimal, figure, grouped, list, perCent, percent, phrase, plain, say, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const units = (value: number) =>
  value >= 9.95 ? grouped(Math.round(value)) : value >= 0.095 ? decimal(value, 1) : '<0,1';
/** A likelihood in the narrow cells of a table; where nothing was met in the sampled worlds it is still not zero. */
const tight = (share: number) => (share < 0.01 ? '<1' : share > 0.99 && share < 1 ? '>99' : percent(share));
const axisAlone = (axis: keyof typeof VOCABULARY.axes) => VOCABULARY.axes[axis].replace(/^(les|le|la) /, '');

export const ranking: AssessmentCatalogue['ranking'] = {
  title: 'Exposition de l’information',
  introduction: (information, tasks, months) =>
    plain(
      `Un risque a pu être énoncé pour ${count(information, 'ensemble d’informations', 'ensembles d’informations')} et ${count(tasks, 'tâche prescrite', 'tâches prescrites', 'f')}. Il s’agit de la probabilité qu’un acteur le tente et y parvienne dans un délai de ${months}, multipliée par le préjudice qui s’ensuivrait, en unités de préjudice par an. Le risque pesant sur l’information et celui qui pèse sur les tâches sont deux vues du même préjudice et ne s’additionnent jamais.`,
    ),
  nothing: plain(
    'Aucune exposition n’a pu être évaluée : aucun acteur enregistré ne dispose d’un chemin vers un élément coté.',
  ),
  most: 'Ce qui est le plus exposé',
  caption: (n) =>
    n === 1
      ? 'L’ensemble d’informations ou la tâche le plus exposé'
      : `Les ${figure(n)} ensembles d’informations et tâches les plus exposés`,
  columns: titles('Rang', 'Élément', 'Ce qui peut arriver', 'Probabilité', 'Gravité dominante', 'Risque'),
  note: phrase`Probabilité : terme, estimation et fourchette allant du 5e au 95e centile des appréciations. Risque : unités de préjudice par an, avec leur fourchette. Les rangs portent sur tous les types d’élément ; le tableau complet figure en annexe.`,
  likelihood: (word, estimate, low, high) =>
    phrase`${word} : ${tight(estimate)} % (${tight(low)}\u00a0à\u00a0${tight(high)} %)`,
  standingFact: 'fait établi',
  harm: (axis, rating) => phrase`${axisAlone(axis)} : ${rating}`,
  risk: (estimate, low, high) => `${units(estimate)} (${units(low)}\u00a0à\u00a0${units(high)})`,
  doesNotApply: '–',
  leading: 'Principales expositions de l’information',
  leadingTasks: 'Principales expositions des tâches prescrites',
  chokePoints: 'Points de passage obligés',
  chokeIntroduction: (information, tasks) =>
    sentences(
      plain('La concentration se voit aux points qu’aucun chemin ouvert n’évite.'),
      information.share >= 0.01
        ? say`Pour ${perCent(information.share)} du risque pesant sur l’information, ce point est ${information.name}.`
        : [],
      tasks.share >= 0.01
        ? say`Pour ${perCent(tasks.share)} du risque pesant sur les tâches, ce point est ${tasks.name}.`
        : [],
      plain('Les parts de différents points se recoupent et ne peuvent être additionnées.'),
    ),
  chokeCaption: 'Points par lesquels passent tous les chemins ouverts, selon la part du risque',
  chokeColumns: titles(
    'Point',
    'État',
    'Part du risque pesant sur l’information',
    'Part du risque pesant sur les tâches',
  ),
  share: (value) => perCent(value),
  noChokePoints: plain('Aucun point ne se trouve à lui seul sur tous les chemins ouverts.'),
  figures: 'Matrice et fourchettes',
  rangesCaption: phrase`Probabilité des principales expositions : fourchette et estimation sur l’échelle des termes`,
  rangesAlternative: (bars) =>
    phrase`Barres sur une échelle de 0 à 100 %. ${bars
      .map(
        (bar) =>
          phrase`${bar.label} : ${bar.phrase}, estimation ${perCent(bar.estimate)}, fourchette de ${percent(bar.low)} à ${perCent(bar.high)}`,
      )
      .join('. ')}.`,
  barLabel: (name, effect) => phrase`${name} : ${effect}`,
  matrixCaption: (axis) =>
    phrase`Principales expositions sur la matrice à cinq cases sur cinq : gravité pour ${VOCABULARY.axes[axis]}`,
  matrixAlternative: (axis, cells) =>
    phrase`Tableau de la gravité pour ${VOCABULARY.axes[axis]} selon la probabilité. ${cells.length > 0 ? `${cells.join('. ')}.` : 'Il est vide.'}`,
  matrixEntry: (entry) =>
    phrase`Rang ${String(entry.rank)}, ${entry.name} : gravité ${entry.harm}, ${entry.estimate.toLowerCase()} (risque ${entry.level.toLowerCase()})${
      entry.low === entry.high ? '' : phrase`, de ${entry.low.toLowerCase()} à ${entry.high.toLowerCase()}`
    }`,
  matrixNote: plain(
    'Les chiffres portés dans la matrice sont des rangs. Une barre couvre les cases que la fourchette atteint ; la marque foncée signale l’estimation. La matrice sert à l’affichage ; elle n’entre dans aucun calcul, et ses termes ne sont pas ceux de l’échelle de probabilité.',
  ),
  allIntroduction: (rows, all) =>
    plain(
      rows < all
        ? `Les ${grouped(rows)} premières expositions sur ${grouped(all)}, par rang ; suivent les éléments atteints mais non cotés. La page de l’exposition énumère les autres.`
        : `Les ${grouped(all)} expositions, par rang ; suivent les éléments qui sont atteints mais pour lesquels aucun risque n’a pu être énoncé.`,
    ),
  allCaption: 'Expositions par rang',
  allColumns: titles('Rang', 'Élément', 'Pire effet', 'Probabilité', 'Personnes', 'Mandat', 'Opérations', 'Vie privée'),
  allNote: phrase`Risque en unités de préjudice par an sur chaque axe. « Non évalué » signifie qu’aucune gravité n’a été cotée, ou que personne n’a dit si ceux qui atteignent l’élément passeraient à l’acte ; ce n’est jamais zéro. Un tiret figure là où l’effet, par nature, ne cause aucun préjudice sur un axe.`,
  value: (value) => units(value),
  list: (names, most) => list(names, most),
};
