import { LEVELS, type Level } from '../../../graph-schema/values.ts';
import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { textOf } from '../facts.ts';
import { type ChangeContext, type Outcome, refusal } from './changed-graph.ts';
import { findElement } from './find-row.ts';

/**
 * The intent of an actor is judged otherwise. A higher one also raises what was judged lower for single vectors, a
 * lower one also lowers what was judged higher, so that no way of the actor goes against the change.
 */
export function changeIntent({ edit }: ChangeContext, change: WhatIfChangeOf<'CHANGE_INTENT'>): Outcome {
  const actor = findElement(edit, change.actor, ['ThreatActor']);
  if (typeof actor !== 'number') return actor;
  const before = textOf(edit.node(actor), 'intent') as Level | undefined;
  if (before === change.intent) return refusal('ALREADY_SO');
  const wanted = LEVELS.indexOf(change.intent);
  const rises = before === undefined || wanted > LEVELS.indexOf(before);
  edit.setNode(actor, { intent: change.intent });
  for (const edge of edit.outOf('EMPLOYS', actor)) {
    const own = textOf(edit.edge(edge), 'intent') as Level | undefined;
    if (own === undefined) continue;
    const level = LEVELS.indexOf(own);
    if (rises ? level < wanted : level > wanted) edit.setEdge(edge, { intent: change.intent });
  }
  return { direction: rises ? 'RAISES' : 'LOWERS' };
}
