/*
 * Suppression of small numbers in a table of counts with its totals.
 *
 * Model. A table of counts with row totals, column totals and the grand total is a circulation: each row and each
 * column is a place, a count flows from its row to its column, a column total from its column to the place of all rows,
 * the grand total on to the place of all columns, a row total back to its row. What goes in comes out at every place:
 * those are the sums that a reader knows. Tables that agree with what is published are the whole-number circulations
 * that keep the published flows.
 *
 * Which cells. Counts, and totals, from 1 to below the threshold are suppressed. A zero where something of the kind was
 * mapped is told, and never used as cover, so a reader may know that no suppressed number is a zero. Against that
 * reader a suppressed cell is safe when some other table agrees with everything that is published, has no zero in a
 * suppressed cell, and has another value in this one. In the residual network (suppressed flows may grow, and shrink
 * down to 1) that is a cycle through the cell: one search along it.
 *
 * Further cells. For each cell that is not safe, the cheapest cycle through it is suppressed whole: numbers cost what
 * they tell, totals more. A cell that lies on a suppressed cycle is safe, and what is suppressed later only adds tables
 * that agree; so each cell is looked at once. There is always a cycle: by the totals of its row and its column and the
 * grand total, which are at least as large.
 *
 * After J. Castro, "Network flows heuristics for complementary cell suppression" (2002); the audit by the residual
 * network is D. Gusfield's (1988). O(suppressed · (R·C) log (R·C)).
 */

/** What is told in place of a number. Null is suppressed. */
export interface SuppressedCounts {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly grandTotal: number | null;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How dear it is not to tell it. */
  readonly cost: number;
  suppressed: boolean;
}

/** Not to tell a total costs more than not to tell any one number of its row. */
const TOTAL = 8;
const GRAND_TOTAL = 12;

/** `counts` by row and column, whole numbers of 0 or more, all rows of one length. `below` 1 or less: nothing is. */
export function suppressSmallCounts(counts: readonly (readonly number[])[], below: number): SuppressedCounts {
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rowSums = counts.map(sum);
  const columnSums = Array.from({ length: columns }, (_, c) => sum(counts.map((row) => row[c]!)));
  // Places: rows, columns, all rows, all columns.
  const [allRows, allColumns] = [rows + columns, rows + columns + 1];
  const arc = (from: number, to: number, count: number, weight: number): Arc => ({
    from,
    to,
    count,
    cost: weight * (1 + Math.log2(1 + count)),
    suppressed: count >= 1 && count < below,
  });
  const cellArcs = counts.map((row, r) => row.map((count, c) => arc(r, rows + c, count, 1)));
  const rowArcs = rowSums.map((count, r) => arc(allColumns, r, count, TOTAL));
  const columnArcs = columnSums.map((count, c) => arc(rows + c, allRows, count, TOTAL));
  const grandArc = arc(allRows, allColumns, sum(rowSums), GRAND_TOTAL);
  const arcs = [...cellArcs.flat(), ...rowArcs, ...columnArcs, grandArc];
  const places = new Places(rows + columns + 2, arcs);
  for (const own of arcs.filter(({ suppressed }) => suppressed)) {
    for (const other of places.cheapestCycle(own)) other.suppressed = true;
  }
  const told = ({ suppressed, count }: Arc) => (suppressed ? null : count);
  return {
    cells: cellArcs.map((row) => row.map(told)),
    rowTotals: rowArcs.map(told),
    columnTotals: columnArcs.map(told),
    grandTotal: told(grandArc),
  };
}

class Places {
  readonly #around: readonly Arc[][];

  constructor(size: number, arcs: readonly Arc[]) {
    this.#around = Array.from({ length: size }, () => []);
    for (const arc of arcs) {
      // A zero is told and is no cover.
      if (arc.count === 0) continue;
      this.#around[arc.from]!.push(arc);
      this.#around[arc.to]!.push(arc);
    }
  }

  /** The arcs of the cheapest cycle on which this one grows or shrinks by one; suppressed ones cost nothing. */
  cheapestCycle(own: Arc): readonly Arc[] {
    const growing = this.#cheapestPath(own.to, own.from, own);
    const shrinking = own.count > 1 ? this.#cheapestPath(own.from, own.to, own) : null;
    const found = [growing, shrinking].filter((path) => path !== null).sort((a, b) => a.cost - b.cost);
    if (!found[0]) throw new RangeError('Every count lies on a cycle by its totals.');
    return found[0].arcs;
  }

  /** Along an arc its flow grows, against it shrinks, down to 1. */
  #cheapestPath(start: number, end: number, without: Arc): { cost: number; arcs: Arc[] } | null {
    const cost = new Float64Array(this.#around.length).fill(Number.POSITIVE_INFINITY);
    const by: (Arc | null)[] = new Array(this.#around.length).fill(null);
    const done = new Uint8Array(this.#around.length);
    cost[start] = 0;
    for (;;) {
      let nearest = -1;
      for (let place = 0; place < cost.length; place++) {
        if (!done[place] && (nearest < 0 || cost[place]! < cost[nearest]!)) nearest = place;
      }
      if (nearest < 0 || cost[nearest] === Number.POSITIVE_INFINITY) return null;
      if (nearest === end) break;
      done[nearest] = 1;
      for (const arc of this.#around[nearest]!) {
        if (arc === without || (arc.to === nearest && arc.count <= 1)) continue;
        const next = arc.from === nearest ? arc.to : arc.from;
        const reached = cost[nearest]! + (arc.suppressed ? 0 : arc.cost);
        if (reached < cost[next]!) {
          cost[next] = reached;
          by[next] = arc;
        }
      }
    }
    const arcs: Arc[] = [];
    for (let place = end; place !== start; ) {
      const arc = by[place]!;
      arcs.push(arc);
      place = arc.from === place ? arc.to : arc.from;
    }
    return { cost: cost[end]!, arcs };
  }
}
