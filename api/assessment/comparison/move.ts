/** How an exposure moved from one issue to the next. WIDER and NARROWER: the estimate stayed, its range did not. */
export const MOVES = ['ROSE', 'FELL', 'APPEARED', 'WENT', 'WIDER', 'NARROWER'] as const;
export type Move = (typeof MOVES)[number];

/** A library item whose version differs; null: it was not used. */
export interface ScaleChange {
  readonly item: string;
  readonly before: string | null;
  readonly after: string | null;
}
