import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { chokePoints } from '../../core/reach/choke-points.ts';
import { normalDeviate, wilsonInterval } from '../../core/reach/wilson.ts';
import type { AttackModel } from '../attack-model.ts';
import { stepWords } from '../explain-exposure.ts';
import type { ChokeFigure, ChokePoints } from './close-up.ts';
import type { TargetReading } from './target-reading.ts';

const DEVIATES = normalDeviate(0.95);

/**
 * Elements and links that every live way to the state passes, jointly over the actors that attempt and arrive; the
 * element itself and the actors' own starts left out. A link is what the steps of one set of facts stand on: the
 * phishing and the misuse of one access are one link, and so are both directions of one connection. A step that needs
 * no recorded link stands for itself, by the name of its coin, whoever takes it.
 *
 * `whole`: positions in the model asked about. `most`: how many of each.
 */
export function exposureChokePoints(
  graph: MissionGraph,
  reading: TargetReading,
  whole: { edge(edge: number): number },
  most: number,
  shouldStop?: () => boolean,
): ChokePoints | null {
  const { model, graphs, target, options } = reading;
  const { linkOf, edgesOf } = linksOf(model);
  const found = chokePoints({
    graphs,
    targets: Int32Array.of(target),
    // Nothing leads to the start of an actor, and its own never counts.
    labels: model.states.node,
    links: graphs.map(({ modelEdge }) => modelEdge.map((e) => linkOf[e])),
    seed: options.seed,
    trials: options.trials,
    shouldStop,
  });
  if (found.trials < options.trials) return null;
  const [{ openHits, labels, edges }] = found.targets;
  const figure = ({ hits, probability }: { hits: number; probability: number }): ChokeFigure => {
    const { low, high } = wilsonInterval(hits, found.trials, DEVIATES);
    return { hits, probability, ciLow: low, ciHigh: high };
  };
  return {
    trials: found.trials,
    openHits,
    elements: labels.slice(0, most).map((point) => ({ node: point.at, ...figure(point) })),
    links: edges.slice(0, most).map((point) => {
      const [first] = edgesOf[point.at];
      const facts = factsOf(model, first);
      return {
        facts,
        step: facts.length > 0 ? null : stepWords(graph, model, first),
        edges: edgesOf[point.at].map(whole.edge),
        ...figure(point),
      };
    }),
  };
}

const factsOf = ({ edges }: AttackModel, e: number): number[] => [
  ...edges.facts.subarray(edges.factStart[e], edges.factStart[e + 1]),
];

function linksOf(model: AttackModel): { linkOf: Int32Array; edgesOf: number[][] } {
  const byName = new Map<string, number>();
  const edgesOf: number[][] = [];
  const linkOf = model.edges.from.map((_, e) => {
    const facts = factsOf(model, e);
    const name = facts.length > 0 ? facts.sort((a, b) => a - b).join() : model.edges.keyOf(e);
    const link = byName.get(name) ?? edgesOf.push([]) - 1;
    byName.set(name, link);
    edgesOf[link].push(e);
    return link;
  });
  return { linkOf, edgesOf };
}
