import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import type { ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import { namedAt } from '../link-sentence.ts';
import type { ScoredMission } from '../scored-mission.ts';

const byKey = ({ graph }: ScoredMission, key: string) => namedAt(graph, graph.nodeKey.indexOf(key));

/** A measure as a sentence. */
export const measureWords = (
  scored: ScoredMission,
  { label, elementKeys, controlKey, controlClass }: CandidateMeasure,
  { whatIf }: AssessmentCatalogue,
): string =>
  whatIf.measure(
    label,
    elementKeys.map((key) => byKey(scored, key)),
    controlKey ? byKey(scored, controlKey) : null,
    controlClass,
  );

/** What loses what it relied on. */
export const lossWords = (scored: ScoredMission, loss: ServiceLoss, { whatIf }: AssessmentCatalogue): string =>
  whatIf.loss(loss, namedAt(scored.graph, loss.dependantNode), byKey(scored, loss.lostKey));
