/**
 * Lays a network out off the main thread. Positions come back several times, so that the picture grows into place.
 * No chance in it: the same graph from the same start gives the same picture.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutRequest {
  /** Start positions, x and y by turns. */
  positions: Float32Array;
  sizes: Float32Array;
  /** Node positions of each link's two ends. */
  from: Int32Array;
  to: Int32Array;
  weights: Float32Array;
  iterations: number;
}
export interface LayoutAnswer {
  positions: Float32Array;
  done: boolean;
}

const STEPS = 6;
const scope = self as unknown as {
  onmessage: (event: MessageEvent<LayoutRequest>) => void;
  postMessage: (answer: LayoutAnswer, transfer: Transferable[]) => void;
};

scope.onmessage = ({ data }) => {
  const count = data.sizes.length;
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let i = 0; i < count; i++) {
    graph.addNode(i, { x: data.positions[2 * i], y: data.positions[2 * i + 1], size: data.sizes[i] });
  }
  for (let j = 0; j < data.from.length; j++) {
    graph.mergeEdge(data.from[j], data.to[j], { weight: data.weights[j] });
  }
  const settings = {
    ...forceAtlas2.inferSettings(count),
    barnesHutOptimize: count > 300,
    barnesHutTheta: 0.7,
    gravity: 0.6,
    scalingRatio: 8,
    strongGravityMode: false,
    linLogMode: true,
    outboundAttractionDistribution: true,
    slowDown: 1 + Math.log(count + 1),
  };
  for (let step = 1; step <= STEPS; step++) {
    forceAtlas2.assign(graph, { iterations: Math.max(1, Math.ceil(data.iterations / STEPS)), settings });
    const positions = new Float32Array(2 * count);
    graph.forEachNode((node, { x, y }) => {
      positions[2 * Number(node)] = x;
      positions[2 * Number(node) + 1] = y;
    });
    scope.postMessage({ positions, done: step === STEPS }, [positions.buffer]);
  }
};
