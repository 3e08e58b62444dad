import { createHash } from 'node:crypto';
import { CliError } from '../cli-error.ts';
import type { ScoringRun } from './scoring-run.ts';
import { MEASURES, type Measure } from './what-if-questions.ts';

/** A short name of a measure that can be typed; the same as long as the mission's elements are the same. */
export const measureName = ({ id }: Pick<Measure, 'id'>): string =>
  `m-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;

/** The measure that a person names: by its short name, or by its id. */
export async function measureNamed(run: ScoringRun, name: string, asOf: string | null): Promise<Measure> {
  const { candidateMeasures } = await run.ask(MEASURES, { element: null, asOf });
  const found = candidateMeasures.filter((measure) => measure.id === name || measureName(measure) === name);
  const [measure] = found;
  if (!measure) throw new CliError(run.words.noSuchMeasure(name));
  if (found.length > 1) throw new CliError(run.words.severalMeasures(name));
  return measure;
}
