import type { EdgeKindName, NodeKindName } from '../../../../graph-schema/catalogue.ts';
import { NODE_KINDS } from '../../../../graph-schema/catalogue.ts';
import { FRENCH_SCHEMA } from '../../../../graph-schema/language/french.ts';
import { edgeFieldWords, nodeFieldWords } from '../../../../graph-schema/language/schema-words.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { agree, count, grouped, longDate, perCent, phrase, plain, sentenceStart, titles } from './grammar.ts';

const isNodeKind = (kind: NodeKindName | EdgeKindName): kind is NodeKindName => kind in NODE_KINDS;

const GAPS: Record<string, string> = {
  DISTANCE_NOT_ASSESSED: 'À quelle distance un acteur se trouve d’un site où il est présent',
  SEGMENTATION_NOT_ASSESSED: 'Si une barrière empêche de passer par une connexion',
  CARRIER_NOT_ASSESSED: 'Par quel opérateur passe un flux',
  VECTOR_NOT_JUDGED: 'Si un acteur emploie une technique pour laquelle il est en place',
  INTENT_NOT_ASSESSED: 'Si un acteur passerait à l’acte',
  CAPABILITY_NOT_ASSESSED: 'Ce dont un acteur est capable',
  ENCRYPTION_NOT_ASSESSED: 'Si un flux est chiffré',
  COVERAGE_NOT_ASSESSED: 'Quelle part de ce qu’elle protège une mesure atteint',
  ALIGNMENT_NOT_ASSESSED: 'Ce qui lie deux acteurs',
  INSIDER_GROUP_NOT_ASSESSED: 'À quel groupe appartient une personne interne',
  DEPENDENCY_NOT_ASSESSED: 'Si une dépendance est indispensable',
};

export const scope: AssessmentCatalogue['scope'] = {
  title: 'Champ et couverture',
  introduction: (elements, links, asOf, months) =>
    plain(
      `La présente évaluation s’appuie sur ${grouped(elements)} éléments et ${grouped(links)} liens enregistrés par la mission, tels qu’ils étaient au ${longDate(asOf)}, et porte sur les ${months} qui suivent. Elle ne peut rien dire de ce que personne n’a enregistré.`,
    ),
  share: (open, cells) =>
    plain(
      `Sur les ${grouped(cells)} particularités dont une appréciation peut avoir besoin, ${grouped(open)} (${perCent(open / cells)}) ne sont pas évaluées. « Non évalué » est un résultat en soi : cela ne signifie ni faible ni absent, et aucun chiffre n’a été inventé à la place.`,
    ),
  unscored: (unrated, noAttempt) =>
    plain(
      `${
        unrated > 0
          ? `${sentenceStart(count(unrated, 'élément est atteint par un acteur mais n’a', 'éléments sont atteints par un acteur mais n’ont'))} pas de cote de gravité ; aucun risque n’a donc pu être énoncé à ${agree(unrated, 'son', 'leur')} sujet.`
          : 'Tout élément qu’atteint un acteur porte une cote de gravité.'
      }${
        noAttempt > 0
          ? ` Pour ${count(noAttempt, 'élément', 'éléments')}, la probabilité n’est pas évaluée, parce que personne n’a dit si ceux qui ${agree(noAttempt, 'l’atteignent', 'les atteignent')} passeraient à l’acte.`
          : ''
      }`,
    ),
  stale: (overdue, asOf) =>
    plain(
      overdue > 0
        ? `Le réexamen de ${count(overdue, 'élément', 'éléments')} était attendu avant le ${longDate(asOf)} ; ce qui repose sur ${agree(overdue, 'lui', 'eux')} peut être dépassé.`
        : `Aucun réexamen n’était en retard au ${longDate(asOf)}.`,
    ),
  empty: plain(
    'Rien n’a été enregistré en dehors de la mission elle-même ; rien n’a donc pu être évalué. La première étape consiste à recenser les dépôts d’information, les systèmes qui les contiennent et les acteurs présents autour de la mission.',
  ),
  mapped: 'Ce qui a été recensé',
  kindsCaption: 'Ce que la mission a enregistré, par type',
  kindsColumns: titles('Type', 'Enregistrés', 'Particularités non évaluées', 'Réexamens en retard', 'Non marqués'),
  kindsNote:
    'Un élément non marqué est traité comme strictement confidentiel jusqu’à ce que quelqu’un le marque. Un tiret figure là où le type n’a aucune particularité dont une appréciation ait besoin.',
  open: 'Ce qui n’est pas évalué',
  openCaption: 'Particularités que personne n’a évaluées, par ordre de fréquence',
  openColumns: titles('Type', 'Particularité', 'Non évalué', 'Sur', 'Pourrait être évalué par'),
  openNote: (more) =>
    more > 0
      ? phrase`${more === 1 ? 'Une autre particularité n’est pas évaluée' : `${grouped(more)} autres particularités ne sont pas évaluées`} ; l’inventaire les énumère toutes.`
      : null,
  noOpen: plain('Toutes les particularités dont une appréciation a besoin ont été évaluées.'),
  gaps: 'Lacunes qui pèsent sur les résultats',
  gapsIntroduction: plain(
    'Un fait manquant n’est pas un fait négatif. Lorsqu’une règle du modèle d’exposition avait besoin d’un fait que personne n’a enregistré, elle n’en a rien déduit et a laissé la lacune dans la liste ci-dessous.',
  ),
  gapsCaption: 'Lacunes qui pèsent sur les résultats',
  gapsColumns: titles('Ce que personne n’a enregistré', 'Fois', 'Par exemple'),
  noGaps: plain('Aucune règle du modèle d’exposition n’a rencontré de lacune.'),
  gap: (kind) => GAPS[kind] ?? kind.toLowerCase().replaceAll('_', ' '),
  properties: (kind, properties) =>
    properties
      .map(
        (property) =>
          (isNodeKind(kind)
            ? nodeFieldWords(FRENCH_SCHEMA, kind, property)
            : edgeFieldWords(FRENCH_SCHEMA, kind, property)
          ).title,
      )
      .join('\u00a0; '),
  kind: (kind) =>
    isNodeKind(kind) ? FRENCH_SCHEMA.nodes[kind].plural : phrase`Liens : ${FRENCH_SCHEMA.edges[kind].title}`,
};
