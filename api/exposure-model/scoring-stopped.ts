/** Thrown where a run was asked to stop: what it had worked out is not a result. */
export class ScoringStopped extends Error {
  constructor() {
    super('the run was asked to stop');
    this.name = 'ScoringStopped';
  }
}
