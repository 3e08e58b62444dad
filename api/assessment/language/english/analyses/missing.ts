import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';

export const missing: AnalysesCatalogue['missing'] = {
  EQUIPMENT: 'No contingent-owned equipment is on record: map each item with its contributor, unit and arrangement.',
  FLOWS_OUT:
    'No flow out of UN control is on record: map where each device and store sends information, to capitals and companies too.',
  INSTRUMENTS: 'No legal instrument is on record: map the agreement under which each contributor serves.',
  CLAUSES:
    'No clause on data has been read in any instrument: note for each of the eight whether it is present or absent.',
  TASKS: 'No mandated task is on record: map what the mission is mandated to do.',
  CARRIERS:
    'No carrier is on record: map the carriers and networks that the mission depends on, and under whose law they are.',
  DEPENDENCIES: 'No dependency of a task is on record: map what each task needs and what stands in for it.',
  AUTONOMY:
    'No hours of autonomy are on record: note for how long each terminal, radio and server keeps going without power or carrier.',
  SHUTDOWNS: 'No shutdown is on record: the public trackers of shutdowns are the first place to look.',
  PARALLEL_ACTORS: 'No parallel security actor is on record: if one is present, map it with its posture and its ties.',
  PRESENCES: 'No presence of an actor is on record: map who is at or near which site, and since when.',
  DISTANCES:
    'For some presences no distance is on record, so nobody can say whether phones and radios are within hearing: measure or estimate it.',
  RADIOS: 'Radios of fewer than two contingents are on record: map each contingent’s own sets and how they connect.',
};
