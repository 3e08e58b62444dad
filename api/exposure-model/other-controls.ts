import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { EdgeColumns } from './attack-model.ts';
import { CauseRegister } from './cause-register.ts';
import { ChanceDrafts } from './chance-drafts.ts';
import { type CoinNames, coinNames } from './coin-names.ts';
import { ControlRegister } from './control-register.ts';
import type { Derivation } from './derivation.ts';
import { GapRegister } from './gap-register.ts';
import type { GraphChange } from './graph-change.ts';
import { indexGraph } from './graph-index.ts';
import { JudgementRegister } from './judgement-register.ts';

/**
 * The model of a graph that differs from an earlier one in its controls alone, without asking a rule: rules say which
 * controls count, and never look at one. The same model as a compilation gives; null where something else differs too.
 * States and edges are the columns of the earlier model, all but the chances. O(nodes + links + chance drafts).
 */
export function withOtherControls(earlier: Derivation, graph: MissionGraph, change: GraphChange): Derivation | null {
  const names = onlyControlsDiffer(earlier.graph, graph, change) ? namesOf(earlier, graph, change) : null;
  if (!names) return null;
  const { library, options, model, judgementsOfActors, causesOfActors } = earlier;
  const index = indexGraph(graph, options.asOf, names.order);
  const judgements = new JudgementRegister(library, model.judgements.slice(0, judgementsOfActors));
  const causes = new CauseRegister(model.causes.slice(0, causesOfActors));
  const controls = new ControlRegister(index, names, library, judgements, causes);
  const drafts = new ChanceDrafts({ judgements, controls });
  drafts.readAll(earlier.chances);
  const { chance, chances } = drafts.chosen(earlier.drafts);
  const gaps = new GapRegister();
  for (const gap of model.gaps) if (gap.kind !== 'COVERAGE_NOT_ASSESSED') gaps.add(gap);
  for (const gap of controls.gaps) gaps.add(gap);
  const edges: EdgeColumns = { ...model.edges, chance };
  const own = { judgements: judgements.all, causes: causes.all, gaps: gaps.ordered(names) };
  return { ...earlier, graph, names, model: { ...model, edges, chances, ...own } };
}

/** Whether every other row stands where it stood and says the same; new controls and new protection stand at the end. */
function onlyControlsDiffer(earlier: MissionGraph, later: MissionGraph, change: GraphChange): boolean {
  const { earlierNode, earlierEdge, nodeDiffers, edgeDiffers } = change;
  if (earlierNode.length < earlier.nodeKey.length || earlierEdge.length < earlier.edgeKey.length) return false;
  for (let node = 0; node < earlierNode.length; node++) {
    const isNew = node >= earlier.nodeKey.length;
    if (earlierNode[node] !== (isNew ? -1 : node)) return false;
    if (nodeDiffers[node] === 0) continue;
    if (later.nodeKind[node] !== 'Control' || (!isNew && earlier.nodeKind[node] !== 'Control')) return false;
  }
  for (let edge = 0; edge < earlierEdge.length; edge++) {
    const isNew = edge >= earlier.edgeKey.length;
    if (earlierEdge[edge] !== (isNew ? -1 : edge)) return false;
    if (edgeDiffers[edge] === 0) continue;
    if (later.edgeKind[edge] !== 'PROTECTED_BY') return false;
    if (isNew) continue;
    const sameEnds = earlier.edgeFrom[edge] === later.edgeFrom[edge] && earlier.edgeTo[edge] === later.edgeTo[edge];
    if (!sameEnds || earlier.edgeKind[edge] !== 'PROTECTED_BY') return false;
  }
  return true;
}

/** Names as they were, or null where an element is called otherwise now: what shares an id has to be told apart. */
function namesOf(derivation: Derivation, later: MissionGraph, change: GraphChange): CoinNames | null {
  const kept = namesKept(derivation, later, change);
  if (kept) return kept;
  const { names, graph: earlier } = derivation;
  const made = coinNames(later);
  return earlier.nodeKey.every((_, node) => made.ofNode[node] === names.ofNode[node]) ? made : null;
}

/** The names of an earlier graph, where every row stands in its place and is called by the same; null where it is not so. */
export function namesKept(
  { names, graph: earlier }: Derivation,
  later: MissionGraph,
  { earlierNode, earlierEdge, nodeDiffers, edgeDiffers }: GraphChange,
): CoinNames | null {
  if (later.nodeKey.length !== earlier.nodeKey.length || later.edgeKey.length !== earlier.edgeKey.length) return null;
  const named = ({ nodeId, nodeKind, nodeProperties }: MissionGraph, node: number) =>
    `${nodeId[node]}|${nodeKind[node]}|${String(nodeProperties[node].compartments ?? '')}`;
  for (let node = 0; node < earlierNode.length; node++) {
    if (earlierNode[node] !== node) return null;
    if (nodeDiffers[node] === 1 && named(earlier, node) !== named(later, node)) return null;
  }
  for (let edge = 0; edge < earlierEdge.length; edge++) {
    if (earlierEdge[edge] !== edge) return null;
    if (edgeDiffers[edge] === 0) continue;
    if (earlier.edgeKind[edge] !== later.edgeKind[edge]) return null;
    if (earlier.edgeFrom[edge] !== later.edgeFrom[edge] || earlier.edgeTo[edge] !== later.edgeTo[edge]) return null;
  }
  return names.hasParallel(edgeDiffers) ? null : names;
}
