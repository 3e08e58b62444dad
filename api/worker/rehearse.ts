import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { whatIf } from '../exposure-model/what-if/what-if.ts';
import { type AnswerParts, whatIfBase } from './answer-parts.ts';

/** Better than nearly every control is judged, so that there is something to be tried. */
const EFFECTIVENESS = 0.99;

/** Of a larger mission a what-if takes seconds in any case, and parts of it go on for seconds that cannot be stopped. */
const MOST_ELEMENTS = 40_000;

/** Positions of the controls that can be stronger, those that most links stand behind first. */
export function widestControls({ nodeProperties, edgeKind, edgeTo }: MissionGraph): number[] {
  const links = new Map<number, number>();
  edgeKind.forEach((kind, link) => {
    if (kind === 'PROTECTED_BY') links.set(edgeTo[link], (links.get(edgeTo[link]) ?? 0) + 1);
  });
  const isWeaker = (control: number) => {
    const { effectiveness } = nodeProperties[control];
    return typeof effectiveness !== 'number' || effectiveness < EFFECTIVENESS;
  };
  return [...links.keys()].filter(isWeaker).sort((one, other) => links.get(other)! - links.get(one)!);
}

/**
 * Tries one change on a score before anybody asks: the first what-if after a score takes up to twice as long as the
 * second, as its code is not compiled yet and what the score left behind is collected in the middle of it. The score
 * is not touched, and nothing is kept of the answer. Throws ScoringStopped when `shouldStop` says so.
 */
export function rehearse(parts: AnswerParts): void {
  const { graph } = parts.scored;
  const [widest] = widestControls(graph);
  if (widest === undefined || graph.nodeKey.length > MOST_ELEMENTS) return;
  whatIf(whatIfBase(parts), [strengthened(graph, widest)]);
}

/** What is tried on a control. */
export const strengthened = ({ nodeKey }: MissionGraph, control: number) =>
  ({ kind: 'STRENGTHEN_CONTROL', control: nodeKey[control], effectiveness: EFFECTIVENESS }) as const;
