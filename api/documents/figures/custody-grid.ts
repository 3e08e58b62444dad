import type { CustodyMapFigure, CustodyPlace } from '../../../graph-schema/assessment-document.ts';

/** A place as it is drawn: over the lines of the ways that share it. */
export interface PlacedBox {
  stage: number;
  /** First line and number of lines. */
  line: number;
  lines: number;
  place: CustodyPlace;
}
/** A passage on one line, from a stage to the next one that has a place. */
export interface Passage {
  line: number;
  from: number;
  to: number;
  /** Custody is another on the far side. */
  crosses: boolean;
}

const same = (a: CustodyPlace | null | undefined, b: CustodyPlace | null | undefined): boolean =>
  a !== null &&
  a !== undefined &&
  b !== null &&
  b !== undefined &&
  a.name === b.name &&
  a.detail === b.detail &&
  a.custody === b.custody &&
  a.notAssessed !== true &&
  b.notAssessed !== true;

/** Boxes of a map, stage by stage: lines that follow one another and share a place share its box. */
export function placedBoxes({ stages, ways }: CustodyMapFigure): PlacedBox[] {
  return stages.flatMap((_, stage) => {
    const boxes: PlacedBox[] = [];
    ways.forEach((way, line) => {
      const place = way[stage] ?? null;
      const last = boxes.at(-1);
      if (!place) return;
      if (last && last.line + last.lines === line && same(last.place, place)) last.lines += 1;
      else boxes.push({ stage, line, lines: 1, place });
    });
    return boxes;
  });
}

/** Passages between neighbouring places of each way. */
export function passages({ stages, ways }: CustodyMapFigure): Passage[] {
  return ways.flatMap((way, line) => {
    const held = stages.map((_, stage) => stage).filter((stage) => way[stage]);
    return held
      .slice(1)
      .map((to, i) => ({ line, from: held[i]!, to, crosses: way[held[i]!]!.custody !== way[to]!.custody }));
  });
}
