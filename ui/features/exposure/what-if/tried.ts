import { useMemo } from 'react';
import type { WhatIfChangeInput } from '../../../gql/generated/graphql.ts';
import { useHeldInAddress } from '../../../lib/held-in-address.ts';
import { type AnyChange, changesOf, changesText, changeText } from '../../../lib/what-if-address.ts';

export interface Tried {
  changes: readonly WhatIfChangeInput[];
  /** The changes as the address holds them. */
  text: string;
  /** Parts of the address that say no change. */
  unread: number;
  /** Whether all of these are tried; never of none. */
  has: (changes: readonly AnyChange[]) => boolean;
  /** Takes some in and others out in one step. */
  swap: (add: readonly AnyChange[], remove: readonly AnyChange[]) => void;
  clear: () => void;
}

/** What is tried on the mission, in the address: a link tries the same. */
export function useTried(): Tried {
  const { value, set } = useHeldInAddress('try', { replace: true });
  const { changes, unread } = useMemo(() => changesOf(value), [value]);
  const texts = new Set(changes.map(changeText));
  return {
    changes,
    text: changesText(changes),
    unread,
    has: (asked) => asked.length > 0 && asked.every((each) => texts.has(changeText(each))),
    swap: (add, remove) => {
      const out = new Set(remove.map(changeText));
      for (const each of add) out.add(changeText(each));
      const kept = changes.filter((each) => !out.has(changeText(each)));
      set(changesText([...kept, ...add]));
    },
    clear: () => set(''),
  };
}
