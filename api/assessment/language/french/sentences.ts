import { typesetText } from '../../../../graph-schema/language/french/typography.ts';
import { FRENCH_SCHEMA } from '../../../../graph-schema/language/french.ts';
import { nodeFieldWords } from '../../../../graph-schema/language/schema-words.ts';
import type { StateEffect } from '../../../../graph-schema/values.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import type { Named } from '../english/sentences.ts';
import { agree, count, grouped, phrase, sentenceStart } from './grammar.ts';
import { au, du, le, named } from './nouns.ts';
import { VOCABULARY } from './vocabulary.ts';

const [leOf, duOf, auOf] = [named(le), named(du), named(au)];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

/** What an actor could do to a thing, after "pourrait". */
const COULD: Readonly<Record<StateEffect, (thing: Named) => string>> = {
  SELF: (thing) => `agir à partir ${duOf(thing)}`,
  ACCESSED: (thing) => `accéder ${auOf(thing)}`,
  CONTROLLED: (thing) => `prendre le contrôle ${duOf(thing)}`,
  IN_HAND: (thing) => `saisir ${leOf(thing)}`,
  ACCOUNTS: (thing) => `dérober des comptes ${auOf(thing)}`,
  AGENT: (thing) => `faire agir pour son compte des membres ${duOf(thing)}`,
  DISCLOSED: (thing) => `prendre connaissance de ce que contient ou véhicule ${leOf(thing)}`,
  MANIPULATED: (thing) => `falsifier ${leOf(thing)}`,
  IMPERSONATED: (thing) => `s’adresser à d’autres en se servant ${duOf(thing)} ou en l’imitant`,
  DENIED: (thing) => `mettre ${leOf(thing)} hors d’usage`,
  OUT_OF_CUSTODY: (thing) => `soustraire ${leOf(thing)} à la maîtrise de l’ONU`,
  MISLED: (thing) => `dévoyer ${leOf(thing)} par de fausses informations`,
  UNDERMINED: (thing) => `discréditer ${leOf(thing)} aux yeux du public`,
};

const forMany = (n: number, one: string, many: string): string => `Pour ${grouped(n)} ${agree(n, one, many)}`;
/** What a group of gaps says, for one and for many. */
const GAPS: Readonly<Record<string, (n: number) => string>> = {
  DISTANCE_NOT_ASSESSED: (n) =>
    `${forMany(n, 'présence', 'présences')} d’un acteur, aucune distance n’est enregistrée ; nul ne sait donc qui est à portée.`,
  SEGMENTATION_NOT_ASSESSED: (n) =>
    `${forMany(n, 'connexion', 'connexions')}, personne n’a enregistré si une barrière empêche de passer librement.`,
  CARRIER_NOT_ASSESSED: (n) => `${forMany(n, 'flux', 'flux')}, personne n’a enregistré les opérateurs traversés.`,
  VECTOR_NOT_JUDGED: (n) =>
    `${forMany(n, 'acteur', 'acteurs')}, personne n’a dit s’il y a emploi de techniques pour lesquelles il est en place.`,
  INTENT_NOT_ASSESSED: (n) =>
    `${forMany(n, 'acteur', 'acteurs')}, personne n’a apprécié l’intention ; aucune probabilité n’est donc énoncée.`,
  CAPABILITY_NOT_ASSESSED: (n) =>
    `${forMany(n, 'élément', 'éléments')}, personne n’a apprécié la capacité de l’acteur ou ce qu’exige une technique.`,
  ENCRYPTION_NOT_ASSESSED: (n) => `${forMany(n, 'flux', 'flux')}, personne n’a enregistré s’il est chiffré.`,
  COVERAGE_NOT_ASSESSED: (n) =>
    `${forMany(n, 'mesure de protection en place', 'mesures de protection en place')}, personne n’a enregistré l’étendue de la couverture ni l’efficacité.`,
  ALIGNMENT_NOT_ASSESSED: (n) =>
    `${forMany(n, 'lien entre acteurs', 'liens entre acteurs')}, personne n’a enregistré en quoi il consiste.`,
  INSIDER_GROUP_NOT_ASSESSED: (n) =>
    `${forMany(n, 'personne interne', 'personnes internes')}, personne n’a enregistré le groupe d’appartenance.`,
  DEPENDENCY_NOT_ASSESSED: (n) =>
    `${forMany(n, 'dépendance', 'dépendances')}, personne n’a enregistré si elle est indispensable.`,
};

