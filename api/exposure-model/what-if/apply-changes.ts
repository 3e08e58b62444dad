import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { ControlClass } from '../../../graph-schema/values.ts';
import type { WhatIfChange, WhatIfKind } from '../../../graph-schema/what-if.ts';
import { numberOf, textOf } from '../facts.ts';
import { defaultEffectiveness, type Library } from '../library.ts';
import {
  type ChangeContext,
  type ChangedGraph,
  type ChangeNote,
  type Direction,
  isRefusal,
  type Outcome,
  type RefusedChange,
  type SchemaChecks,
  type ServiceLoss,
} from './changed-graph.ts';
import { addControl, removeControl, strengthenControl } from './control-changes.ts';
import { standAlone, unCustody } from './custody-changes.ts';
import { encrypt, segment } from './flow-changes.ts';
import { GraphEdit } from './graph-edit.ts';
import { changeIntent } from './intent-changes.ts';
import { endPresence, newPresence, withoutActor } from './presence-changes.ts';
import { outOfService } from './service-changes.ts';

/** The order in which kinds are applied, so that a list means the same in whatever order it was put together. */
const PHASES: readonly WhatIfKind[] = [
  'STRENGTHEN_CONTROL',
  'REMOVE_CONTROL',
  'ADD_CONTROL',
  'ENCRYPT',
  'SEGMENT',
  'STAND_ALONE',
  'UN_CUSTODY',
  'NEW_PRESENCE',
  'END_PRESENCE',
  'CHANGE_INTENT',
  'OUT_OF_SERVICE',
  'WITHOUT_ACTOR',
];

export interface ApplyOptions {
  /** The day as of which the changed mission is to be scored; ISO date. */
  readonly asOf: string;
  readonly library: Library;
  readonly schema: SchemaChecks;
}

/**
 * The graph as if these changes were made. Pure: the graph is not touched, untouched rows are shared, positions stay
 * (see graph-edit.ts). What cannot be done is refused by itself; the other changes are made. O(nodes + edges).
 */
export function applyChanges(
  graph: MissionGraph,
  changes: readonly WhatIfChange[],
  { asOf, library, schema }: ApplyOptions,
): ChangedGraph {
  const edit = new GraphEdit(graph, asOf);
  const { coverageByStatus } = library['control-effectiveness'].values;
  const context: ChangeContext = {
    edit,
    schema,
    unstatedCoverage: (status) => coverageByStatus[(status ?? 'OPERATING') as keyof typeof coverageByStatus] / 2,
    unstatedEffectiveness: (own) => {
      const controlClass = textOf(own, 'controlClass') as ControlClass | undefined;
      const high = controlClass ? defaultEffectiveness(library, controlClass) : 0;
      return ((numberOf(own, 'effectivenessLow') ?? 0) + (numberOf(own, 'effectivenessHigh') ?? high)) / 2;
    },
  };
  const refused: RefusedChange[] = [];
  const notes: ChangeNote[] = [];
  const losses: ServiceLoss[] = [];
  const mayRise = new Set<number>();
  const directions = new Set<Direction>();
  let applied = 0;
  const ordered = changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => PHASES.indexOf(a.change.kind) - PHASES.indexOf(b.change.kind) || a.index - b.index);
  for (const { change, index } of ordered) {
    const outcome = apply(context, change);
    if (isRefusal(outcome)) {
      refused.push({ index, kind: change.kind, ...outcome });
      continue;
    }
    applied++;
    directions.add(outcome.direction);
    for (const note of outcome.notes ?? []) notes.push({ index, ...note });
    for (const loss of outcome.losses ?? []) losses.push({ index, ...loss });
    for (const node of outcome.mayRise ?? []) mayRise.add(node);
  }
  const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index;
  return {
    graph: applied > 0 ? edit.done() : graph,
    refused: refused.sort(byIndex),
    notes: notes.sort(byIndex),
    losses: losses.sort(byIndex),
    direction: directions.size === 1 ? [...directions][0] : directions.size === 0 ? 'LOWERS' : 'EITHER',
    mayRise,
    applied,
  };
}

function apply(context: ChangeContext, change: WhatIfChange): Outcome {
  switch (change.kind) {
    case 'ADD_CONTROL':
      return addControl(context, change);
    case 'REMOVE_CONTROL':
      return removeControl(context, change);
    case 'STRENGTHEN_CONTROL':
      return strengthenControl(context, change);
    case 'OUT_OF_SERVICE':
      return outOfService(context, change);
    case 'UN_CUSTODY':
      return unCustody(context, change);
    case 'SEGMENT':
      return segment(context, change);
    case 'ENCRYPT':
      return encrypt(context, change);
    case 'STAND_ALONE':
      return standAlone(context, change);
    case 'NEW_PRESENCE':
      return newPresence(context, change);
    case 'END_PRESENCE':
      return endPresence(context, change);
    case 'CHANGE_INTENT':
      return changeIntent(context, change);
    case 'WITHOUT_ACTOR':
      return withoutActor(context, change);
  }
}
