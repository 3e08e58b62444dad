import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';

const HIGHEST: Sensitivity = 'STRICTLY_CONFIDENTIAL';

/** What nobody has marked is handled as the highest until somebody does. */
export const handledAs = (marking: unknown): Sensitivity => SENSITIVITIES.find((known) => known === marking) ?? HIGHEST;
