import type { RiskFigure } from '../../../../graph-schema/recommendation.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, figure, longDate, phrase, plain, say, sentenceStart, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const amount = (value: number): string =>
  value >= 9.95 ? String(Math.round(value)) : value.toFixed(1).replace('.', ',');
const risk = ({ estimate, low, high }: RiskFigure): string => `${amount(estimate)} (${amount(low)} à ${amount(high)})`;

export const composition: AssessmentCatalogue['composition'] = {
  contributionOf: (office) => phrase`Contribution : ${office}`,
  tableOf: (office, n) => phrase`${office}, tableau ${n}`,
  graded: (office, grade) => plain(grade ? `${office} cote sa source ${grade}.` : `${office} n’a pas coté sa source.`),
  setAsideFinding: (statement) =>
    say`Un constat produit par le système a été écarté : ${statement.map((run) => ({ ...run, emphasis: true }))}`,
  setAside: (office, reason) => say`${office} l’a écarté pour le motif suivant : ${reason}`,
  positions: {
    AWAITED: 'En attente',
    CLEARED: 'Visé',
    CLEARED_WITH_COMMENT: 'Visé avec observations',
    DISSENTS: 'Opinion dissidente',
  },
  notGiven: 'Non donnée',
  awaitedAgain: 'De nouveau en attente : la section a changé',
  signed: (name, date) => phrase`${name}, le ${date}`,
  dissentOf: (office, section) => phrase`Opinion dissidente sur la section ${section} : ${office}`,
  commentOf: (office, section) => phrase`Observations sur la section ${section} : ${office}`,
  dissents: (office, where) => [
    {
      text: phrase`${office} a exprimé une opinion dissidente sur cette section ; elle est reproduite intégralement à la section ${where}.`,
      strong: true,
    },
  ],
  withoutPositions: (n) =>
    plain(
      `${sentenceStart(figure(n, 'f'))} ${agree(n, 'position n’a pas été donnée', 'positions n’ont pas été données')}. L’évaluation a été approuvée sans ${agree(n, 'elle', 'elles')} pour le motif suivant : `,
    ),
  states: {
    DRAFT: 'Projet, non approuvé',
    CONTRIBUTIONS: 'Ouvert aux contributions, non approuvé',
    REVIEW: 'En cours d’examen, non approuvé',
    APPROVED: 'Approuvé',
  },
  issue: (number, on) => `Édition ${number}, approuvée le ${longDate(on)}`,
  period: (from, to, asOf) => `Du ${longDate(from)} au ${longDate(to)}, évaluée au ${longDate(asOf)}`,
  deadline: 'Contributions jusqu’au',
  clearances: (given, all, dissents) => {
    if (given === 0) return `Aucune des ${figure(all)} positions n’a encore été donnée`;
    const told = `${sentenceStart(figure(given, 'f'))} ${agree(given, 'position donnée', 'positions données')} sur ${figure(all)}`;
    return dissents > 0 ? `${told}, dont ${dissentsInFull(dissents)}` : told;
  },
  recommendations: {
    title: 'Recommandations suivies',
    introduction: plain(
      'La mission s’est engagée à prendre ces mesures. Elles figurent ici d’une édition à l’autre jusqu’à ce qu’elles soient prises ou abandonnées.',
    ),
    caption: 'Recommandations, avec leurs responsables, l’effet attendu et ce qui subsiste',
    columns: titles(
      'No',
      'Mesure',
      'Responsable',
      'Échéance',
      'Effet attendu',
      'Ce qui subsiste avec toutes',
      'Acceptation de ce qui subsiste',
    ),
    note: 'Risque en unités de préjudice par an, sur l’axe où il est le plus grand ; l’information et les tâches sont deux chiffres qui ne s’additionnent jamais. L’effet d’une mesure seule et ce qu’elle ajoute aux autres se recoupent et ne s’additionnent pas.',
    since: (issue) => `(depuis l’édition ${issue})`,
    isNew: '(nouvelle)',
    states: { DONE: 'Prise', DROPPED: 'Abandonnée' },
    overdue: (day) => `En retard depuis le ${longDate(day)}`,
    groups: { information: phrase`Information :`, tasks: phrase`Tâches :` },
    alone: (axis, before, alone, others, all) =>
      phrase`${VOCABULARY.axes[axis]}, ${risk(before)} ; seule, ${risk(alone)} ; ajoutée aux autres, de ${amount(others.estimate)} à ${amount(all.estimate)}.`,
    remains: (axis, all) => phrase`${VOCABULARY.axes[axis]}, ${risk(all)}.`,
    notAccepted: 'Non accepté',
    accepted: (role, until) => `${role}, jusqu’au ${longDate(until)}`,
    expired: (role, until) => `${role}, échue le ${longDate(until)}`,
    roles: {
      HEAD_OF_MISSION: 'Chef de la mission',
      DESIGNATED_OFFICIAL: 'Responsable désigné',
      CHIEF_OF_STAFF: 'Chef de cabinet',
      DIRECTOR_OF_MISSION_SUPPORT: 'Directeur ou chef de l’appui à la mission',
      FORCE_COMMANDER: 'Commandant de la force',
      POLICE_COMMISSIONER: 'Chef de la police',
    },
  },
  byDistributionList: 'Selon la liste de diffusion de cette édition, en exemplaires numérotés',
};

const dissentsInFull = (n: number): string =>
  `${figure(n, 'f')} ${agree(n, 'opinion dissidente reproduite', 'opinions dissidentes reproduites')} intégralement`;
