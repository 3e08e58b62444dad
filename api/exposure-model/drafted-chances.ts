import type { ControlClass } from '../../graph-schema/values.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { GrowingColumn } from './growing-column.ts';

/** A chance as a rule asks for it: a base likelihood, and which controls count. */
export type ChanceDraft = Pick<EdgeDraft, 'base' | 'controls'>;

/** Which controls a draft counts. */
export interface CountedBits {
  readonly of: readonly number[];
  /** Techniques as bits, one of which a control has to lower. */
  readonly against: number;
  readonly except: readonly ControlClass[] | undefined;
}

const NO_CONTROLS = -1;

/** Drafts in columns: a mission has tens of thousands, and they are kept for later scores. */
export class DraftedChances {
  /** What drafts say beside elements and techniques: a few dozen wordings in all. */
  private readonly wordings: { readonly base: ChanceDraft['base']; readonly except: CountedBits['except'] }[] = [];
  private readonly wording = new GrowingColumn();
  private readonly against = new GrowingColumn();
  private readonly of = new GrowingColumn();
  private readonly start = new GrowingColumn();

  get count(): number {
    return this.wording.length;
  }

  /** `wording`: a number for what is said of base and exceptions, ascending from 0 as they come. */
  push(wording: number, base: ChanceDraft['base'], counted: CountedBits | null): void {
    this.wordings[wording] ??= { base, except: counted?.except };
    this.start.push(this.of.length);
    this.wording.push(wording);
    this.against.push(counted ? counted.against : NO_CONTROLS);
    if (counted) this.of.pushAll(counted.of);
  }

  baseOf(draft: number): ChanceDraft['base'] {
    return this.wordings[this.wording.at(draft)].base;
  }

  /** Null where no control counts. */
  controlsOf(draft: number): CountedBits | null {
    const against = this.against.at(draft);
    if (against === NO_CONTROLS) return null;
    const of: number[] = [];
    const end = draft + 1 < this.count ? this.start.at(draft + 1) : this.of.length;
    for (let at = this.start.at(draft); at < end; at++) of.push(this.of.at(at));
    return { of, against, except: this.wordings[this.wording.at(draft)].except };
  }
}
