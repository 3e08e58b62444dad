import { ENCRYPTIONS } from '../../../graph-schema/values.ts';
import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { flagOf, textOf } from '../facts.ts';
import { type ChangeContext, type Outcome, refusal } from './changed-graph.ts';
import { findLink } from './find-row.ts';

/**
 * A connection that nobody has assessed is left out of the figures before, so that stating it segmented would seem
 * to open it: the figures are held, and the note says why nothing falls.
 */
export function segment({ edit }: ChangeContext, change: WhatIfChangeOf<'SEGMENT'>): Outcome {
  const link = findLink(edit, change.link, 'CONNECTED_TO');
  if (typeof link !== 'number') return link;
  const before = flagOf(edit.edge(link), 'segmented');
  if (before === true) return refusal('ALREADY_SO');
  edit.setEdge(link, { segmented: true });
  return { direction: 'LOWERS', notes: before === undefined ? [unassessed(edit.keyOf(edit.fromOf(link)))] : [] };
}

/** What travels is encrypted; where it goes and over which carriers does not change. */
export function encrypt({ edit }: ChangeContext, change: WhatIfChangeOf<'ENCRYPT'>): Outcome {
  const link = findLink(edit, change.link, 'FLOWS_TO');
  if (typeof link !== 'number') return link;
  const before = textOf(edit.edge(link), 'encryption') as (typeof ENCRYPTIONS)[number] | undefined;
  const rank = (word: (typeof ENCRYPTIONS)[number]) => ENCRYPTIONS.indexOf(word);
  if (before === change.encryption) return refusal('ALREADY_SO');
  if (before && rank(before) > rank(change.encryption)) {
    return refusal('WOULD_WEAKEN', { before, after: change.encryption });
  }
  edit.setEdge(link, { encryption: change.encryption });
  return { direction: 'LOWERS', notes: before === undefined ? [unassessed(edit.keyOf(edit.fromOf(link)))] : [] };
}

const unassessed = (element: string) => ({ code: 'WAS_NOT_ASSESSED', elementKeys: [element] }) as const;
