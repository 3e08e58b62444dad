import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type AddressChange = Record<string, string | readonly string[] | null | undefined>;

/** Applies changes to a query string; null, empty text and empty lists leave it. */
export function changedAddress(current: URLSearchParams, change: AddressChange): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(change)) {
    const text = Array.isArray(value) ? value.join(',') : (value as string | null | undefined);
    if (text) next.set(name, text);
    else next.delete(name);
  }
  return next;
}

/**
 * The state of a page as its address holds it: filters, sort, place and open panel. Opening something is a step
 * that Back undoes; typing in a filter is not (`replace`).
 */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (change: AddressChange, options: { replace?: boolean } = {}) =>
      setParams((current) => changedAddress(current, change), {
        replace: options.replace ?? false,
        preventScrollReset: true,
      }),
    [setParams],
  );
  return {
    params,
    get: (name: string): string | undefined => params.get(name) ?? undefined,
    list: (name: string): string[] => params.get(name)?.split(',').filter(Boolean) ?? [],
    set,
    /** The present address with changes, for a link. */
    link: (change: AddressChange): string => `?${changedAddress(params, change)}`,
  };
}
