import type { TFunction } from 'i18next';
import { createContext, useContext, useEffect, useId } from 'react';
import { SENSITIVITIES, type Sensitivity } from '../../graph-schema/values.ts';

/** Null is unmarked, which is handled as the highest. */
export type Marking = Sensitivity | null;

const rank = (marking: Marking): number =>
  marking === null ? SENSITIVITIES.length - 1 : SENSITIVITIES.indexOf(marking);

/** The highest of several markings; unmarked stands above a mark of the same handling, so that it is seen. */
export function highestMarking(markings: readonly (Marking | undefined)[]): Marking | undefined {
  let highest: Marking | undefined;
  for (const marking of markings) {
    if (marking === undefined) continue;
    if (highest === undefined || rank(marking) > rank(highest)) highest = marking;
    else if (marking === null && rank(marking) === rank(highest)) highest = null;
  }
  return highest;
}

/** A marking in words; undefined where nothing on the page carries one. */
export const markingWords = (t: TFunction, marking: Marking | undefined): string =>
  marking === undefined ? t('marking.nothing') : marking === null ? t('marking.unmarked') : t(`marking.${marking}`);

export interface MarkingBoard {
  post: (source: string, marking: Marking | undefined) => void;
}
const Context = createContext<MarkingBoard>({ post: () => undefined });
export const MarkingProvider = Context.Provider;

/** Says what is on the page: the shell shows the highest of all that is posted, at its top and bottom. */
export function usePageMarking(markings: readonly (Marking | undefined)[] | undefined): void {
  const board = useContext(Context);
  const source = useId();
  const highest = markings ? highestMarking(markings) : undefined;
  useEffect(() => {
    board.post(source, highest);
    return () => board.post(source, undefined);
  }, [board, source, highest]);
}
