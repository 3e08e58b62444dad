import type { Sensitivity } from '../../../../graph-schema/values.ts';
import type { ExposureService, ScoredMission } from '../../exposure/exposure-service.ts';
import type { BasisRecord, RenderingRecord } from '../assessment-record.ts';
import { packBasis } from '../basis.ts';
import type { DocumentRenderer } from '../document-renderer.ts';
import { complete } from '../workspace.ts';
import { type ApprovedParts, documentAtCeiling } from './ceiling-document.ts';
import { sightOfCeiling } from './ceilings.ts';
import { freeze } from './frozen-rendering.ts';

/** Scores a graph that was kept, as far as a ceiling sees it. */
export interface KeptScorer {
  scoredKept(
    ...asked: Parameters<ExposureService['scoredKept']>
  ): Promise<Pick<ScoredMission, 'graph' | 'score' | 'paths' | 'assessment'> | null>;
}

export interface FrozenCeiling {
  readonly rendering: Omit<RenderingRecord, 'version'>;
  readonly basis: Pick<BasisRecord, 'graph' | 'score' | 'ways' | 'graphFingerprint' | 'scoreFingerprint'>;
}

/**
 * An approved assessment as readers of one ceiling have it: the graph cut to what they see, scored anew, written anew,
 * frozen with a basis and a fingerprint of its own. Null where they do not even see the mission: there is nothing that
 * they could be told of. A mission of which they see nothing else has a document that says so.
 */
export async function freezeCeiling(
  of: { exposure: KeptScorer; renderer: DocumentRenderer; fingerprintKey: Buffer; at: string },
  parts: ApprovedParts,
  ceiling: Sensitivity,
): Promise<FrozenCeiling | null> {
  const { record, approval, document } = parts;
  const scored = await of.exposure.scoredKept(parts.graph, { ceiling: sightOfCeiling(ceiling), asOf: document.asOf });
  if (!scored) return null;
  const { language, generatedOn, ceilingNote } = document;
  const base = await scored.assessment({ language, generatedOn, ceilingNote });
  const basis = await packBasis(scored);
  const rendering = await freeze({
    renderer: of.renderer,
    assessmentKey: record.key,
    ceiling,
    document: complete(documentAtCeiling(parts, { ceiling, base })),
    basis,
    issue: { number: approval.issue, approvedOn: approval.on },
    at: of.at,
    fingerprintKey: of.fingerprintKey,
  });
  return { rendering, basis };
}
