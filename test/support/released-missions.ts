import { SAMPLE_MISSIONS } from '../../seed/sample-missions.ts';
import type { TestApi } from './api.ts';
import { act, generated, type Makers, makersOf, toReview } from './assessments.ts';
import { loadSamples } from './sample-mission.ts';

/** Approves a draft under review and lets it go out. */
export async function released(
  makers: Pick<Makers, 'lead' | 'approver' | 'second'>,
  mission: string,
  asOf?: string,
): Promise<string> {
  const assessment = await generated(makers.lead, mission, asOf);
  await toReview(makers.lead, assessment);
  const approved = await act(makers.approver, 'approveAssessment', {
    assessment,
    withoutPositions: 'Nobody answered.',
  });
  if (!approved.ok) throw new Error(JSON.stringify(approved.error));
  const proposed = await act(makers.approver, 'proposeRelease', {
    assessment,
    recipients: ['Head of mission'],
    handlingNote: 'None.',
  });
  const out = await act(makers.second, 'releaseAssessment', {
    assessment,
    release: proposed.assessment.releases[0].key,
  });
  if (!out.ok) throw new Error(JSON.stringify(out.error));
  return assessment;
}

/** The fictional missions, each with one issue that is out; the keys of these by mission. */
export async function releaseSamples(api: TestApi): Promise<Map<string, string>> {
  await loadSamples(api);
  const keys = new Map<string, string>();
  for (const { id } of SAMPLE_MISSIONS) keys.set(id, await released(await makersOf(api, id), id, '2026-11-01'));
  return keys;
}