interface Gap {
  about: Named | null;
  from: Named | null;
  to: Named | null;
}
/** One gap, by what it is about or by the ends of its link. */
const GAP: Readonly<Record<string, (gap: Gap) => string | null>> = {
  DISTANCE_NOT_ASSESSED: ({ from, to }) =>
    from &&
    to &&
    phrase`La distance entre ${leOf(from)} et ${leOf(to)} n’est pas enregistrée ; la portée n’est donc pas évaluée.`,
  SEGMENTATION_NOT_ASSESSED: ({ from, to }) =>
    from && to && phrase`Le cloisonnement de la connexion entre ${leOf(from)} et ${leOf(to)} n’est pas enregistré.`,
  CARRIER_NOT_ASSESSED: ({ from, to }) =>
    from &&
    to &&
    phrase`Les opérateurs que traverse le flux entre ${leOf(from)} et ${leOf(to)} ne sont pas enregistrés.`,
  VECTOR_NOT_JUDGED: ({ about }) =>
    about &&
    phrase`Personne n’a dit si ${leOf(about)} emploie certaines des techniques pour lesquelles il est en place.`,
  INTENT_NOT_ASSESSED: ({ about }) =>
    about && phrase`Personne n’a apprécié l’intention ${duOf(about)} ; aucune tentative n’est donc présumée.`,
  CAPABILITY_NOT_ASSESSED: ({ about }) =>
    about &&
    (about.kind === 'ThreatVector'
      ? phrase`La capacité que requiert ${leOf(about)} n’est pas enregistrée ; nul n’est donc réputé le maîtriser.`
      : phrase`Personne n’a apprécié la capacité ${duOf(about)} ; il n’est donc réputé maîtriser aucune technique.`),
  ENCRYPTION_NOT_ASSESSED: ({ from, to }) =>
    from && to && phrase`Le chiffrement du flux entre ${leOf(from)} et ${leOf(to)} n’est pas enregistré.`,
  COVERAGE_NOT_ASSESSED: ({ about, from }) =>
    about && from && phrase`L’efficacité ${duOf(about)} pour ${leOf(from)}, ou sa couverture, n’est pas enregistrée.`,
  ALIGNMENT_NOT_ASSESSED: ({ from, to }) =>
    from && to && phrase`Ce qui lie ${leOf(from)} et ${leOf(to)} n’est pas enregistré.`,
  INSIDER_GROUP_NOT_ASSESSED: ({ about }) =>
    about &&
    phrase`Le groupe auquel appartient ${leOf(about)} n’est pas enregistré ; ses accès ne sont donc pas évalués.`,
  DEPENDENCY_NOT_ASSESSED: ({ from, to }) =>
    from && to && phrase`Il n’est pas enregistré si ${leOf(from)} échoue sans ${leOf(to)}.`,
};

/** A link's verb with the article that the name after it takes: "se trouve au site X", "dépend du matériel Y". */
function verbAndEnd(verb: string, end: Named): string {
  if (verb.endsWith(' à')) return `${verb.slice(0, -2)} ${auOf(end)}`;
  return verb.endsWith(' de') ? `${verb.slice(0, -3)} ${duOf(end)}` : `${verb} ${leOf(end)}`;
}

export const sentences: AssessmentCatalogue['sentences'] = {
  ceilingNote: typesetText(
    'Les chiffres et les listes sont établis à partir des éléments auxquels le lecteur a accès ; il peut en exister d’autres.',
  ),
  exposure({ element, effect, actor, vectors, via, others }) {
    const could = COULD[effect](element);
    if (actor === null) return `Quelqu’un pourrait ${could}.`;
    const words = vectors.map((vector) => VOCABULARY.vectors[vector]);
    const by = words.length > 0 ? ` (${listed(words)})` : via ? `, en passant par ${leOf(via)}` : '';
    const also =
      others > 0 ? `\u00a0; ${count(others, 'autre acteur le pourrait', 'autres acteurs le pourraient')} aussi` : '';
    return `L’acteur ${actor} pourrait ${could}${by}${also}.`;
  },
  custody(element, destinations) {
    const names = destinations.map(leOf);
    const to = names.length > 3 ? `${listed(names.slice(0, 2))} et ${names.length - 2} autres` : listed(names);
    return phrase`En vertu d’un arrangement, ce que contient ou recueille ${leOf(element)} échappe à la maîtrise de l’ONU et passe à d’autres : ${to}.`;
  },
  custodyExample: (element, destination) => `Ce que contient ou recueille ${leOf(element)} passe ${auOf(destination)}.`,
  link: (type, from, to) => `${sentenceStart(leOf(from))} ${verbAndEnd(FRENCH_SCHEMA.edges[type].title, to)}.`,
  alignment(nature, from, to) {
    if (nature === 'BACKS') return `${sentenceStart(leOf(from))} soutient ${leOf(to)}.`;
    if (nature === 'OPERATES_JOINTLY') return `${sentenceStart(leOf(from))} et ${leOf(to)} opèrent conjointement.`;
    if (nature === 'CONTRACTED_BY') return `${sentenceStart(leOf(from))} travaille sous contrat pour ${leOf(to)}.`;
    return phrase`${sentenceStart(leOf(from))} entretient des liens avec ${leOf(to)} ; leur nature n’est pas évaluée.`;
  },
  gaps: (kind, n) => typesetText(GAPS[kind]!(n)),
  gap: (gap) => GAP[gap.kind]?.(gap) ?? gap.sentence,
  unknown: (moved, results) =>
    `Si ces points se révélaient défavorables, ${grouped(moved)} résultats sur ${grouped(results)} se déplaceraient de plus de cinq sur cent.`,
  property: (kind, property) => nodeFieldWords(FRENCH_SCHEMA, kind, property).title,
};
