import { SAMPLE_MISSIONS } from '../../seed/sample-missions.ts';
import type { TestApi } from './api.ts';
import { act, generated, type Makers, makersOf, toReview } from './assessments.ts';
import type { TestPerson } from './people.ts';
import { loadSamples } from './sample-mission.ts';

/** A new assessment of a mission as of a day, approved without positions and released; its key. */
export async function released(
  makers: Pick<Makers, 'lead' | 'approver' | 'second'>,
  mission: string,
  asOf: string,
): Promise<string> {
  const assessment = await generated(makers.lead, mission, asOf);
  await toReview(makers.lead, assessment);
  const done = async (person: TestPerson, step: string, input: object) => {
    const answer = await act(person, step, { assessment, ...input });
    if (!answer.ok) throw new Error(`${step}: ${JSON.stringify(answer.error)}`);
    return answer.assessment;
  };
  await done(makers.approver, 'approveAssessment', { withoutPositions: 'Nobody answered.' });
  const to = { recipients: ['Head of mission'], handlingNote: 'None.' };
  const [release] = (await done(makers.approver, 'proposeRelease', to)).releases;
  await done(makers.second, 'releaseAssessment', { release: release.key });
  return assessment;
}

/** The fictional missions, each with one issue that is out; the keys of these by mission. `before` it is written. */
export async function releaseSamples(
  api: TestApi,
  before: Readonly<Record<string, (lead: TestPerson) => Promise<void>>> = {},
): Promise<Map<string, string>> {
  await loadSamples(api);
  const keys = new Map<string, string>();
  for (const { id } of SAMPLE_MISSIONS) {
    const makers = await makersOf(api, id);
    await before[id]?.(makers.lead);
    keys.set(id, await released(makers, id, '2026-11-01'));
  }
  return keys;
}
