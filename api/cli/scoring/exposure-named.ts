import { CliError } from '../cli-error.ts';
import type { Effect } from './axes-and-effects.ts';
import { EXPOSURE, type Exposed } from './close-up-questions.ts';
import { elementNamed, type Pointer } from './named-elements.ts';
import type { ScoringRun } from './scoring-run.ts';

export interface NamedExposure {
  readonly element: Pointer;
  readonly effect: Effect;
  readonly exposed: Exposed;
}

/** The exposure of an element that a person names: by the effect that is asked for, else by its worst. */
export async function exposureNamed(
  run: ScoringRun,
  id: string,
  effect: Effect | undefined,
  asOf: string | null,
): Promise<NamedExposure> {
  const element = await elementNamed(run, id);
  const { exposure: exposed } = await run.ask(EXPOSURE, { element: element.key, asOf });
  if (!exposed) throw new CliError(run.words.nothingReaches(element.name));
  const known = exposed.effects.map((own) => own.effect);
  if (effect !== undefined && !known.includes(effect)) {
    throw new CliError(run.words.notInThatWay(element.name, effect, known.map(run.words.vocabulary.effect)));
  }
  return { element, effect: effect ?? exposed.exposure.effect, exposed };
}
