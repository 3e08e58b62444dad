import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { custody } from '../custody.ts';

export const figures: AnalysesCatalogue['figures'] = {
  custodyWays: {
    caption: 'Ways by which information leaves UN control',
    stages: custody.map.stages,
    border: custody.map.border,
  },
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
