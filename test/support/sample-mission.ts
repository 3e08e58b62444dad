import { loadSampleMissions } from '../../seed/load-seed.ts';
import { SAMPLE_MISSIONS } from '../../seed/sample-missions.ts';
import type { TestApi } from './api.ts';

/** Brings the fictional missions in, as a first start does, and returns the id of the richest. */
export async function loadSamples(api: TestApi): Promise<string> {
  const { store, services } = api.container;
  await loadSampleMissions({ store, interchange: services.interchange });
  return SAMPLE_MISSIONS[0].id;
}
