import type { GraphReading } from '../reading/graph-reading.ts';

/** A measure that evades or obstructs surveillance, as it was weighed and decided. Null is *not assessed*. */
export interface BoundaryMeasure {
  readonly node: number;
  /** Instruments on which it rests. */
  readonly basis: readonly number[];
  readonly links: readonly number[];
  readonly necessity: string | null;
  readonly viability: string | null;
  readonly coversOutsiders: boolean | null;
  readonly decision: string | null;
  /** ISO date. */
  readonly reviewDue: string | null;
}

/** The register, in the graph's order. */
export const boundaryMeasures = (reading: GraphReading): BoundaryMeasure[] =>
  reading.nodes('BoundaryDecision').map((node) => {
    const facts = reading.node(node);
    const links = reading.out(node, 'GOVERNED_BY');
    return {
      node,
      basis: links.map(reading.to),
      links,
      necessity: facts.text('necessity'),
      viability: facts.text('viability'),
      coversOutsiders: facts.flag('coversOutsiders'),
      decision: facts.text('decision'),
      reviewDue: facts.text('reviewDue'),
    };
  });
