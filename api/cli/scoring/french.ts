import { typesetText } from '../../../graph-schema/language/french/typography.ts';
import { CATALOGUES } from '../../assessment/language/catalogue.ts';
import { type Axis, axisName, type Effect } from './axes-and-effects.ts';
import type { ScoringWords } from './english.ts';

const { vocabulary } = CATALOGUES.fr;
const effectWords = (effect: Effect): string => vocabulary.effects[effect];
const axisWords = (axis: Axis): string => vocabulary.axes[axisName(axis)];
const number = (value: number, digits = 3): string =>
  new Intl.NumberFormat('fr', { maximumSignificantDigits: digits }).format(value);
const percent = (share: number): string => typesetText(`${number(100 * share)} %`);
const plural = (count: number, one: string, many: string): string => `${number(count, 9)} ${count < 2 ? one : many}`;
const points = (difference: number): string => plural(Number((100 * difference).toPrecision(2)), 'point', 'points');
const between = (low: string, high: string): string => `de ${low} à ${high}`;

const methods: Readonly<Record<string, string>> = {
  exact: 'chiffre exact',
  'monte-carlo': 'compté sur des tirages simulés',
  'standing-fact': 'fait établi, par arrangement',
  bounds: 'bornes seulement pour l’instant',
};

/** The same texts in French. */
export const FRENCH: ScoringWords = {
  vocabulary: {
    effect: effectWords,
    vector: (vector) => vocabulary.vectors[vector],
    axis: axisWords,
    method: (method) => methods[method] ?? method,
  },
  number,
  percent,
  percentRange: (low, high) => between(percent(low), percent(high)),
  range: (low, high) => between(number(low), number(high)),
  progress: (done, total) => `${number(done, 9)} sur ${number(total, 9)}`,
  runs: {
    score: 'Calcul des expositions',
    estimates: 'Calcul des estimations',
    portfolio: 'Choix des mesures',
    other: 'Calcul en cours',
  },

  noSuchMission: (id) => `Aucune mission ne porte l’identifiant ${id}, ou elle ne vous est pas accessible.`,
  noSuchElement: (id) => `La mission n’a pas d’élément portant l’identifiant ${id}.`,
  notAnActor: (name) => typesetText(`« ${name} » n’est pas un acteur.`),
  noSuchLink: (from, to, type) =>
    typesetText(`Aucun lien ${type === null ? '' : `${type} `}ne mène de « ${from} » à « ${to} ».`),
  severalLinks: (from, to, links) =>
    typesetText(
      `Plusieurs liens mènent de « ${from} » à « ${to} » : ${links.map(({ type, key }) => `${type} (${key})`).join(', ')}. Précisez le type, ou désignez le lien par sa clé.`,
    ),
  nothingReaches: (name) =>
    typesetText(
      `Aucune voie enregistrée ne mène un acteur à « ${name} » : il n’y a pas de chiffre à expliquer. Cela ne vaut que pour ce qui est enregistré.`,
    ),
  notInThatWay: (name, effect, instead) =>
    typesetText(
      `Pour « ${name} », aucune voie enregistrée ne mène à l’effet « ${effectWords(effect)} ». Il en mène à : ${instead.join(', ')}.`,
    ),
  noAxis: (name) =>
    typesetText(
      `Aucun préjudice n’est coté pour « ${name} » : il n’y a pas de risque à comparer. Précisez un axe par --axis.`,
    ),
  notComparable: (one, other, axis) =>
    typesetText(
      `La comparaison n’est pas possible : sur l’axe « ${axisWords(axis)} », « ${one} » ou « ${other} » n’a pas de préjudice coté ou pas de probabilité appréciée.`,
    ),
  sameTwice: 'Les deux désignent la même exposition.',
  stoppedElsewhere: 'Quelqu’un a arrêté ce calcul. Relancez la commande pour le reprendre.',
  interrupted: 'Arrêté.',

  changesOrMeasure:
    'Indiquez ce qu’il faut essayer : --changes avec un fichier, ou --measure avec le nom d’une mesure, mais pas les deux.',
  notJson: (path) => `${path} n’est pas du JSON.`,
  notChanges: (path, where) =>
    typesetText(`${path} n’est pas une liste de changements${where === '' ? '' : ` : voir ${where}`}.`),
  noChanges: (path) => `${path} ne contient aucun changement.`,
  faultyChange: (place, message) => typesetText(`Changement ${place} : ${message}`),
  noSuchMeasure: (name) =>
    typesetText(`Aucune mesure de la mission ne s’appelle ${name} ; sangar measures les énumère telles qu’elles sont.`),
  severalMeasures: (name) => `Plusieurs mesures s’appellent ${name}. Désignez-la par son identifiant complet.`,

  heading: (name, id, effect) => typesetText(`${name} (${id}) : ${effectWords(effect)}`),
  standing: (asOf, months) => `Situation au ${asOf}, pour les ${number(months)} mois qui suivent.`,
  preliminary: typesetText(
    'Seules les bornes et les voies principales sont connues ; les estimations sont en cours de calcul.',
  ),
  likelihood: 'Probabilité',
  notAssessed: 'non évaluée',
  byJudgements: (low, high) => `${between(percent(low), percent(high))} selon les appréciations`,
  bySampling: (low, high) => `échantillonnage ${between(percent(low), percent(high))}`,
  guaranteed: (low, high) => `garanti ${between(percent(low), percent(high))}`,
  extremes: (low, high, certain) =>
    `${between(percent(low), percent(high))} avec toutes les appréciations à une extrémité de leur fourchette${certain ? '' : ' (proche, non certain)'}`,
  rank: (rank, low, high) =>
    `Rang ${rank} du classement${low === null || high === null ? '' : ` (${between(String(low), String(high))} selon les appréciations)`}.`,
  reference: 'Référence',
  sections: {
    account: 'Pourquoi ce chiffre',
    ways: 'Voies les plus probables',
    choke: 'Points par où passent toutes les voies',
    tornado: 'Appréciations qui le font le plus varier',
    actors: 'Ce qu’ajoute chaque acteur',
    vectors: 'Ce qu’ajoute chaque technique',
    controls: 'Ce qui le contient',
    measures: 'Mesures',
    totals: 'Risque, en unités de préjudice par an',
    moved: 'Ce qui bouge',
    costs: 'Ce que cela coûte',
    notes: 'À savoir',
    refused: 'Non essayé',
    reasons: 'Pourquoi',
  },
  fact: (sentence) => typesetText(`Par arrangement : ${sentence}`),
  way: (actor, summary, probability) =>
    typesetText(`${actor}, en cas de tentative ${percent(probability)} : ${summary}`),
  hop: (sentence, before, after, grade) =>
    typesetText(
      `${sentence} (${before === after ? percent(after) : `${percent(before)}, après protection ${percent(after)}`}${grade === null ? '' : ` ; cotation ${grade}`})`,
    ),
  bar: (label, atLow, atHigh, narrows) =>
    typesetText(
      `${label} : ${between(percent(Math.min(atLow, atHigh)), percent(Math.max(atLow, atHigh)))} ; mieux la connaître ôterait ${percent(narrows)} de la dispersion`,
    ),
  actorAdds: (actor, alone, adds) => typesetText(`${actor} : ${percent(alone)} à lui seul, ajoute ${points(adds)}`),
  vectorAdds: (vector, adds) => typesetText(`${vector} : ajoute ${points(adds)}`),
  overlap: 'Les parts se recouvrent et ne s’additionnent pas.',
  control: (control, places, spares) =>
    typesetText(`${control}, sur ${places} : sans cela, plus élevé de ${points(spares)}`),
  andMore: (count) => `et ${plural(count, 'autre', 'autres')}`,

  probability: (share, low, high, draws) =>
    `Probabilité ${percent(share)} (${between(percent(low), percent(high))}), sur ${plural(draws, 'tirage conjoint', 'tirages conjoints')} des appréciations.`,
  onAxis: (axis) => typesetText(`Risque sur l’axe « ${axisWords(axis)} ».`),

  measure: (name, label, cost) => `${name}  ${label} Effort ${number(cost)}.`,
  libraryJudgement: 'Son efficacité est l’appréciation de la bibliothèque.',
  noMeasures: 'Les règles ne recommandent aucune mesure ici.',
  measuresOf: (mission) =>
    `Mesures susceptibles de réduire les risques de ${mission}, celles des voies les plus lourdes d’abord`,

  total: (part, axis, before, after) =>
    typesetText(`${part === 'information' ? 'information' : 'tâches'}, ${axisWords(axis)} : ${before} → ${after}`),
  movedCount: (moved, shown) =>
    moved === 0
      ? 'Aucune exposition ne bouge.'
      : typesetText(
          `${plural(moved, 'exposition bouge', 'expositions bougent')}${shown < moved ? ` ; les ${shown} qui bougent le plus` : ''}.`,
        ),
  row: (name, likelihood, risk) => typesetText(`${name} : ${likelihood}${risk === '' ? '' : ` ; risque ${risk}`}`),
  arrow: (before, after) => `${before} → ${after}`,
  notReached: 'non atteint',

  portfolioOf: (tasks, axis) =>
    typesetText(`Mesures contre le risque « ${axisWords(axis)} », par ${tasks ? 'les tâches' : 'l’information'}`),
  start: (risk) => typesetText(`0. Sans aucune mesure : ${risk}`),
  step: (place, risk, gain, cost) =>
    typesetText(`${place}. ${risk} ; réduit de ${number(gain)}, effort cumulé ${number(cost)}`),
  risk: (estimate, low, high) => `${number(estimate)} (${between(number(low), number(high))})`,
  evaluations: (count) => `Il a fallu ${plural(count, 'calcul conjoint', 'calculs conjoints')}.`,
};
