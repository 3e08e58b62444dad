import type { LibraryItem } from '../../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import type { RuleCard } from '../../../exposure-model/attack-model.ts';
import type { HopCause, PathHop, StepWords } from '../../../exposure-model/mission-score.ts';

/** The texts of a rule that people read. */
export type RuleTexts = Pick<RuleCard, 'sentence' | 'controls' | 'measure' | 'source'>;
/** What a hop is told by: names and kinds of what it joins. */
export type NamedNodes = Pick<MissionGraph, 'nodeKind' | 'nodeName'>;

/** What the rules say. In English they carry their own words. */
export const rules = {
  /** A rule's card for the library, where no two elements are meant yet. */
  card: (card: RuleTexts & Pick<RuleCard, 'name'>): RuleTexts => card,
  /** A step of a way, with the names of both its ends. */
  sentence: (hop: StepWords, _graph: NamedNodes): string => hop.sentence,
  measure: (hop: Pick<PathHop, 'rule' | 'measure'>): string => hop.measure,
  source: (hop: Pick<PathHop, 'rule' | 'source'>): string => hop.source,
  /** A shared cause, after "this presupposes that". */
  cause: (cause: HopCause): string => cause.label,
};

/** What the library says of its items. */
export const library = {
  item: (item: LibraryItem): Pick<LibraryItem, 'title' | 'description' | 'source'> => item,
};
