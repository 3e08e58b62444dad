import { useAddress } from './address.ts';

/**
 * Pages of a list by cursor. The address holds the cursors passed so far, so that a reload and a link stand on
 * the same page and the way back is known.
 */
export function usePaging() {
  const address = useAddress();
  const trail = address.get('after')?.split('.').filter(Boolean) ?? [];
  return {
    after: trail.at(-1),
    page: trail.length + 1,
    next: (cursor: string) => address.set({ after: [...trail, cursor].join('.') }),
    previous: trail.length > 0 ? () => address.set({ after: trail.slice(0, -1).join('.') }) : undefined,
    first: trail.length > 0 ? () => address.set({ after: null }) : undefined,
  };
}
