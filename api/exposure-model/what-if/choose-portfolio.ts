import type { RiskRange } from '../mission-score.ts';
import type { Portfolio, PortfolioInput, PortfolioMeasure, PortfolioPoint } from './portfolio.ts';
import { PortfolioMeter } from './portfolio-meter.ts';

/**
 * Which few measures take away most risk together.
 *
 * Greedy: to what is chosen, add the measure that lowers the joint risk most (by cost, under a budget). Single effects
 * are never added: every figure is of a whole set, on the same coins. The search is lazy (Minoux 1978): a measure's last
 * known gain stands for it until it comes to the top.
 *
 * What is guaranteed, whatever the measures do to each other:
 * - each point's risk is that of its set, and no point has more risk than the one before;
 * - one measure is the best one; of up to 12 candidates, two are the best two;
 * - it ends as NO_MEASURE_HELPS only where all measures left do nothing at all together (on common coins that is an
 *   exact nothing, not a small difference), or where each alone does nothing and the group that does is too large;
 * - no choice leaves less than `floor`, so that what was missed is at most risk − floor.
 * Where effects only overlap (submodular), lazy is the same as plain greedy and takes away at least 1 − 1/e of what
 * the best choice of that size would (Nemhauser, Wolsey and Fisher 1978). Effects may also complement each other: of
 * two ways to a store, closing one alone does little. Then a gain may rise after it was last looked at, and greedy may
 * pass over both. Hence the group where no single one helps, and at the end an exchange of the weakest measure against
 * each one left out. No constant holds in that case: on 2,400 small problems made of such ways the search missed the
 * best choice in 3 of 100, and fell short of what it takes away by half of one hundredth on average.
 *
 * Cost: one figure a candidate, a few for each measure taken, one a candidate for the exchange.
 */
export function choosePortfolio<M extends PortfolioMeasure>(input: PortfolioInput<M>): Portfolio {
  return new PortfolioSearch(input).run();
}

const MOST_MEASURES = 10;
/** Up to so many candidates all pairs are tried at the start. */
const ALL_PAIRS = 12;
const EXCHANGES = 3;
/** A difference below this share of the risk is rounding of sums. */
const ROUNDING = 1e-12;

class PortfolioSearch<M extends PortfolioMeasure> {
  private readonly input: PortfolioInput<M>;
  private readonly meter: PortfolioMeter<M>;
  private readonly candidates: readonly M[];
  private readonly most: number;
  private readonly budget: number;
  private chosen: M[] = [];
  private curve: PortfolioPoint[] = [];
  private floor: RiskRange | null = null;
  /** Gains by key, as last looked at. */
  private readonly gains = new Map<string, number>();

  constructor(input: PortfolioInput<M>) {
    this.input = input;
    this.meter = new PortfolioMeter(input);
    this.candidates = [...input.candidates].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.most = Math.min(input.maxMeasures ?? MOST_MEASURES, this.candidates.length);
    this.budget = input.budget ?? Number.POSITIVE_INFINITY;
  }

  run(): Portfolio {
    const none = this.meter.risk([]);
    if (!none) return this.done(this.meter.ended ?? 'NOTHING_RATED');
    this.curve = [{ chosen: [], added: [], removed: [], cost: 0, risk: none }];
    this.floor = this.meter.risk(this.candidates) ?? null;
    let reason = this.grow();
    for (let n = 0; n < EXCHANGES && !this.meter.ended && this.exchange(); n++) reason = this.grow();
    this.preferSingle();
    return this.done(this.meter.ended ?? reason);
  }

  private done(stopped: Portfolio['stopped']): Portfolio {
    const [first, last] = [this.curve[0]?.risk.estimate ?? 0, this.curve.at(-1)?.risk.estimate ?? 0];
    // Measures that get in each other's way may leave more together than some of them do.
    const floor = this.floor && this.floor.estimate > last ? this.curve.at(-1)!.risk : this.floor;
    const possible = floor ? first - floor.estimate : 0;
    return {
      curve: this.curve,
      stopped,
      floor,
      captured: possible > 0 ? (first - last) / possible : null,
      evaluations: { full: this.meter.full, screened: this.meter.screened },
    };
  }

