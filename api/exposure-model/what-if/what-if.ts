import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { Library } from '../library.ts';
import { applyChanges } from './apply-changes.ts';
import type { ChangedGraph, SchemaChecks } from './changed-graph.ts';
import { compareScores } from './compare-scores.ts';
import type { ScoreComparison } from './score-comparison.ts';
import type { Rescore, Scored } from './scored.ts';

/** A mission as it is, with everything a what-if on it needs. */
export interface WhatIfBase {
  readonly graph: MissionGraph;
  readonly library: Library;
  /** The score of `graph`. */
  readonly before: Scored;
  readonly rescore: Rescore;
  readonly schema: SchemaChecks;
}

export interface WhatIfResult {
  readonly changed: ChangedGraph;
  /** The score of the changed graph as `rescore` gave it; that before where nothing was changed. */
  readonly after: Scored;
  readonly comparison: ScoreComparison;
}

/**
 * What these changes would do to the mission's exposures, all together, on the same coins. Refused changes are left
 * out and told; what is lost by taking something out of service stands beside the figures, never in them.
 * Costs one score.
 */
export function whatIf(base: WhatIfBase, changes: readonly WhatIfChange[]): WhatIfResult {
  const { graph, library, before, rescore, schema } = base;
  const changed = applyChanges(graph, changes, { asOf: before.score.asOf, library, schema });
  const after = changed.applied > 0 ? rescore(changed.graph) : before;
  return { changed, after, comparison: compareScores(graph, changed, { before, after }, library) };
}
