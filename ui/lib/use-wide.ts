import { type RefCallback, useCallback } from 'react';

/**
 * Marks an element with `data-wide` while its content is at least so many pixels wide, before it is painted. Unlike a
 * container query it leaves to the browser what it does by itself: to hold what is read where it is while something
 * above it grows.
 */
export function useWide(pixels: number): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (!element) return;
      const seen = new ResizeObserver(([entry]) => {
        element.toggleAttribute('data-wide', entry!.contentRect.width >= pixels);
      });
      seen.observe(element);
      return () => seen.disconnect();
    },
    [pixels],
  );
}
