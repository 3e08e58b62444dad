import { writeAssessment } from '../../api/assessment/write-assessment.ts';
import { canonicalJson, fingerprint } from '../../api/documents/canonical-json.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { AssessmentRecord } from '../../api/modules/assessment/assessment-record.ts';
import { keep } from '../../api/modules/assessment/assessment-shelf.ts';
import { keepBasis, packBasis } from '../../api/modules/assessment/basis.ts';
import type { KeptScorer } from '../../api/modules/assessment/freeze/freeze-ceilings.ts';
import { assignByOutline } from '../../api/modules/assessment/making/assignments.ts';
import { seenGraph } from '../../api/modules/exposure/seen-graph.ts';
import { seenPart } from '../../api/modules/exposure/seen-part.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { sightCondition } from '../../api/policy/sight-condition.ts';
import { operatorViewer, type Viewer } from '../../api/policy/viewer.ts';
import type { GraphStore } from '../../api/store/graph-store.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { sampleMission } from './sample-mission.ts';

const library = loadLibrary();
const graph = sampleMission();
const { model, score } = scoreMission(graph, library, { asOf: '2024-12-31', seed: 1, trials: 100 });
const document = writeAssessment({
  graph,
  score,
  model,
  library,
  paths: (state, k) => explainExposure(graph, model, library, state, { k }),
  language: 'en',
  generatedOn: '2025-01-15',
  ceilingNote: 'This document shows what its reader may see.',
});

/** Scores what was kept as the product does, in this thread. */
export const keptScorer: KeptScorer = {
  scoredKept: async (kept, { ceiling, asOf }) => {
    const part = seenPart(kept, ceiling);
    if (!part) return null;
    const seen = seenGraph(part, ceiling).graph;
    const own = scoreMission(seen, library, { asOf, seed: 1, trials: 100 });
    const paths = (state: number, k: number) => explainExposure(seen, own.model, library, state, { k });
    return {
      graph: seen,
      score: own.score,
      paths: async (state, k) => paths(state, k),
      assessment: async (request) => writeAssessment({ ...own, graph: seen, library, paths, ...request }),
    };
  },
};
export const fingerprintKey = Buffer.from('a key that only tests have');

/** An approver who wrote nothing. */
export const approver: Viewer = {
  ...operatorViewer(''),
  via: 'SESSION',
  personKey: 'approver',
  name: 'Inès Approver',
  roles: [{ role: 'APPROVER', mission: graph.missionId, office: null }],
};

/** Keeps an assessment of the sample mission that stands under review. */
export async function keepReviewed(store: GraphStore, key: string): Promise<void> {
  const record = AssessmentRecord.parse({
    key,
    missionId: graph.missionId,
    title: document.title,
    state: 'REVIEW',
    language: 'en',
    asOf: document.asOf,
    createdAt: '2025-01-15T08:00:00.000Z',
    marking: document.marking,
    baseMarking: document.marking,
    fingerprint: fingerprint(document),
  });
  const paths = async (state: number, k: number) => explainExposure(graph, model, library, state, { k });
  const basis = await packBasis({ graph, score, paths });
  await store.write(async (tx) => {
    await keep(tx, record, canonicalJson(document));
    await keepBasis(tx, key, basis);
    await assignByOutline(tx, sightCondition(WHOLE_SIGHT), key, graph.missionId);
  });
}
