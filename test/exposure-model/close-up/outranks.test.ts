import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttackModel } from '../../../api/exposure-model/attack-model.ts';
import { outranks } from '../../../api/exposure-model/close-up/outranks.ts';
import { drawJudgements } from '../../../api/exposure-model/judgement-draws.ts';
import { bruteForceJoint } from '../../core/support/brute-force-joint.ts';
import { actor, asset, derive, link, store, vector } from '../../support/derive.ts';
import { campaignsOf, randomModel } from './support/random-model.ts';

const SEED = 11;
const DRAWS = 16;
const TRIALS = 256;
const units = fc.constantFrom(1, 3, 10);

/** Share of the joint draws in which the first risk is the larger, by walking every world. */
function oracle(model: AttackModel, a: { state: number; units: number }, b: { state: number; units: number }): number {
  let wins = 0;
  for (const values of drawJudgements(model, SEED, DRAWS)) {
    const campaigns = campaignsOf(model, values);
    const [one, other] = [a, b].map((own) => own.units * bruteForceJoint(campaigns, own.state));
    if (Math.abs(one - other) <= 1e-9) wins += 0.5;
    else if (one > other) wins++;
  }
  return wins / DRAWS;
}

describe('whether one exposure outranks another', () => {
  it('is the share of joint draws in which its risk is the larger one, the same draw for both, ties counted half', () => {
    let [asked, open] = [0, 0];
    fc.assert(
      fc.property(randomModel({ commonMode: true }), units, units, ({ model, target }, own, others) => {
        const [a, b] = [
          { state: target, units: own },
          { state: 3, units: others },
        ];
        const options = { seed: SEED, trials: TRIALS, draws: DRAWS };
        const found = outranks(model, a, b, options);
        if (!found) return;
        asked++;
        expect(found.method).toBe('exact');
        expect(found.probability).toBeCloseTo(oracle(model, a, b), 9);
        expect(found.ciLow).toBeLessThanOrEqual(found.probability);
        expect(found.ciHigh).toBeGreaterThanOrEqual(found.probability);
        if (found.probability > 0 && found.probability < 1) open++;
        const back = outranks(model, b, a, options)!;
        expect(found.probability + back.probability).toBeCloseTo(1, 12);
        expect(back.ciLow).toBeCloseTo(1 - found.ciHigh, 12);
      }),
      { numRuns: 50 },
    );
    expect(asked).toBeGreaterThan(15);
    expect(open).toBeGreaterThan(4);
  });

  it('keeps the exact share within its interval where it samples, and says how many draws stay undecided', () => {
    let [asked, undecided] = [0, 0];
    fc.assert(
      fc.property(randomModel(), units, ({ model, target }, own) => {
        const [a, b] = [
          { state: target, units: own },
          { state: 3, units: 1 },
        ];
        const found = outranks(model, a, b, { seed: SEED, trials: TRIALS, draws: DRAWS, stateLimit: 0 });
        if (!found) return;
        asked++;
        undecided += found.undecided;
        const truth = oracle(model, a, b);
        expect(found.ciLow).toBeLessThanOrEqual(truth + 1e-9);
        expect(found.ciHigh).toBeGreaterThanOrEqual(truth - 1e-9);
        expect(found.draws).toBe(DRAWS);
      }),
      { numRuns: 80 },
    );
    expect(asked).toBeGreaterThan(30);
    expect(undecided).toBeGreaterThan(0);
  });

  it('is even between an exposure and itself, and certain against a hundredth of its harm', () => {
    const [{ model, target }] = fc.sample(
      randomModel().filter(
        ({ model: own, target: t }) => oracle(own, { state: t, units: 1 }, { state: t, units: 0 }) === 1,
      ),
      { numRuns: 1, seed: 5 },
    );
    const against = (share: number) =>
      outranks(model, { state: target, units: 1 }, { state: target, units: share }, { seed: SEED, trials: TRIALS });
    expect(against(1)).toMatchObject({ probability: 0.5, ciLow: 0.5, ciHigh: 0.5, ties: 128 });
    expect(against(0.01)).toMatchObject({ probability: 1, ties: 0, undecided: 0 });
  });

  it('does not decide by chance between two that are alike: each draw has worlds of its own', () => {
    const nodes = [
      actor('spy'),
      vector('intrusion', 'NETWORK_INTRUSION'),
      asset('server', 'SERVER', { internetFacing: true }),
      store('one'),
      store('other'),
    ];
    const links = [
      link('spy', 'EMPLOYS', 'intrusion'),
      link('one', 'STORED_ON', 'server'),
      link('other', 'STORED_ON', 'server'),
    ];
    const { model } = derive(nodes, links);
    const [a, b] = [3, 4].map((node) => ({
      state: model.states.effect.findIndex((effect, s) => effect === 'DISCLOSED' && model.states.node[s] === node),
      units: 10,
    }));
    let [wins, undecided] = [0, 0];
    for (let seed = 1; seed <= 8; seed++) {
      const found = outranks(model, a, b, { seed, trials: 512, draws: 32, stateLimit: 0 })!;
      wins += found.probability / 8;
      undecided += found.undecided;
    }
    expect(Math.abs(wins - 0.5)).toBeLessThan(0.1);
    // A draw in a hundred is taken for decided at each of four looks.
    expect(undecided).toBeGreaterThan(0.94 * 8 * 32);
    expect(outranks(model, a, b, { seed: SEED, trials: 512, draws: 64 })).toMatchObject({ probability: 0.5, ties: 64 });
  });

  it('takes a loss by arrangement as certain, and is null where a likelihood is not assessed', () => {
    const options = { seed: SEED, trials: TRIALS, draws: DRAWS };
    fc.assert(
      fc.property(randomModel(), ({ model, target }) => {
        const standingFacts = [{ state: 4, fact: 3, rule: 0 }];
        const [fact, other] = [
          { state: 4, units: 10 },
          { state: target, units: 1 },
        ];
        const found = outranks({ ...model, standingFacts }, fact, other, options);
        if (found) expect(found.probability).toBe(1);
        const nobody = model.actors.map((own) => ({
          ...own,
          attempt: -1,
          attemptByVector: own.attemptByVector.map(() => -1),
        }));
        expect(
          outranks({ ...model, actors: nobody }, { state: target, units: 1 }, { state: 3, units: 1 }, options),
        ).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
