import type { EdgeKindName, NodeKindName } from '../../../../graph-schema/catalogue.ts';
import { EDGE_KINDS, edgeKindOf, NODE_KINDS, nodeKindOf } from '../../../../graph-schema/catalogue.ts';
import { type Field, fieldMeta } from '../../../../graph-schema/field.ts';
import { plain } from '../../runs.ts';
import { agree, count, grouped, longDate, perCent, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const isNodeKind = (kind: NodeKindName | EdgeKindName): kind is NodeKindName => kind in NODE_KINDS;

const GAPS: Record<string, string> = {
  DISTANCE_NOT_ASSESSED: 'How far an actor is from a site where it is present',
  SEGMENTATION_NOT_ASSESSED: 'Whether a boundary stops movement over a connection',
  CARRIER_NOT_ASSESSED: 'Which carrier a flow passes',
  VECTOR_NOT_JUDGED: 'Whether an actor uses a technique for which it is in place',
  INTENT_NOT_ASSESSED: 'Whether an actor would try',
  CAPABILITY_NOT_ASSESSED: 'What an actor is capable of',
  ENCRYPTION_NOT_ASSESSED: 'Whether a flow is encrypted',
  COVERAGE_NOT_ASSESSED: 'How much of what it protects a control reaches',
  ALIGNMENT_NOT_ASSESSED: 'How two actors are tied',
  INSIDER_GROUP_NOT_ASSESSED: 'Which group an insider belongs to',
  DEPENDENCY_NOT_ASSESSED: 'Whether a dependency is essential',
};

export const scope = {
  title: 'Scope and coverage',
  introduction: (elements: number, links: number, asOf: string, months: string) =>
    plain(
      `This assessment draws on ${grouped(elements)} elements and ${grouped(links)} links that the mission has recorded, as of ${longDate(asOf)}, and looks ${months} ahead. It can say nothing of what nobody has recorded.`,
    ),
  share: (open: number, cells: number) =>
    plain(
      `Of the ${grouped(cells)} particulars that a judgement may need, ${grouped(open)} (${perCent(open / cells)}) are not assessed. Not assessed is a result of its own: it means neither low nor absent, and no figure was made up in its place.`,
    ),
  unscored: (unrated: number, noAttempt: number) =>
    plain(
      `${unrated > 0 ? `${capitalCount(unrated, 'element is', 'elements are')} reached by some actor but carry no harm rating, so no risk could be stated for ${agree(unrated, 'it', 'them')}.` : 'Every element that an actor reaches carries a harm rating.'}${
        noAttempt > 0
          ? ` For ${count(noAttempt, 'element', 'elements')} the likelihood is not assessed, because nobody has judged whether those who reach ${agree(noAttempt, 'it', 'them')} would try.`
          : ''
      }`,
    ),
  stale: (overdue: number, asOf: string) =>
    plain(
      overdue > 0
        ? `The review of ${count(overdue, 'entry', 'entries')} was due before ${longDate(asOf)}; what rests on ${agree(overdue, 'it', 'them')} may be out of date.`
        : `No review was overdue on ${longDate(asOf)}.`,
    ),
  empty: plain(
    'Nothing but the mission itself has been recorded, so nothing could be assessed. The first step is to map the stores of information, the systems that hold them and the actors around the mission.',
  ),
  mapped: 'What was mapped',
  kindsCaption: 'What the mission has recorded, by kind',
  kindsColumns: titles('Kind', 'Recorded', 'Particulars not assessed', 'Review overdue', 'Unmarked'),
  kindsNote:
    'An unmarked entry is handled as Strictly Confidential until somebody marks it. A dash stands where the kind has no particulars that a judgement needs.',
  open: 'What is not assessed',
  openCaption: 'Particulars that nobody has assessed, the most frequent first',
  openColumns: titles('Kind', 'Particular', 'Not assessed', 'Of', 'Could be assessed by'),
  openNote: (more: number) =>
    more > 0
      ? `A further ${more === 1 ? 'particular is' : `${grouped(more)} particulars are`} not assessed; the inventory lists them all.`
      : null,
  noOpen: plain('Every particular that a judgement needs has been assessed.'),
  gaps: 'Gaps that bear on the scores',
  gapsIntroduction: plain(
    'A missing fact is not a negative fact. Where a rule of the exposure model needed a fact that nobody has recorded, it derived nothing and left the gap in this list.',
  ),
  gapsCaption: 'Gaps in coverage that bear on the scores',
  gapsColumns: titles('What nobody has recorded', 'Times', 'For example'),
  noGaps: plain('No rule of the exposure model met a gap.'),
  gap: (kind: string) => GAPS[kind] ?? kind.toLowerCase().replaceAll('_', ' '),
  /** Titles of properties as the forms show them, and of the kind they belong to. */
  properties(kind: NodeKindName | EdgeKindName, properties: readonly string[]): string {
    const shape = (isNodeKind(kind) ? nodeKindOf(kind) : edgeKindOf(kind)).schema.shape as Record<string, Field>;
    return properties.map((property) => fieldMeta(shape[property]!).title).join('; ');
  },
  kind: (kind: NodeKindName | EdgeKindName): string =>
    isNodeKind(kind) ? VOCABULARY.plurals[kind] : `Links: ${EDGE_KINDS[kind].title}`,
};

const capitalCount = (n: number, one: string, many: string) => {
  const words = count(n, one, many);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
