import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { AttackModel } from './attack-model.ts';
import type { DraftsOfEdges } from './chance-drafts.ts';
import type { CoinNames } from './coin-names.ts';
import type { GapKind } from './derivation-rule.ts';
import type { DraftedChances } from './drafted-chances.ts';
import type { Library } from './library.ts';

export interface CompileOptions {
  /** ISO date as of which presences, controls and validity count. */
  readonly asOf: string;
  /** Kinds of unknown that are switched in as an assumption; left out: none. */
  readonly assume?: Partial<Record<GapKind, boolean>>;
}

/** A model, and what a later one of a changed graph can be made from without asking every rule again. */
export interface Derivation {
  readonly graph: MissionGraph;
  readonly library: Library;
  readonly options: CompileOptions;
  readonly model: AttackModel;
  readonly names: CoinNames;
  /** Chances as the rules drafted them, in the order of drafting, and the drafts of each edge of the model. */
  readonly chances: DraftedChances;
  readonly drafts: DraftsOfEdges;
  /** How many of the model's judgements and causes the actors brought; rules and controls follow. */
  readonly judgementsOfActors: number;
  readonly causesOfActors: number;
}
