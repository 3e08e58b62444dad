import type { Analysis, AnalysisInput } from './analysis.ts';
import { type AsymmetryFinding, analyseAsymmetry } from './asymmetry/asymmetry-analysis.ts';
import { analyseBoundaries, type BoundariesFinding } from './boundaries/boundaries-analysis.ts';
import { analyseConcentration, type ConcentrationFinding } from './concentration/concentration-analysis.ts';
import { analyseContinuity, type ContinuityFinding } from './continuity/continuity-analysis.ts';
import { analyseCustody, type CustodyFinding } from './custody/custody-analysis.ts';
import { analyseIntegrity, type IntegrityFinding } from './integrity/integrity-analysis.ts';
import { analysePeople, type PeopleFinding } from './people/people-analysis.ts';
import { analysePresence, type PresenceFinding } from './presence/presence-analysis.ts';
import { analyseSupplyChain, type SupplyChainFinding } from './supply-chain/supply-chain-analysis.ts';

/** Every analysis by name, in the order of a menu. */
export const ANALYSES = {
  custody: analyseCustody,
  concentration: analyseConcentration,
  people: analysePeople,
  presence: analysePresence,
  asymmetry: analyseAsymmetry,
  continuity: analyseContinuity,
  integrity: analyseIntegrity,
  boundaries: analyseBoundaries,
  'supply-chain': analyseSupplyChain,
} as const satisfies Record<string, (input: AnalysisInput) => Analysis>;

export type AnalysisName = keyof typeof ANALYSES;
export const ANALYSIS_NAMES = Object.keys(ANALYSES) as [AnalysisName, ...AnalysisName[]];

/** Every finding that some analysis may make. */
export type AnyFinding =
  | CustodyFinding
  | ConcentrationFinding
  | PeopleFinding
  | PresenceFinding
  | AsymmetryFinding
  | ContinuityFinding
  | IntegrityFinding
  | BoundariesFinding
  | SupplyChainFinding;
export type AnyAnalysis = Analysis<AnyFinding>;

export const analyse = (name: AnalysisName, input: AnalysisInput): AnyAnalysis => ANALYSES[name](input);
