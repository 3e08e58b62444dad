import type { SharedCause } from './attack-model.ts';

/** Every shared cause of a model, each once by its key. */
export class CauseRegister {
  readonly all: SharedCause[] = [];
  private readonly byKey = new Map<string, number>();

  add(cause: SharedCause): number {
    let position = this.byKey.get(cause.key);
    if (position === undefined) {
      position = this.all.push(cause) - 1;
      this.byKey.set(cause.key, position);
    }
    return position;
  }
}
