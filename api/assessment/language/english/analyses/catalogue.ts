import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { custody } from '../custody.ts';
import { continuityAbout, continuityFindings, continuityTables } from './continuity.ts';
import { custodyFindings } from './custody.ts';
import { trialOutcome, trials, values } from './frame.ts';
import { missing } from './missing.ts';
import { presenceAbout, presenceFindings, presenceTables } from './presence.ts';
import { figures, tables } from './tables.ts';
import { words } from './words.ts';

export const analyses: AnalysesCatalogue = {
  about: {
    custody: {
      title: custody.title,
      question: 'Where does the UN lose custody of what is collected for it, and under what agreement?',
      caution: null,
    },
    continuity: continuityAbout,
    presence: presenceAbout,
  },
  findings: { ...custodyFindings, ...continuityFindings, ...presenceFindings },
  tables: { ...tables, ...continuityTables, ...presenceTables },
  figures,
  words,
  missing,
  trials,
  trialOutcome,
  values,
};
