import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, figure, longDate, phrase, plain, say, sentenceStart } from './grammar.ts';

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
  byDistributionList: 'Selon la liste de diffusion de cette édition, en exemplaires numérotés',
};

const dissentsInFull = (n: number): string =>
  `${figure(n, 'f')} ${agree(n, 'opinion dissidente reproduite', 'opinions dissidentes reproduites')} intégralement`;
