import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { ALIGNMENT_NATURES } from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { capital, sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, count, list, longDate, phrase, plain, say, sentenceStart, shareOf, titles } from './grammar.ts';
import { leOf } from './nouns.ts';
import { VOCABULARY } from './vocabulary.ts';

const NATURE: Record<(typeof ALIGNMENT_NATURES)[number], (from: Run, to: Run) => Run[]> = {
  BACKS: (from, to) => say`${capital(leOf(from))} soutiendrait ${leOf(to)}`,
  OPERATES_JOINTLY: (from, to) => say`Les acteurs ${from} et ${to} opéreraient conjointement`,
  CONTRACTED_BY: (from, to) => say`${capital(leOf(from))} travaillerait sous contrat pour ${leOf(to)}`,
};
/** Types of actor with their article; the feminine ones are few. */
const article = (type: string): string => (/^(autorité|personne)/.test(type) ? `une ${type}` : `un ${type}`);

export const situation: AssessmentCatalogue['situation'] = {
  title: 'Situation et acteurs',
  setting: (basis, states, relations) =>
    sentences(
      basis || states.length > 0
        ? say`La mission ${basis ? `repose sur ${basis}` : 'a un mandat dont le fondement n’est pas enregistré'}${
            states.length > 0
              ? say` et est déployée dans ${agree(states.length, 'l’État suivant', 'les États suivants')} : ${list(states)} (code ISO 3166)`
              : ''
          }.`
        : [],
      plain(
        relations
          ? `La relation avec les autorités hôtes est jugée ${relations}.`
          : 'La relation avec les autorités hôtes n’est pas évaluée.',
      ),
    ),
  caution: plain(
    'Figurer dans cette section ne dit rien d’une hostilité. L’attitude, la capacité et l’intention sont des appréciations d’analystes, chacune assortie de sa cotation ; une attribution est une affirmation de qui la formule. Une intention sur laquelle personne ne s’est prononcé n’est pas évaluée, et aucune probabilité n’est inventée à sa place.',
  ),
  none: plain(
    'Aucun acteur n’a été enregistré autour de la mission. C’est pour cette raison que les résultats sont vides, et non parce que personne ne s’y trouve.',
  ),
  register: 'Acteurs',
  actorsCaption: phrase`Acteurs présents autour de la mission : appréciations et cotations`,
  actorsColumns: titles('Acteur', 'Type', 'Attitude', 'Capacité', 'Intention', 'Tentative', 'Cotation'),
  actorsNote: (months) =>
    phrase`Tentative : probabilité, telle qu’appréciée, que l’acteur passe à l’acte dans un délai de ${months}. Cotation : celle de la source, de A à F, et celle de l’information, de 1 à 6.`,
  judged: 'Acteurs qui portent l’essentiel du risque',
  statement(of) {
    const type = of.type ? article(of.type) : 'une entité de type non enregistré';
    const posture = of.posture
      ? `dont l’attitude envers la mission est jugée ${of.posture}`
      : 'dont l’attitude n’est pas évaluée';
    const reach = reachWords(of);
    const who = { ...of.name, strong: true };
    const first =
      of.turn % 2 === 0
        ? say`L’acteur ${who}, ${type} ${posture}, ${reach}.`
        : say`D’après ce qui est enregistré, l’acteur ${who}, ${type} ${posture}, ${reach}.`;
    return sentences(first, plain(attemptSentence(of.attempt, of.months)));
  },
  basis: (grade, vectors) =>
    sentences(
      plain(grade ? `L’appréciation est cotée ${grade}.` : 'L’appréciation est sans cotation.'),
      vectors.length > 0
        ? say`Techniques qu’il emploierait, ou pourrait emprunter à un partenaire : ${list(
            vectors.map((vector) => VOCABULARY.vectors[vector]),
            6,
          )}.`
        : plain('Aucune technique ne lui a été reconnue.'),
    ),
  effect: (names) =>
    names.length > 0
      ? say`Il pèse surtout sur ${agree(names.length, 'l’élément suivant', 'les éléments suivants')} : ${list(names, 3)}.`
      : plain('Il n’est en tête d’aucune exposition dont le risque soit énoncé.'),
  measure: (withoutDistance, presences) =>
    plain(
      presences === 0
        ? 'Enregistrer où il est présent, ou qu’il ne l’est pas, afin que la proximité puisse être appréciée.'
        : withoutDistance > 0
          ? `Établir la distance pour ${count(withoutDistance, 'lieu où il est présent et pour lequel aucune n’est enregistrée', 'lieux où il est présent et pour lesquels aucune n’est enregistrée')}.`
          : 'Confirmer sa présence et son intention lors du prochain réexamen.',
    ),
  presence: 'Présence à proximité de la mission',
  presenceCaption: (asOf) => `Présence d’acteurs sur les sites de la mission ou à proximité, au ${longDate(asOf)}`,
  presenceColumns: titles('Acteur', 'Site', 'Distance', 'Depuis', 'Cotation'),
  kilometres: (km) => (km === 0 ? 'sur le site' : `${String(km).replace('.', ',')}\u00a0km au plus`),
  beforeTheRecord: 'avant les enregistrements',
  noPresence: plain('Aucune présence d’un acteur sur un site ou à proximité n’est enregistrée pour cette date.'),
  alignments: 'Liens entre acteurs',
  alignment: (nature, from, to, grade, source) => {
    const told = nature
      ? NATURE[nature](from, to)
      : say`${capital(leOf(from))} entretiendrait avec ${leOf(to)} des liens dont la nature n’est pas évaluée`;
    const grading = grade ? `cotation ${grade}` : 'sans cotation';
    return source ? say`${told} (${grading} ; ${source}).` : say`${told} (${grading}).`;
  },
  noAlignments: plain('Aucun lien entre acteurs n’est enregistré.'),
  incidents: 'Incidents et attributions',
  incidentsIntroduction: (n) =>
    plain(
      `${sentenceStart(count(n, 'incident est enregistré', 'incidents sont enregistrés'))}. Les incidents sont des fréquences de base et des éléments de preuve ; ils ne modifient un résultat que par une appréciation qui les cite.`,
    ),
  attributionsCaption: phrase`Attributions : qui affirme quoi de qui`,
  attributionsColumns: titles('Incident', 'Attribué à', 'Affirmé par', 'Affirmé le', 'Cotation'),
  attributionsNote:
    'Chaque ligne est une affirmation de l’auteur qui y est désigné. La mission n’attribue rien en la reproduisant.',
  noAttributions: plain('Aucune attribution n’est enregistrée.'),
};

