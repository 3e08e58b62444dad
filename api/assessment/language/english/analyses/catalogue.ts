import type { AnalysesCatalogue } from '../../analyses-catalogue.ts';
import { custody } from '../custody.ts';
import { asymmetryAbout, asymmetryFindings, asymmetryTables } from './asymmetry.ts';
import { boundariesAbout, boundariesFindings, boundariesTables } from './boundaries.ts';
import { concentrationAbout, concentrationFindings, concentrationTables } from './concentration.ts';
import { continuityAbout, continuityFindings, continuityTables } from './continuity.ts';
import { custodyFindings } from './custody.ts';
import { document, trialOutcome, trials, values } from './frame.ts';
import { integrityAbout, integrityFindings, integrityTables } from './integrity.ts';
import { missing } from './missing.ts';
import { peopleAbout, peopleFindings, peopleTables } from './people.ts';
import { presenceAbout, presenceFindings, presenceTables } from './presence.ts';
import { supplyChainAbout, supplyChainFindings, supplyChainTables } from './supply-chain.ts';
import { figures, tables } from './tables.ts';
import { words } from './words.ts';

export const analyses: AnalysesCatalogue = {
  about: {
    custody: {
      title: custody.title,
      question: 'Where does the UN lose custody of what is collected for it, and under what agreement?',
      caution: null,
    },
    concentration: concentrationAbout,
    people: peopleAbout,
    presence: presenceAbout,
    asymmetry: asymmetryAbout,
    continuity: continuityAbout,
    integrity: integrityAbout,
    boundaries: boundariesAbout,
    'supply-chain': supplyChainAbout,
  },
  findings: {
    ...custodyFindings,
    ...concentrationFindings,
    ...peopleFindings,
    ...presenceFindings,
    ...asymmetryFindings,
    ...continuityFindings,
    ...integrityFindings,
    ...boundariesFindings,
    ...supplyChainFindings,
  },
  tables: {
    ...tables,
    ...concentrationTables,
    ...peopleTables,
    ...presenceTables,
    ...asymmetryTables,
    ...continuityTables,
    ...integrityTables,
    ...boundariesTables,
    ...supplyChainTables,
  },
  figures,
  words,
  missing,
  trials,
  trialOutcome,
  document,
  values,
};
