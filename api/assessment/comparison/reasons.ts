import { HARM_PROPERTY } from '../../../graph-schema/values.ts';
import type { Change, GraphDifference } from './graph-difference.ts';
import type { Way } from './issue-state.ts';
import type { Move, ScaleChange } from './move.ts';

export const REASON_KINDS = [
  'ENTRY_NEW',
  'ENTRY_GONE',
  'ENTRY_CHANGED',
  'LINK_NEW',
  'LINK_GONE',
  'LINK_CHANGED',
  'CONTROL_NEW',
  'CONTROL_GONE',
  'CONTROL_CHANGED',
  'EVIDENCE',
  'RATING',
  'SCALE',
  'DAY',
  'WIDER',
  'NARROWER',
  'ELSEWHERE',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why an exposure moved: something that differs between the two issues on its leading ways. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The entry, the start and the end of the link, or the scale; empty where there is none. */
  readonly name: string;
  readonly to: string;
  /** Kind of the entry, or of the link: whose properties these are. */
  readonly entry: string | null;
  readonly link: string | null;
  /** Properties that differ. */
  readonly properties: readonly string[];
  /** Versions of a scale, days. */
  readonly before: string;
  readonly after: string;
}

/** More than anybody reads of one exposure. */
const MOST_REASONS = 8;
const GRADES = new Set(['sourceGrade', 'grade', 'source', 'assessedOn', 'reviewOn']);
const RATINGS: ReadonlySet<string> = new Set(Object.values(HARM_PROPERTY));

const reason = (kind: ReasonKind, more: Partial<Omit<Reason, 'kind'>> = {}): Reason => ({
  kind,
  name: '',
  to: '',
  entry: null,
  link: null,
  properties: [],
  before: '',
  after: '',
  ...more,
});
const isEvidence = (properties: readonly string[]): boolean => properties.every((name) => GRADES.has(name));

/**
 * What differs on the leading ways to an exposure, the nearest to it first. Where nothing does, a scale or the day of
 * the score may; where that does not either, something on another way: that is said, and nothing is made up.
 */
export function reasonsFor(of: {
  elementKey: string;
  difference: GraphDifference;
  ways: readonly Way[];
  scales: readonly ScaleChange[];
  days: { before: string; after: string };
  move: Move;
}): Reason[] {
  const { difference, ways, elementKey, move } = of;
  const elements = [...new Set([elementKey, ...ways.flatMap((way) => [...way.elements].reverse())])];
  const links = [...new Set(ways.flatMap((way) => way.links))];
  const found = [
    ...elements.flatMap((key) => elementReasons(difference, key, key === elementKey)),
    ...elements.flatMap((key) =>
      difference.linksFrom(key, 'PROTECTED_BY').flatMap((link) => linkReasons(difference, link)),
    ),
    ...elements.flatMap((key) =>
      difference.linksFrom(key, 'SUPPORTED_BY').flatMap((link) => linkReasons(difference, link)),
    ),
    ...links.flatMap((link) => linkReasons(difference, link)),
  ];
  const scales = of.scales.map(({ item, before, after }) =>
    reason('SCALE', { name: item, before: before ?? '', after: after ?? '' }),
  );
  const days = of.days.before === of.days.after ? [] : [reason('DAY', of.days)];
  const width = move === 'WIDER' || move === 'NARROWER' ? [reason(move)] : [];
  const own = distinctReasons(found).slice(0, MOST_REASONS);
  const general = own.length > 0 ? scales : [...scales, ...days];
  return [...width, ...own, ...(own.length + general.length > 0 ? general : [reason('ELSEWHERE')])];
}

function elementReasons(difference: GraphDifference, key: string, isTarget: boolean): Reason[] {
  const { change, properties } = difference.element(key);
  const facts = { name: difference.nameOf(key), entry: difference.kindOf(key) };
  if (change === 'SAME') return [];
  if (change !== 'CHANGED') return [reason(change === 'NEW' ? 'ENTRY_NEW' : 'ENTRY_GONE', facts)];
  const ratings = properties.filter((property) => RATINGS.has(property));
  const others = properties.filter((property) => !RATINGS.has(property));
  return [
    ...(isTarget && ratings.length > 0 ? [reason('RATING', { ...facts, properties: ratings })] : []),
    ...(others.length > 0
      ? [reason(isEvidence(others) ? 'EVIDENCE' : 'ENTRY_CHANGED', { ...facts, properties: others })]
      : []),
  ];
}

const CONTROL: Readonly<Record<Exclude<Change, 'SAME'>, ReasonKind>> = {
  NEW: 'CONTROL_NEW',
  GONE: 'CONTROL_GONE',
  CHANGED: 'CONTROL_CHANGED',
};
const LINK: Readonly<Record<Exclude<Change, 'SAME'>, ReasonKind>> = {
  NEW: 'LINK_NEW',
  GONE: 'LINK_GONE',
  CHANGED: 'LINK_CHANGED',
};

function linkReasons(difference: GraphDifference, key: string): Reason[] {
  const { change, properties } = difference.link(key);
  const link = difference.linkNow(key);
  if (change === 'SAME' || !link) return [];
  const facts = { name: difference.nameOf(link.from), to: difference.nameOf(link.to), link: link.kind, properties };
  if (link.kind === 'SUPPORTED_BY' || (change === 'CHANGED' && isEvidence(properties)))
    return [reason('EVIDENCE', facts)];
  return [reason((link.kind === 'PROTECTED_BY' ? CONTROL : LINK)[change], facts)];
}

function distinctReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((each) => [JSON.stringify(each), each])).values()];
}