/** "peut atteindre 36 des 37 dépôts et sept des huit tâches prescrites"; what is out of reach is said last. */
function reachWords(of: { stores: number; allStores: number; tasks: number; allTasks: number }): string {
  const stores = shareOf(of.stores, of.allStores, 'dépôt', 'dépôts');
  const tasks = shareOf(of.tasks, of.allTasks, 'tâche prescrite', 'tâches prescrites', 'f');
  if (of.stores === 0 && of.tasks === 0) return 'ne peut atteindre aucun dépôt ni aucune tâche prescrite';
  if (of.stores === 0) return `peut atteindre ${tasks}, mais aucun dépôt`;
  return of.tasks === 0
    ? `peut atteindre ${stores}, mais aucune tâche prescrite`
    : `peut atteindre ${stores} et ${tasks}`;
}

/** The judged attempt of an actor, as a sentence. */
export function attemptSentence(word: LikelihoodWord | null, months: string): string {
  if (word === null) return 'L’éventualité d’une tentative de sa part n’est pas évaluée.';
  if (word === 'EVEN_CHANCE') return `Une tentative dans un délai de ${months} est estimée à une chance sur deux.`;
  if (word === 'ALMOST_CERTAIN') return `Une tentative dans un délai de ${months} est jugée quasi certaine.`;
  if (word === 'REMOTE') return `La probabilité d’une tentative dans un délai de ${months} est jugée infime.`;
  return `Une tentative dans un délai de ${months} est jugée ${VOCABULARY.likelihoods[word]}.`;
}
