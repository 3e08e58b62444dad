import type { EffectExposure, ExposurePath, LikelihoodRange } from '../../exposure-model/mission-score.ts';
import type { AnalysisInput } from '../analysis.ts';
import { effectOf } from '../reading/exposures.ts';

type Scored = Pick<AnalysisInput, 'score' | 'exposureOf'>;

/** Chance that a party reaches what a store holds, once it tries; null where no way is on record. */
export function partyReach({ score, exposureOf }: Scored, party: number, store: number): LikelihoodRange | null {
  const actors = effectOf(exposureOf.get(store), 'DISCLOSED')?.actors ?? [];
  return actors.find(({ actor }) => score.actors[actor]?.node === party)?.reach ?? null;
}

export interface EasiestStore {
  readonly store: number;
  readonly range: LikelihoodRange;
}

/** The store that a party reaches most easily: the best it can do over all is at least this. */
export function easiestStore(scored: Scored, party: number, stores: readonly number[]): EasiestStore | null {
  return stores.reduce<EasiestStore | null>((best, store) => {
    const range = partyReach(scored, party, store);
    return range && (!best || range.estimate > best.range.estimate) ? { store, range } : best;
  }, null);
}

/** A party's own leading path to a store's disclosure; null where it is not among the leading ones. */
export function partyPath(input: AnalysisInput, party: number, store: number): ExposurePath | null {
  const effect: EffectExposure | null = effectOf(input.exposureOf.get(store), 'DISCLOSED');
  const paths = effect ? input.paths(effect.state, MOST_PATHS) : [];
  return paths.find(({ actor }) => input.score.actors[actor]?.node === party) ?? null;
}
const MOST_PATHS = 5;
