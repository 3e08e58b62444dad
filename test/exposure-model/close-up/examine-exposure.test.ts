import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReach } from '../../../api/core/reach/sample-reach.ts';
import type { AttackModel } from '../../../api/exposure-model/attack-model.ts';
import type { CloseUp } from '../../../api/exposure-model/close-up/close-up.ts';
import { examineExposure } from '../../../api/exposure-model/close-up/examine-exposure.ts';
import { rangeOf } from '../../../api/exposure-model/close-up/judgement-roles.ts';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import { meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { simulateMission } from '../../../api/exposure-model/simulate-mission.ts';
import { VECTORS } from '../../../api/exposure-model/vector-order.ts';
import { generateMission } from '../../../seed/generate-mission.ts';
import { bruteForceJoint } from '../../core/support/brute-force-joint.ts';
import { library } from '../../support/derive.ts';
import { campaignsOf, randomModel, type SmallModel } from './support/random-model.ts';

const SEED = 7;
const TRIALS = 160;
const DIGITS = 9;
/** Judgements from here on stand against steps; the others let them through. See the random model. */
const FIRST_OF_CONTROLS = 10;

const examine = ({ graph, model, target }: SmallModel, options = {}): CloseUp =>
  examineExposure(graph, library, model, target, { seed: SEED, trials: TRIALS, ...options });
const oracle = (model: AttackModel, target: number, values: Float64Array, but = (actor: number) => actor >= 0) =>
  bruteForceJoint(
    campaignsOf(model, values).filter((_, a) => but(a)),
    target,
  );
const hitsAt = (model: AttackModel, target: number, values: Float64Array) =>
  sampleReach({ graphs: campaignsOf(model, values), seed: SEED, trials: TRIALS }).jointHits[target];
const judgementEnds = ({ judgements }: AttackModel, end: 'low' | 'high') =>
  Float64Array.from(judgements, (judgement, j) => {
    const turned = end === 'low' ? 'high' : 'low';
    return rangeOf(judgement)[j < FIRST_OF_CONTROLS ? end : turned];
  });
const withValue = (model: AttackModel, judgement: number, value: number) => meanValues(model).with(judgement, value);
const closing = (model: AttackModel, isClosed: (e: number) => boolean): AttackModel => ({
  ...model,
  // A step of weight 0 carries nothing.
  edges: { ...model.edges, weight: model.edges.weight.map((weight, e) => (isClosed(e) ? 0 : weight)) },
});

/** The least of the attempts that the steps of a way ask for; a first step without a technique waits for any. */
function attemptAlong(model: AttackModel, actor: number, steps: readonly { edge: number }[]): number {
  const { edges, rules, actors, judgements } = model;
  const { start, attempt, attemptByVector } = actors[actor];
  const level = (judgement: number) => (judgement < 0 ? 0 : judgements[judgement].value);
  const any = Math.max(...[attempt, ...attemptByVector].map(level));
  return Math.min(
    ...steps.map(({ edge }) => {
      if (edges.vector[edge] >= 0) return level(attemptByVector[edges.vector[edge]]);
      if (rules[edges.rule[edge]].vector === 'REACH_BACK') return level(attempt);
      return edges.from[edge] === start ? any : 1;
    }),
  );
}

describe('a close-up, on models small enough to walk every world', () => {
  it('states the joint likelihood, and of each actor its reach and its likelihood, exactly', () => {
    let joint = 0;
    fc.assert(
      fc.property(randomModel({ commonMode: true }), (small) => {
        const { model, target } = small;
        const found = examine(small, { sections: [] });
        const values = meanValues(model);
        expect(found.likelihood?.estimate ?? 0).toBeCloseTo(oracle(model, target, values), DIGITS);
        if (found.likelihood) expect(found.likelihood.method).toBe('exact');
        if (found.actors.filter(({ likelihood }) => likelihood).length > 1) joint++;
        const reached = campaignsOf(model, values).map(({ graph }, a) => {
          const attempt = { key: [a, a] as const, edgeLevel: new Float64Array(graph.edgeFrom.length).fill(1) };
          return bruteForceJoint([{ graph, attempt }], target);
        });
        model.actors.forEach((_, a) => {
          const own = found.actors.find(({ actor }) => actor === a);
          expect(own?.reach.estimate ?? 0).toBeCloseTo(reached[a], DIGITS);
          expect(own?.likelihood?.estimate ?? 0).toBeCloseTo(
            oracle(model, target, values, (other) => other === a),
            DIGITS,
          );
        });
      }),
      { numRuns: 150 },
    );
    expect(joint).toBeGreaterThan(15);
  });

  it('bounds the figure with every judgement at either end, the controls turned the other way', () => {
    let moved = 0;
    fc.assert(
      fc.property(randomModel(), (small) => {
        const { model, target } = small;
        const { outerBound, likelihood } = examine(small, { sections: ['outerBound'] });
        if (!outerBound) return;
        expect(outerBound.low.estimate).toBeCloseTo(oracle(model, target, judgementEnds(model, 'low')), DIGITS);
        expect(outerBound.high.estimate).toBeCloseTo(oracle(model, target, judgementEnds(model, 'high')), DIGITS);
        expect(outerBound.certain).toBe(true);
        expect(outerBound.low.estimate).toBeLessThanOrEqual(likelihood!.estimate + 1e-12);
        expect(outerBound.high.estimate).toBeGreaterThanOrEqual(likelihood!.estimate - 1e-12);
        if (outerBound.high.estimate > outerBound.low.estimate + 0.01) moved++;
      }),
      { numRuns: 150 },
    );
    expect(moved).toBeGreaterThan(60);
  });

  it('holds whatever values the judgements take, even where one raises some steps and lowers others', () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    const within = fc.array(share, { minLength: 13, maxLength: 13 });
    let [mixed, uncertain] = [0, 0];
    fc.assert(
      fc.property(randomModel({ commonMode: true, mixed: true }), within, (small, shares) => {
        const { model, target } = small;
        const { outerBound, tornado } = examine(small, { sections: ['outerBound', 'tornado'] });
        if (!outerBound) return;
        if (tornado?.bars.some(({ direction }) => direction === 'BOTH')) mixed++;
        if (!outerBound.certain) {
          uncertain++;
          return;
        }
        const values = Float64Array.from(model.judgements, (judgement, j) => {
          const { low, high } = rangeOf(judgement);
          return low + shares[j] * (high - low);
        });
        const truth = oracle(model, target, values);
        expect(truth).toBeGreaterThanOrEqual(outerBound.low.estimate - 1e-12);
        expect(truth).toBeLessThanOrEqual(outerBound.high.estimate + 1e-12);
      }),
      { numRuns: 120 },
    );
    expect(mixed).toBeGreaterThan(5);
    expect(uncertain).toBeGreaterThan(0);
  });

  it('draws a bar for each judgement that moves the figure, once wherever it feeds, its ends as they are', () => {
    let bars = 0;
    fc.assert(
      fc.property(fc.oneof(randomModel({ commonMode: true }), randomModel({ mixed: true })), (small) => {
        const { model, target } = small;
        const { tornado } = examine(small, { sections: ['tornado'] });
        const listed = new Map(tornado?.bars.map((bar) => [bar.judgement, bar]));
        expect(listed.size).toBe(tornado?.bars.length ?? 0);
        model.judgements.forEach((judgement, j) => {
          const { low, high } = rangeOf(judgement);
          const [atLow, atHigh] = [low, high].map((value) => oracle(model, target, withValue(model, j, value)));
          const bar = listed.get(j);
          // What is not listed moves nothing.
          expect(bar?.swing ?? 0).toBeCloseTo(Math.abs(atHigh - atLow), DIGITS);
          if (!bar) return;
          bars++;
          expect([bar.atLow, bar.atHigh]).toEqual([expect.closeTo(atLow, DIGITS), expect.closeTo(atHigh, DIGITS)]);
          expect([bar.key, bar.label, bar.low, bar.high]).toEqual([judgement.key, judgement.label, low, high]);
        });
        const swings = tornado?.bars.map(({ swing }) => swing) ?? [];
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
        const sum = tornado?.bars.reduce((total, { narrows }) => total + narrows, 0) ?? 0;
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        if (tornado && tornado.variance > 0) expect(sum + tornado.together).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
    expect(bars).toBeGreaterThan(50);
  });

  it('tells what each actor and each technique adds: the figure with it less the figure without', () => {
    let [actors, vectors] = [0, 0];
    fc.assert(
      fc.property(randomModel(), (small) => {
        const { model, target } = small;
        const { contributions, likelihood } = examine(small, { sections: ['contributions'] });
        const values = meanValues(model);
        for (const { actor, alone, without, adds } of contributions?.actors ?? []) {
          const others = oracle(model, target, values, (a) => a !== actor);
          expect(without).toBeCloseTo(others, DIGITS);
          expect(adds).toBeCloseTo(likelihood!.estimate - others, DIGITS);
          expect(alone).toBeCloseTo(
            oracle(model, target, values, (a) => a === actor),
            DIGITS,
          );
          if (adds > 0) actors++;
        }
        if (!contributions) return;
        const { edges, rules, states } = model;
        VECTORS.forEach((vector, position) => {
          const closed = closing(model, (e) =>
            edges.vector[e] >= 0
              ? edges.vector[e] === position
              : rules[edges.rule[e]].vector === vector && ['SELF', 'ACCESSED'].includes(states.effect[edges.from[e]]),
          );
          const left = oracle(closed, target, values);
          const found = contributions.vectors.find((own) => own.vector === vector);
          // A technique that is not named adds nothing.
          expect(found?.adds ?? 0).toBeCloseTo(likelihood!.estimate - left, DIGITS);
          if (found) expect(found.without).toBeCloseTo(left, DIGITS);
          if (found && found.adds > 0) vectors++;
        });
      }),
      { numRuns: 150 },
    );
    expect(actors).toBeGreaterThan(60);
    expect(vectors).toBeGreaterThan(60);
  });

  it('accounts for the figure: the likeliest way, and what each control spares', () => {
    let controls = 0;
    fc.assert(
      fc.property(randomModel({ commonMode: true }), (small) => {
        const { model, target } = small;
        const { account, likelihood } = examine(small, { sections: ['account'] });
        expect(account!.meaning).toBe(likelihood ? 'ATTEMPT_AND_REACH' : 'NOT_ASSESSED');
        if (!likelihood) return;
        const way = account!.leadingWay;
        if (way) {
          expect(way.likelihood).toBeLessThanOrEqual(likelihood.estimate + 1e-12);
          expect(way.otherWays).toBeCloseTo(1 - way.likelihood / likelihood.estimate, DIGITS);
          expect(way.steps.at(-1)!.toState).toBe(target);
          expect(way.attempt).toBeCloseTo(attemptAlong(model, way.actor, way.steps), DIGITS);
          for (const { edge, fromState, toState } of way.steps) {
            expect([model.edges.from[edge], model.edges.to[edge]]).toEqual([fromState, toState]);
          }
        }
        for (let node = 0; node < 3; node++) {
          const without = {
            ...model,
            chances: model.chances.map(({ base, terms }) => ({
              base,
              terms: terms.filter(({ controlNode }) => controlNode !== node),
            })),
          };
          const spared = oracle(without, target, meanValues(model)) - likelihood.estimate;
          const found = account!.controls.find((control) => control.node === node);
          if (found) controls++;
          // One that a common cause makes worth less than nothing is not named.
          expect(found?.spares ?? 0).toBeCloseTo(Math.max(0, spared), DIGITS);
        }
      }),
      { numRuns: 120 },
    );
    expect(controls).toBeGreaterThan(40);
  });
});

describe('a close-up that samples', () => {
  it('looks at the worlds of the mission’s own run, for the figure, its ends and every bar', () => {
    let [bars, met] = [0, 0];
    fc.assert(
      fc.property(randomModel({ commonMode: true }), (small) => {
        const { model, target } = small;
        const sections = ['outerBound', 'tornado', 'contributions'] as const;
        const { likelihood, tornado, outerBound, contributions } = examine(small, { sections, stateLimit: 0 });
        if (!likelihood) return;
        expect(likelihood).toMatchObject({ method: 'monte-carlo', trials: TRIALS });
        const hits = hitsAt(model, target, meanValues(model));
        const { lower, upper } = likelihood;
        expect(likelihood.estimate).toBe(Math.min(upper, Math.max(lower, hits / TRIALS)));
        const share = (count: number) => Math.min(1, Math.max(0, likelihood.estimate + count / TRIALS - hits / TRIALS));
        for (const { judgement, low, high, atLow, atHigh } of tornado!.bars) {
          expect(atLow).toBeCloseTo(share(hitsAt(model, target, withValue(model, judgement, low))), 12);
          expect(atHigh).toBeCloseTo(share(hitsAt(model, target, withValue(model, judgement, high))), 12);
          bars++;
        }
        for (const { actor, without } of contributions!.actors) {
          const graphs = campaignsOf(model, meanValues(model)).filter((_, a) => a !== actor);
          const left = sampleReach({ graphs, seed: SEED, trials: TRIALS }).jointHits[target];
          expect(without).toBeCloseTo(Math.min(likelihood.estimate, share(left)), 12);
        }
        const ends = (['low', 'high'] as const).map((end) => hitsAt(model, target, judgementEnds(model, end)) / TRIALS);
        expect(outerBound!.low.estimate).toBe(Math.min(ends[0], likelihood.estimate));
        expect(outerBound!.high.estimate).toBe(Math.max(ends[1], likelihood.estimate));
        if (hits > 0) met++;
      }),
      { numRuns: 120 },
    );
    expect(bars).toBeGreaterThan(200);
    expect(met).toBeGreaterThan(40);
  });

  it('agrees with the score of the mission, hit by hit', () => {
    const graph = generateMission({ elements: 400, seed: 8, actors: 5, reach: 'most' }).toGraph();
    const model = compileAttackModel(graph, library, { asOf: '2026-06-01' });
    const mission = simulateMission(model, { seed: SEED, trials: TRIALS });
    let looked = 0;
    for (let state = 0; state < model.states.node.length; state += 47) {
      const { likelihood } = examineExposure(graph, library, model, state, {
        seed: SEED,
        trials: TRIALS,
        sections: [],
        stateLimit: 0,
      });
      if (!likelihood) continue;
      const { lower, upper } = likelihood;
      const hits = mission.jointHits[state] / TRIALS;
      expect(likelihood.estimate).toBe(Math.min(upper, Math.max(lower, hits)));
      looked++;
    }
    expect(looked).toBeGreaterThan(10);
  });
});

describe('a close-up on demand', () => {
  const graph = generateMission({ elements: 400, seed: 8, actors: 5, reach: 'most' }).toGraph();
  const model = compileAttackModel(graph, library, { asOf: '2026-06-01' });
  const state = model.states.effect.findIndex(
    (effect, s) => effect === 'DISCLOSED' && graph.nodeKind[model.states.node[s]] === 'DataStore',
  );
  const options = { seed: SEED, trials: TRIALS };

  it('reports progress up to the whole, and gives the same again', () => {
    const told: number[] = [];
    let planned = 0;
    const first = examineExposure(graph, library, model, state, {
      ...options,
      onProgress: (done, total) => {
        told.push(done);
        planned = total;
      },
    });
    expect(told).toEqual(told.map((_, i) => i + 1));
    expect(told).toHaveLength(planned);
    expect(first.stopped).toBe(false);
    expect(examineExposure(graph, library, model, state, options)).toEqual(first);
  });

  it('stops when told to, and leaves out what it had not finished', () => {
    let asked = 0;
    const found = examineExposure(graph, library, model, state, { ...options, shouldStop: () => ++asked > 10 });
    expect(found.stopped).toBe(true);
    expect(found.likelihood).not.toBeNull();
    expect(found.tornado).toBeNull();
    expect(found.account).toBeNull();
  });

  it('states a loss by arrangement as a fact that nothing moves', () => {
    const facts = { ...model, standingFacts: [{ state, fact: 5, rule: 0 }] };
    const found = examineExposure(graph, library, facts, state, options);
    expect(found).toMatchObject({ standingFacts: [5], outerBound: null, tornado: null, contributions: null });
    expect(found.likelihood).toMatchObject({ estimate: 1, method: 'standing-fact' });
    expect(found.account).toMatchObject({ meaning: 'STANDING_FACT', leadingWay: null, controls: [] });
  });
});