  /** Adds measures until nothing more helps, fits or is asked for. */
  private grow(): Portfolio['stopped'] {
    while (true) {
      if (this.chosen.length === this.candidates.length) return 'ALL_CHOSEN';
      if (this.chosen.length >= this.most) return 'AS_MANY_AS_ASKED';
      if (this.affordable().length === 0) return 'BUDGET_USED_UP';
      const next = this.nextBest();
      if (this.meter.ended) return this.meter.ended;
      if (this.chosen.length <= 2 && (!next || this.chosen.length === 2) && this.bestPairOfAll()) continue;
      if (!next) return this.affordable().length < this.left().length ? 'BUDGET_USED_UP' : 'NO_MEASURE_HELPS';
    }
  }

  /** The next measure, or some that only help together, taken; null where nothing helps. */
  private nextBest(): M[] | null {
    const refused = new Set<string>();
    for (let rechecked = false; ; ) {
      const best = this.lazyBest(this.affordable().filter(({ key }) => !refused.has(key)));
      if (this.meter.ended) return null;
      if (best && this.take([best])) return [best];
      // The search may have counted for it what the figures that are shown do not.
      if (best) refused.add(best.key);
      else if (rechecked) break;
      else {
        // All that is left together does nothing, so no part of it does.
        if (this.gainOf(this.affordable()) === 0) return null;
        rechecked = true;
        for (const one of this.affordable()) if (!refused.has(one.key)) this.gains.set(one.key, this.gainOf([one]));
      }
      if (this.meter.ended) return null;
    }
    return this.helpingGroup();
  }

  /** The candidate of the largest gain on what is chosen; null where the largest is nothing. */
  private lazyBest(from: readonly M[]): M | null {
    const fresh = new Set<string>();
    const worth = (one: M) => (this.gains.get(one.key) ?? Number.POSITIVE_INFINITY) / this.priceOf(one);
    while (from.length > 0 && !this.meter.ended) {
      const best = from.reduce((top, one) => (worth(one) > worth(top) ? one : top));
      if (!(worth(best) > 0)) return null;
      if (fresh.has(best.key)) return best;
      this.gains.set(best.key, this.gainOf([best]));
      fresh.add(best.key);
    }
    return null;
  }

  /** Measures none of which does anything alone: from all that are left, those are dropped without which it still helps. */
  private helpingGroup(): M[] | null {
    let group = this.affordable();
    if (this.gainOf(group) === 0) return null;
    for (const one of [...group].sort((a, b) => b.cost - a.cost || (a.key < b.key ? 1 : -1))) {
      const rest = group.filter((own) => own !== one);
      if (this.gainOf(rest) > 0) group = rest;
      if (this.meter.ended) return null;
    }
    const fits =
      this.chosen.length + group.length <= this.most && this.costOf([...this.chosen, ...group]) <= this.budget;
    return fits && this.take(group) ? group : null;
  }

  /** Few candidates: whether some two are better than what was taken one after the other, and taken instead. */
  private bestPairOfAll(): boolean {
    if (this.candidates.length > ALL_PAIRS || this.most < 2) return false;
    let best = { pair: this.chosen, risk: this.meter.look(this.chosen) ?? 0 };
    for (const [i, a] of this.candidates.entries()) {
      for (const b of this.candidates.slice(i + 1)) {
        if (this.costOf([a, b]) > this.budget) continue;
        const risk = this.meter.look([a, b]);
        if (risk === undefined) return false;
        if (this.isLess(risk, best.risk)) best = { pair: [a, b], risk };
      }
    }
    return best.pair !== this.chosen && this.replace(best.pair);
  }

