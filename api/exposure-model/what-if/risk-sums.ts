import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import { type GraphIndex, indexGraph } from '../graph-index.ts';
import { type HarmReader, harmReader } from '../harm.ts';
import type { Library } from '../library.ts';
import type { MissionScore } from '../mission-score.ts';

/** The largest risk of one element; `source`: where its rating is borrowed from and the site, null where it is its own. */
export interface Addend {
  readonly risk: number;
  readonly source: string | null;
}

/**
 * A sum as mission-totals.ts has it: a rating borrowed from one source counts once a site. Null: nothing rated. Two
 * sums of addends in one order, each at most its counterpart, keep that order to the last bit.
 */
export function addUp(addends: readonly Addend[]): number | null {
  const borrowed = new Map<string, number>();
  let total = 0;
  for (const { risk, source } of addends) {
    if (source === null) total += risk;
    else borrowed.set(source, Math.max(risk, borrowed.get(source) ?? 0));
  }
  for (const risk of borrowed.values()) total += risk;
  return addends.length > 0 ? total : null;
}

export function borrowedSource(
  index: GraphIndex,
  harmOf: HarmReader,
  node: number,
  effect: StateEffect,
  axis: HarmAxis,
): string | null {
  const source = harmOf(node, effect)?.[axis].borrowedFrom;
  if (!source) return null;
  // An asset without a place is a place of its own.
  const place = index.outOf('LOCATED_AT', node)[0];
  return `${source}|${index.graph.nodeKey[place === undefined ? node : index.graph.edgeTo[place]]}`;
}

/** Where the ratings of a mission are borrowed from, by element, effect and axis. */
export type SourceReader = (node: number, effect: StateEffect, axis: HarmAxis) => string | null;

/** A score never changes, so what is read of its graph is kept as long as the score itself. */
const readers = new WeakMap<MissionScore, SourceReader>();

/** Reads the graph of a score, which many what-ifs start from, once. */
export function sourceReader(graph: MissionGraph, score: MissionScore, library: Library): SourceReader {
  const known = readers.get(score);
  if (known) return known;
  const index = indexGraph(graph, score.asOf);
  const harmOf = harmReader(index, library);
  const read: SourceReader = (node, effect, axis) => borrowedSource(index, harmOf, node, effect, axis);
  readers.set(score, read);
  return read;
}
