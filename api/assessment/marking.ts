import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { SENSITIVITIES, type Sensitivity } from '../../graph-schema/values.ts';
import { handledAs } from '../analyses/reading/handled-as.ts';

const higher = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  SENSITIVITIES.indexOf(a) >= SENSITIVITIES.indexOf(b) ? a : b;

/**
 * The marking of a document made from this graph: the highest of everything in it. Every element and link counts,
 * named in the text or not, because counts and scores tell of all of them.
 */
export function highestMarking(graph: MissionGraph): Sensitivity {
  return [...graph.nodeProperties, ...graph.edgeProperties].reduce<Sensitivity>(
    (highest, properties) => higher(highest, handledAs(properties.sensitivity)),
    'UNCLASSIFIED',
  );
}
