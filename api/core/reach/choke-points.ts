/**
 * Choke points: for each element the probability that a target is open and every live way to it passes the
 * element, from sampled worlds (see `live-dominators.ts`). Over several actors a way counts for each actor
 * that attempts and arrives, so a choke point stands in the way of all of them at once.
 *
 * These are what would be lost without the element, jointly: P(open) − P(open without it), exactly, because a
 * target closes without the element in just those worlds. Single figures of several elements must not be added.
 */
import type { ActorCampaign } from './actor-campaign.ts';
import { blockKey, LANES } from './coin.ts';
import { type LabelledActor, LiveDominators } from './live-dominators.ts';
import { SimulatedActor } from './simulated-actor.ts';

export interface ChokePointInput {
  readonly graphs: readonly ActorCampaign[];
  readonly targets: Int32Array;
  /** What an open target counts in the figure over all of them; left out: 1 each. */
  readonly weights?: Float64Array;
  /** Label (element) of each node, -1 for none; left out: the node itself. Sources never count. */
  readonly labels?: Int32Array;
  /** True: every actor is taken to attempt (choke points of R). Else as its attempt says; not assessed, not counted. */
  readonly ifAttempted?: boolean;
  /** Also single edges; for one graph only, because edges are numbered by graph. */
  readonly edges?: boolean;
  /**
   * Also links, over all graphs: for each of them the link that each edge belongs to, -1 for none. Edges of one link,
   * in one graph or several, are one thing in the way: the figure is for all of them gone at once. In place of
   * `edges`, and reported there.
   */
  readonly links?: readonly Int32Array[];
  readonly seed: number;
  readonly trials: number;
  readonly onProgress?: (trialsDone: number, trials: number) => void;
  readonly shouldStop?: () => boolean;
}

export interface ChokePoint {
  /** The label, or the edge or link. */
  readonly at: number;
  /** Trials in which the target is open and every live way passes here. */
  readonly hits: number;
  readonly probability: number;
}

export interface TargetChokePoints {
  readonly target: number;
  readonly openHits: number;
  /** Without the target's own label; the most important first. */
  readonly labels: readonly ChokePoint[];
  readonly edges: readonly ChokePoint[];
}

export interface ChokePoints {
  readonly trials: number;
  readonly targets: readonly TargetChokePoints[];
  /** By label: expected weight of the open targets, other than itself, all of whose live ways pass it. */
  readonly labelWeight: Float64Array;
}

export function chokePoints(input: ChokePointInput): ChokePoints {
  const { graphs, targets, seed, trials, ifAttempted = false } = input;
  if (input.edges && !input.links && graphs.length !== 1)
    throw new RangeError('Edges can only be choke points of one graph');
  const nodeCount = graphs.reduce((most, { graph }) => Math.max(most, graph.nodeCount), 0);
  const labels = input.labels ?? Int32Array.from({ length: nodeCount }, (_, v) => v);
  const labelCount = labels.reduce((most, label) => Math.max(most, label + 1), 0);
  const links = input.links ?? (input.edges ? [graphs[0].graph.edgeFrom.map((_, e) => e)] : []);
  const linkCount = links.reduce((most, own) => own.reduce((top, link) => Math.max(top, link + 1), most), 0);
  const actors = graphs.flatMap((campaign, g) =>
    ifAttempted || campaign.attempt !== null ? [dominatedActor(campaign, targets, labels, labelCount, links[g])] : [],
  );
  const openHits = new Int32Array(targets.length);
  const hits = Array.from(targets, () => new Map<number, number>());
  const labelWeight = new Float64Array(labelCount);
  // Of one target in one world: how many arriving actors cannot do without each label.
  const tally = new Int32Array(labelCount + linkCount);
  const tallied: number[] = [];
  let arrivals = 0;
  const take = (label: number): void => {
    if (tally[label]++ === 0) tallied.push(label);
  };
  let done = 0;
  for (let block = 0; done < trials; block++) {
    const [blockLow, blockHigh] = blockKey(seed, block);
    for (const { actor } of actors) actor.simulate(blockLow, blockHigh);
    for (let lane = 0; lane < LANES && done + lane < trials; lane++) {
      for (const one of actors) one.solve(lane, !ifAttempted);
      for (let t = 0; t < targets.length; t++) {
        arrivals = 0;
        for (const one of actors) {
          if (!one.isOpen(t)) continue;
          arrivals++;
          one.dominators.forEachLabel(one.targetAt[t], take);
        }
        if (arrivals === 0) continue;
        openHits[t]++;
        const own = labels[targets[t]];
        const weight = input.weights ? input.weights[t] : 1;
        for (const label of tallied) {
          if (tally[label] === arrivals && label !== own) {
            hits[t].set(label, (hits[t].get(label) ?? 0) + 1);
            if (label < labelCount) labelWeight[label] += weight;
          }
          tally[label] = 0;
        }
        tallied.length = 0;
      }
    }
    done = Math.min(trials, done + LANES);
    input.onProgress?.(done, trials);
    if (input.shouldStop?.()) break;
  }
  for (let label = 0; label < labelCount; label++) labelWeight[label] /= Math.max(1, done);
  return {
    trials: done,
    targets: Array.from(targets, (target, t) => {
      const points = [...hits[t]]
        .map(([at, count]) => ({ at, hits: count, probability: count / done }))
        .sort((a, b) => b.hits - a.hits || a.at - b.at);
      const edges = points.filter(({ at }) => at >= labelCount);
      return {
        target,
        openHits: openHits[t],
        labels: points.filter(({ at }) => at < labelCount),
        edges: edges.map((point) => ({ ...point, at: point.at - labelCount })),
      };
    }),
    labelWeight,
  };
}

/** Links are labels behind those of the nodes. */
function dominatedActor(
  campaign: ActorCampaign,
  targets: Int32Array,
  labels: Int32Array,
  labelCount: number,
  links: Int32Array | undefined,
) {
  const actor = new SimulatedActor(campaign);
  const { node, edge } = actor.graph;
  const nodeLabel = node.map((v, i) => (i === 0 ? -1 : labels[v]));
  const edgeLabel = edge.map((e) => (links === undefined || links[e] < 0 ? -1 : labelCount + links[e]));
  const { edgeWeight } = campaign.graph;
  const weight = edgeWeight && Float64Array.from(edge, (e) => edgeWeight[e]);
  const labelled: LabelledActor = { actor, nodeLabel, edgeLabel, weight };
  const dominators = new LiveDominators(labelled);
  const localOf = new Map<number, number>();
  node.forEach((v, i) => {
    localOf.set(v, i);
  });
  const targetAt = Int32Array.from(targets, (target) => localOf.get(target) ?? -1);
  let open = actor.reached;
  let lane = 0;
  return {
    actor,
    dominators,
    targetAt,
    isOpen: (t: number): boolean => targetAt[t] > 0 && ((open[targetAt[t]] >>> lane) & 1) === 1,
    solve: (nextLane: number, tried: boolean): void => {
      lane = nextLane;
      open = tried ? actor.tried : actor.reached;
      if (targetAt.some((v) => v > 0 && ((open[v] >>> lane) & 1) === 1)) dominators.solve(lane, tried);
    },
  };
}
