import { CONTROL_CLASSES, type ControlClass } from '../../graph-schema/values.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';

/** How far a class of controls is in place in a mission, the furthest first. */
export const CONTROL_STATES = ['OPERATING', 'PARTIAL', 'PLANNED', 'ABSENT', 'NOT_ASSESSED'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];
export type ControlStates = Readonly<Record<ControlClass, ControlState>>;

/**
 * What is recorded of each class: the furthest state of any of its links. Absent says something only where somebody
 * looked: where links to controls with a state are on record, and none is of this class. A class whose links all lack a
 * state was mapped and not assessed. A control that covers a share of 0 is not in place, and is not counted as one.
 */
export function controlStates(reading: GraphReading): ControlStates {
  const found = new Map<string, Set<string | null>>();
  let looked = false;
  for (const edge of reading.edges('PROTECTED_BY')) {
    const facts = reading.edge(edge);
    const status = facts.text('status');
    looked ||= status !== null;
    if (facts.number('coverage') === 0) continue;
    const controlClass = reading.node(reading.to(edge)).text('controlClass');
    if (controlClass === null) continue;
    const own = found.get(controlClass) ?? new Set();
    found.set(controlClass, own.add(status));
  }
  const stateOf = (controlClass: ControlClass): ControlState => {
    const statuses = found.get(controlClass);
    for (const status of ['OPERATING', 'PARTIAL', 'PLANNED'] as const) if (statuses?.has(status)) return status;
    if (statuses) return 'NOT_ASSESSED';
    return looked ? 'ABSENT' : 'NOT_ASSESSED';
  };
  return Object.fromEntries(CONTROL_CLASSES.map((one) => [one, stateOf(one)])) as ControlStates;
}

/** Whether a mission lacks what it does not have in operation, not even in part; null: nobody assessed it. */
export const lacks = (state: ControlState): boolean | null =>
  state === 'NOT_ASSESSED' ? null : state === 'ABSENT' || state === 'PLANNED';
