import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { capital, sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { likelyClause } from './exposure.ts';
import {
  amongThem,
  clauseOf,
  count,
  itIsLikelyThat,
  list,
  perCent,
  plain,
  say,
  sentenceStart,
  times,
} from './grammar.ts';
import { duOf, le } from './nouns.ts';
import { predicateOf } from './predicates.ts';
import { attemptSentence } from './situation.ts';
import { VOCABULARY } from './vocabulary.ts';

const bold = (run: Run): Run => ({ ...run, strong: true });

export const keyJudgements: AssessmentCatalogue['keyJudgements'] = {
  title: 'Principales appréciations',
  introduction: (n, asOf, months) =>
    plain(
      `${sentenceStart(count(n, 'appréciation', 'appréciations', 'f'))} sur ce que la mission avait enregistré au ${asOf}, pour les ${months} qui suivent. Chacune énonce sa probabilité et, séparément, le degré de confiance que permet la cotation de ses sources.`,
    ),
  empty: plain(
    'Aucune appréciation ne peut être énoncée. Le graphe ne contient rien qui puisse être évalué, ce qui ne revient pas à une faible exposition. La section relative au champ dit par quoi commencer le recensement.',
  ),
  firstIssue: plain('Aucune édition antérieure n’a été comparée à celle-ci ; rien n’est donc dit ici de l’évolution.'),
  exposureBasis(of) {
    if (!of.actor) return plain('Aucun chemin ne domine à lui seul : l’accès se fait par plusieurs voies à la fois.');
    const tried = of.attempt ? `, dont la tentative est ${attemptWord(of.attempt)}` : '';
    return sentences(
      say`Le principal chemin est celui ${duOf(of.actor)}${tried}, en ${count(of.steps, 'étape', 'étapes', 'f')} ; au total, ${count(of.actors, 'acteur y parvient', 'acteurs y parviennent')}.`,
      plain(
        of.weakest
          ? `Le fait le moins bien étayé de ce chemin est coté ${of.weakest}.`
          : 'Un fait au moins de ce chemin est sans cotation.',
      ),
    );
  },
  information: (of) =>
    sentences(
      say`${capital(likelyClause(of.word, of.kind, of.name, of.effect))} dans un délai de ${of.months} ; aucun autre ensemble d’informations ne présente un risque aussi élevé.`,
      of.next.length > 0 ? say`Viennent ensuite : ${list(of.next)}.` : [],
    ),
  task: (of) =>
    say`Parmi les tâches prescrites, le risque le plus lourd pèse sur ${le(of.kind)} ${bold(of.name)}${
      of.criticality ? say` (importance du programme : ${of.criticality})` : ''
    }. ${sentenceStart(itIsLikelyThat(of.word)).replace(/que$/, 'qu’elle')} ${clauseOf(predicateOf(of.kind, of.effect), of.word, 'f')} dans un délai de ${of.months}.`,
  concentration: (places) =>
    places.length === 1
      ? say`Le risque pesant sur l’information est concentré : pour ${perCent(places[0]!.share)} de ce risque, aucun chemin ouvert n’évite ${bold(places[0]!.name)}.`
      : say`Le risque pesant sur l’information est concentré en peu d’endroits. Aucun chemin ouvert n’évite les éléments suivants : ${list(places.map(({ name, share }) => say`${bold(name)} (${perCent(share)} du risque)`))} ; ces parts se recoupent.`,
  concentrationBasis: plain(
    'Le compte porte sur les tirages simulés de tous les acteurs réunis, pondérés par la gravité.',
  ),
  concentrationEffect: plain(
    'Ce qui facilite l’analyse pour la mission offre aussi à un intrus une prise unique et bien rangée ; une perte à cet endroit toucherait d’un coup la plupart des tâches.',
  ),
  concentrationMeasure: plain(
    'Renforcer avant toute autre chose les points par où passent de nombreux chemins, et n’y laisser que ce qui doit s’y trouver.',
  ),
  deception: (store, task, months) =>
    sentences(
      store
        ? say`${sentenceStart(itIsLikelyThat(store.word))} de faux signalements ${clauseOf(PLANTED, store.word, 'm')} dans ${bold(store.name)} dans un délai de ${months}.`
        : [],
      task ? say`${capital(likelyClause(task.word, 'MandateTask', task.name, 'UNDERMINED'))}.` : [],
    ),
  deceptionBasis: (first, open) =>
    say`La probabilité énoncée est celle qui concerne ${first}. ${sentenceStart(
      count(open, 'dépôt reçoit', 'dépôts reçoivent'),
    )} des signalements extérieurs à la mission.`,
  proximity: (actor, sites, near, unknown, attempt, months) =>
    sentences(
      say`La présence de l’acteur de sécurité parallèle ${bold(actor)} est enregistrée sur ${count(sites, 'site de la mission', 'sites de la mission')} ou à proximité${
        near.length > 0
          ? say`, au plus près : ${list(
              near.map(({ site, km }) => say`${site} (${km === 0 ? 'à l’intérieur' : `à ${km} km au plus`})`),
              4,
            )}`
          : ''
      }.`,
      unknown > 0
        ? plain(
            `Pour ${amongThem(unknown)}, la distance n’est pas évaluée, et rien n’est présumé de ce qui est à portée.`,
          )
        : [],
      plain(attemptSentence(attempt, months)),
    ),
  proximityBasis: (grade, aligned) =>
    sentences(
      plain(
        grade
          ? `La cotation la plus faible de ces présences est ${grade}.`
          : 'Une présence au moins est sans cotation.',
      ),
      aligned.length > 0 ? say`Il entretiendrait des liens avec ${list(aligned, 3)}.` : [],
    ),
  proximityEffect: (names) =>
    names.length > 0
      ? say`Les téléphones, radios et appareils du personnel présent alentour sont à sa portée ; ce qu’il atteint avec le plus grand risque : ${list(names, 3)}.`
      : plain('Les téléphones, radios et appareils du personnel présent alentour peuvent se trouver à sa portée.'),
  proximityMeasure: plain(
    'Chiffrer les radios et téléphones utilisés sur ces sites, en éloigner les appareils dont on n’a pas besoin et établir les distances qui ne sont pas évaluées.',
  ),
  limits: (open, cells, gaps) =>
    sentences(
      plain(
        `Parmi les particularités qu’exige une appréciation, ${perCent(cells > 0 ? open / cells : 0)} ne sont pas évaluées.`,
      ),
      gaps.length > 0
        ? say`Les lacunes qui pèsent le plus sur les résultats sont les suivantes : ${list(
            gaps.map((gap) => `${gap.title.charAt(0).toLowerCase()}${gap.title.slice(1)} (${times(gap.count)})`),
          )}.`
        : [],
    ),
  limitsBasis: plain('Il s’agit d’un décompte portant sur le graphe et sur les lacunes rencontrées par les règles.'),
  limitsEffect: plain(
    'Aucune de ces lacunes ne peut être lue comme une faible exposition ; les combler peut déplacer les résultats dans un sens ou dans l’autre.',
  ),
  limitsMeasure: plain(
    'Que chaque bureau renseigne, avant la prochaine édition, les particularités que la section 2 place sous son nom.',
  ),
};

/** "de faux signalements soient introduits": the plural of a clause of its own. */
const PLANTED = {
  event: { gender: 'f', of: 'du', before: '', after: '' },
  subjunctive: () => 'soient introduits',
  future: () => 'seront introduits',
} as const;

const attemptWord = (word: LikelihoodWord): string =>
  word === 'EVEN_CHANCE'
    ? 'estimée à une chance sur deux'
    : `jugée ${word === 'ALMOST_CERTAIN' ? 'quasi certaine' : VOCABULARY.likelihoods[word]}`;
