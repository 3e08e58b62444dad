import { HARM_AXES, type HarmAxis, STATE_EFFECTS, type StateEffect } from '../../../graph-schema/values.ts';

/** Whose harm, as GraphQL names it. */
export type Axis = Uppercase<HarmAxis>;
export const AXES = HARM_AXES.map((axis) => axis.toUpperCase() as Axis);
export const axisName = (axis: Axis): HarmAxis => axis.toLowerCase() as HarmAxis;

export type Effect = StateEffect;
/** What may happen to an element; to stand where one starts is none. */
export const EFFECTS = STATE_EFFECTS.filter((effect) => effect !== 'SELF');
