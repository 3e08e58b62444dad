import { afterControls } from '../core/scoring/controls.ts';
import type { ChanceProfile, ControlTerm } from './attack-model.ts';
import type { JudgementRegister } from './judgement-register.ts';

/** A profile being read term by term: where no further term follows, it has a position. */
interface Branch {
  position: number;
  next: Map<ControlTerm, Branch> | null;
}

/**
 * Every chance profile of a model, each once. Terms are objects that stand for their content (see ControlRegister), so
 * that a profile is found along them as a word is found in a tree of letters.
 */
export class ChanceRegister {
  readonly all: ChanceProfile[] = [];
  private readonly judgements: JudgementRegister;
  private readonly byBase = new Map<number, Branch>();
  private readonly means: number[] = [];

  constructor(judgements: JudgementRegister) {
    this.judgements = judgements;
  }

  /** Position of the profile; terms in the order of their keys. O(terms). */
  add(base: number, terms: readonly ControlTerm[]): number {
    let branch = this.byBase.get(base);
    if (!branch) {
      branch = { position: -1, next: null };
      this.byBase.set(base, branch);
    }
    for (const term of terms) {
      branch.next ??= new Map();
      let following = branch.next.get(term);
      if (!following) {
        following = { position: -1, next: null };
        branch.next.set(term, following);
      }
      branch = following;
    }
    if (branch.position < 0) branch.position = this.all.push({ base, terms }) - 1;
    return branch.position;
  }

  /** Chance after controls with every judgement at its mean: by it evidence for one edge is compared. */
  meanOf(position: number): number {
    const known = this.means[position];
    if (known !== undefined) return known;
    const { base, terms } = this.all[position];
    const value = (judgement: number) => this.judgements.all[judgement].value;
    const effects = terms.map(({ controlClass, coverage, effectiveness }) => ({
      controlClass,
      stops: coverage * value(effectiveness),
      commonMode: -1,
    }));
    this.means[position] = afterControls(value(base), effects).marginal;
    return this.means[position];
  }
}
