import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { custody } from '../custody.ts';

export const figures: AnalysesCatalogue['figures'] = {
  custodyWays: {
    caption: 'Ways by which information leaves UN control',
    stages: custody.map.stages,
    border: custody.map.border,
  },
  concentrationPlatforms: { caption: 'Stores that fall with each system' },
  concentrationRisk: { caption: 'Part of the risk to information that each carries' },
  peopleReach: { caption: 'Groups of people and who could read what is held about them' },
  asymmetryReach: { caption: 'Chance that each party reads each store of positions, once it tries' },
  asymmetrySafeguards: { caption: 'Which safeguard stands on whose likeliest way' },
  integrityWays: {
    caption: 'From a false report to whoever acts on it',
    stages: ['Planted by', 'Taken in by', 'Passed on to', 'Acted on in'],
  },
  boundariesWeighed: { caption: 'Each measure against the three tests' },
  supplySuppliers: { caption: 'Items behind which each supplier stands' },
  insiderAccess: { caption: 'Strictly Confidential stores that each group can open' },
  continuityScenarios: { caption: 'Mandated tasks in each scenario' },
  presenceTimeline: { caption: 'Presence over time, by actor' },
  presencePlaces: { caption: 'Sites and who is present near them' },
  presenceTalk: { caption: 'Who can talk to whom safely over nationally supplied radios' },
};

export const tables: Pick<AnalysesCatalogue['tables'], `custody${'Register' | 'ClauseGaps' | 'Categories'}`> = {
  custodyRegister: {
    caption: 'Register of contingent-owned equipment',
    columns: {
      item: 'Item',
      contributor: 'Contributor',
      unit: 'Unit',
      arrangement: 'Arrangement',
      collects: 'Collects',
      goesTo: 'Goes to',
      reachBack: 'Reach-back',
      instrument: 'Instrument',
      present: 'Clauses present',
      absent: 'Clauses absent',
      open: 'Clauses not read',
    },
    note: 'Not assessed under “Goes to” means that no flow out of UN control is on record; whether there is one is not known.',
  },
  custodyClauseGaps: {
    caption: 'Gap list of clauses on data, by contributor',
    columns: {
      contributor: 'Contributor',
      items: 'Items with a flow out',
      instruments: 'Instruments',
      absent: 'Clauses absent',
      open: 'Clauses not assessed',
      categories: 'Categories collected',
    },
    note: null,
  },
  custodyCategories: {
    caption: 'Categories of information on record, and where they leave UN control',
    columns: { category: 'Category', collectedBy: 'Held or collected by', leavesFrom: 'Leaves UN control from' },
    note: null,
  },
};
