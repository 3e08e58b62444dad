/** A column of whole numbers of which nobody knows yet how long it will be: a list of JavaScript holds each for itself. */
export class GrowingColumn {
  private numbers = new Int32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Returns the position. */
  push(value: number): number {
    if (this.count === this.numbers.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.count] = value;
    return this.count++;
  }

  /** Those of the list, one after another. */
  pushAll(values: readonly number[]): void {
    for (let i = 0; i < values.length; i++) this.push(values[i]);
  }

  at(position: number): number {
    return this.numbers[position];
  }

  /** A copy of what is there, as long as it is. */
  toArray(): Int32Array {
    return this.numbers.slice(0, this.count);
  }
}