  /**
   * Whether the weakest measure was given up: one that does nothing any more besides the others, or one in whose place
   * another does more. This also looks once more at every candidate left out.
   */
  private exchange(): boolean {
    const whole = this.meter.look(this.chosen);
    if (this.chosen.length < 2 || whole === undefined) return false;
    const losses = this.chosen.map((one) => ({ one, risk: this.meter.look(this.without(one)) }));
    if (losses.some(({ risk }) => risk === undefined)) return false;
    const { one: weakest, risk: rest } = losses.reduce((least, own) => (own.risk! < least.risk! ? own : least));
    const kept = this.without(weakest);
    if (!this.isLess(whole, rest!)) return this.replace(kept);
    let best: { one: M; risk: number } | null = null;
    for (const one of this.left()) {
      if (this.costOf([...kept, one]) > this.budget) continue;
      const risk = this.meter.look([...kept, one]);
      if (risk === undefined) return false;
      if (this.isLess(risk, best?.risk ?? whole)) best = { one, risk };
    }
    return best !== null && this.replace([...kept, best.one]);
  }

  /** By gain for its cost, one large measure may be passed over for small ones that come to less. */
  private preferSingle(): void {
    if (this.budget === Number.POSITIVE_INFINITY) return;
    const whole = this.meter.look(this.chosen);
    let best: { one: M; risk: number } | null = null;
    for (const one of this.candidates) {
      if (one.cost > this.budget || whole === undefined) continue;
      const risk = this.meter.look([one]);
      if (risk === undefined) return;
      if (this.isLess(risk, best?.risk ?? whole)) best = { one, risk };
    }
    if (best) this.replace([best.one]);
  }

  private take(added: readonly M[]): boolean {
    const next = [...this.chosen, ...added];
    const risk = this.meter.risk(next);
    if (!risk || !this.isLess(risk.estimate, this.curve.at(-1)!.risk.estimate)) return false;
    this.chosen = next;
    this.curve.push(this.pointOf(next, risk));
    return true;
  }

  /** Another set in place of the last point, if it is no worse; points that it makes needless go. */
  private replace(chosen: M[]): boolean {
    const risk = this.meter.risk(chosen);
    if (!risk || this.isLess(this.curve.at(-1)!.risk.estimate, risk.estimate)) return false;
    while (this.curve.length > 1 && this.curve.at(-1)!.chosen.length >= chosen.length) this.curve.pop();
    if (this.isLess(risk.estimate, this.curve.at(-1)!.risk.estimate)) this.curve.push(this.pointOf(chosen, risk));
    const taken = this.curve.at(-1)!.chosen;
    this.chosen = taken.map((key) => this.candidates.find((one) => one.key === key)!);
    return true;
  }

  private pointOf(chosen: readonly M[], risk: RiskRange): PortfolioPoint {
    const keys = chosen.map(({ key }) => key);
    const before = this.curve.at(-1)!.chosen;
    return {
      chosen: keys,
      added: keys.filter((key) => !before.includes(key)),
      removed: before.filter((key) => !keys.includes(key)),
      cost: this.costOf(chosen),
      risk,
    };
  }

  private gainOf(added: readonly M[]): number {
    const before = this.meter.look(this.chosen);
    const after = this.meter.look([...this.chosen, ...added]);
    return before !== undefined && after !== undefined && this.isLess(after, before) ? before - after : 0;
  }

  private isLess = (a: number, b: number): boolean => b - a > ROUNDING * (this.curve[0]?.risk.estimate ?? 0);
  private costOf = (measures: readonly M[]): number => measures.reduce((sum, { cost }) => sum + cost, 0);
  private priceOf = (one: M): number => (this.input.budget === undefined ? 1 : one.cost);
  private without = (one: M): M[] => this.chosen.filter((own) => own !== one);
  private left = (): M[] => this.candidates.filter((one) => !this.chosen.includes(one));
  private affordable = (): M[] => {
    const spent = this.costOf(this.chosen);
    return this.left().filter(({ cost }) => spent + cost <= this.budget);
  };
}
