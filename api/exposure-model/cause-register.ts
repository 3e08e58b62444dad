import type { SharedCause } from './attack-model.ts';

/** Every shared cause of a model, each once by its key. */
export class CauseRegister {
  readonly all: SharedCause[];
  private readonly byKey: Map<string, number>;

  /** `known`: causes that stand first, as an earlier register had them. */
  constructor(known: readonly SharedCause[] = []) {
    this.all = [...known];
    this.byKey = new Map(known.map(({ key }, position) => [key, position]));
  }

  add(cause: SharedCause): number {
    let position = this.byKey.get(cause.key);
    if (position === undefined) {
      position = this.all.push(cause) - 1;
      this.byKey.set(cause.key, position);
    }
    return position;
  }
}
