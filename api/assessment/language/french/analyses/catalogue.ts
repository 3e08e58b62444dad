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
      question: 'Où l’ONU perd-elle la maîtrise de ce qui est recueilli pour elle, et en vertu de quel accord\u202f?',
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
