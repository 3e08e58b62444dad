import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ExposurePath } from '../exposure-model/mission-score.ts';
import type { AnalysisInput } from './analysis.ts';
import { exposuresByNode } from './reading/exposures.ts';
import { readGraph } from './reading/graph-reading.ts';

/** Asked for once with as many paths as any reader wants, so that a slow search runs once a state. */
const MOST_PATHS = 5;

/** What analyses and sections read of a scored mission: the graph indexed, paths remembered. O(nodes + links). */
export function analysisInput(
  scored: Pick<AnalysisInput, 'score' | 'model' | 'library' | 'paths'> & { readonly graph: MissionGraph },
): AnalysisInput {
  const { graph, score, model, library } = scored;
  const asked = new Map<number, readonly ExposurePath[]>();
  const paths = (state: number, most: number) => {
    const known = asked.get(state) ?? scored.paths(state, MOST_PATHS).filter((path) => path.hops.length > 0);
    asked.set(state, known);
    return known.slice(0, most);
  };
  return { reading: readGraph(graph, score.asOf), score, model, library, paths, exposureOf: exposuresByNode(score) };
}
