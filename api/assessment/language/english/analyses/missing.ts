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
  RELATIONS:
    'No period of relations with the host State is on record, so nobody can say how they changed: map them by period.',
  RADIOS: 'Radios of fewer than two contingents are on record: map each contingent’s own sets and how they connect.',
  STORES: 'No store of information is on record: map what the mission holds, folders and spreadsheets too.',
  PLATFORMS: 'For some stores nobody recorded on which system they are kept.',
  DESCRIBED: 'No store is linked to the people it describes, so nobody can say whom a loss would hurt.',
  OWNERS: 'No store about people is linked to the office that operates it, so measures have no owner.',
  TRAINING: 'For some groups nobody recorded what training in information security they have.',
  PROCESSES: 'No political process is on record: if the mission supports one, map it with its parties.',
  PARTIES: 'A process has fewer than two parties on record, so nothing can be compared.',
  POSITIONS: 'For a process no store is recorded as holding positions: map notes, drafts and messages too.',
  CHANNELS: 'No channel by which the mission speaks is on record: map accounts, e-mail and broadcasting stations.',
  OUTSIDE_REPORTS: 'No store is recorded as taking reports from outside: note for each whether it does.',
  AIMS: 'No aim of an information operation is on record.',
  BOUNDARY_DECISIONS:
    'No measure that evades or obstructs surveillance is on record: enter each with how it was weighed.',
  LEGAL_BASES: 'Some measures are linked to no legal instrument on which they would rest.',
  FORCE_STATUS: 'How the force stands under international humanitarian law is not assessed.',
  SUPPLIERS: 'No supplier is on record: map who makes and maintains what the mission relies on.',
  SUPPLIED: 'No item is linked to its supplier.',
  ACCESS: 'No access of a group to a store is on record: map who can open what, and who administers it.',
};
