import type { ControlClass } from '../../graph-schema/values.ts';
import type { ChanceProfile, ControlTerm } from './attack-model.ts';
import { ChanceRegister } from './chance-register.ts';
import type { ControlRegister } from './control-register.ts';
import { type ChanceDraft, type CountedBits, DraftedChances } from './drafted-chances.ts';
import { GrowingColumn } from './growing-column.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { TripleTable } from './triple-table.ts';
import { vectorBits } from './vector-order.ts';

/** What each edge of a model may have: the draft of its first evidence, and those of further ones. */
export interface DraftsOfEdges {
  readonly first: Int32Array;
  readonly further: ReadonlyMap<number, readonly number[]>;
}

interface Parts {
  readonly judgements: JudgementRegister;
  readonly controls: ControlRegister;
}

/**
 * Chances as rules draft them, each wording once, and the profile that each comes to. Drafts say nothing about how well
 * controls work, so that under other controls the same drafts are read again, in the same order.
 */
export class ChanceDrafts {
  readonly all = new DraftedChances();
  private readonly profile = new GrowingColumn();
  private readonly parts: Parts;
  private readonly chances: ChanceRegister;
  private readonly judgements = new Map<ChanceDraft['base'], number>();
  /** Numbers for what tells drafts apart. */
  private readonly bases = new Map<ChanceDraft['base'], number>();
  private readonly exceptions = new Map<readonly ControlClass[] | undefined, number>();
  private readonly lists = new TripleTable();
  private readonly wordings = new TripleTable();
  private readonly table: TripleTable;

  /** `expected`: about how many drafts there will be. */
  constructor(parts: Parts, expected = 0) {
    this.parts = parts;
    this.table = new TripleTable(expected);
    this.chances = new ChanceRegister(parts.judgements);
  }

  /** Position of the draft. O(elements whose controls count). */
  add({ base, controls }: ChanceDraft): number {
    const wording = this.wordings.add(numberIn(this.bases, base), numberIn(this.exceptions, controls?.except), 0);
    const against = controls ? vectorBits(controls.against) : 0;
    const draft = this.table.add(controls ? this.listOf(controls.of) : -1, against, wording);
    if (draft === this.all.count) {
      const counted = controls ? { of: controls.of, against, except: controls.except } : null;
      this.all.push(wording, base, counted);
      this.read(base, counted);
    }
    return draft;
  }

  /** Reads drafts of before, in place of those that rules add. */
  readAll(drafts: DraftedChances): void {
    for (let draft = 0; draft < drafts.count; draft++) this.read(drafts.baseOf(draft), drafts.controlsOf(draft));
  }

  private read(base: ChanceDraft['base'], counted: CountedBits | null): void {
    const terms = counted ? this.parts.controls.termsOf(counted) : NO_TERMS;
    this.profile.push(this.chances.add(this.judgementOf(base), terms));
  }

  /**
   * The profile that each edge ends up with, of several the one that is hardest to stop, of equals the first; numbered
   * as edges mention them.
   */
  chosen({ first, further }: DraftsOfEdges): { chance: Int32Array; chances: ChanceProfile[] } {
    const chances: ChanceProfile[] = [];
    const place = new Int32Array(this.chances.all.length).fill(-1);
    const chance = first.map((draft, edge) => {
      let best = this.profile.at(draft);
      for (const other of further.get(edge) ?? []) {
        const profile = this.profile.at(other);
        if (this.chances.meanOf(profile) > this.chances.meanOf(best)) best = profile;
      }
      if (place[best] < 0) place[best] = chances.push(this.chances.all[best]) - 1;
      return place[best];
    });
    return { chance, chances };
  }

  /** A number for a list of elements: one that goes on from another is found from the number of that. -1 is none. */
  private listOf(elements: readonly number[]): number {
    if (elements.length === 1) return -2 - elements[0];
    let list = 0;
    for (let i = 0; i < elements.length; i++) list = this.lists.add(list, elements[i], 0) + 1;
    return list;
  }

  private judgementOf(base: ChanceDraft['base']): number {
    const { judgements } = this.parts;
    let judgement = this.judgements.get(base);
    if (judgement === undefined) {
      judgement = base === 'by-definition' ? judgements.certain() : judgements.ruleLikelihood(base);
      this.judgements.set(base, judgement);
    }
    return judgement;
  }
}

const NO_TERMS: readonly ControlTerm[] = [];

function numberIn<K>(numbers: Map<K, number>, key: K): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
