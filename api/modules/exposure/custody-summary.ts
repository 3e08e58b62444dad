import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import { namedAt } from './link-sentence.ts';
import type { ScoredMission } from './scored-mission.ts';

const EXAMPLES = 5;
const HOLDERS: ReadonlySet<string> = new Set(['DataStore', 'Asset', 'ContingentOwnedEquipment']);

/**
 * What left UN custody by arrangement: stores and items from which information goes, as a standing fact, to a
 * system that is not of UN headquarters; out of all stores and items known to hold or send information.
 */
export function custodySummary(scored: ScoredMission, text: AssessmentCatalogue) {
  const { graph, exposures } = scored;
  const isElsewhere = (link: number) => scored.nodeText(graph.edgeTo[link]!, 'systemType') !== 'UN_HEADQUARTERS';
  const losses = exposures.flatMap(({ node, effects }) => {
    const links = effects.flatMap(({ standingFacts }) => standingFacts.filter(isElsewhere));
    return HOLDERS.has(graph.nodeKind[node]!) && links.length > 0 ? [{ node, links }] : [];
  });
  const holders = graph.nodeKind.filter((kind, node) => HOLDERS.has(kind) && holdsInformation(scored, node));
  return {
    elements: losses.length,
    outOf: Math.max(holders.length, losses.length),
    examples: losses.slice(0, EXAMPLES).map(({ node, links }) => {
      const link = links[0]!;
      const destination = graph.edgeTo[link]!;
      const reachBack = graph.edgeProperties[link]?.reachBack;
      return {
        element: scored.pointerTo(node),
        destination: scored.pointerTo(destination),
        reachBack: typeof reachBack === 'boolean' ? reachBack : null,
        sentence: text.sentences.custodyExample(namedAt(graph, node), namedAt(graph, destination)),
      };
    }),
  };
}

function holdsInformation({ graph, linksFrom }: ScoredMission, node: number): boolean {
  if (graph.nodeKind[node] === 'DataStore') return true;
  return graph.nodeProperties[node]?.dataCategories !== undefined || linksFrom(node, 'FLOWS_TO').length > 0;
}
