import type { Finding, Run } from '../../graph-schema/assessment-document.ts';
import { type Labels, likelihoodText } from './labels.ts';

/** Likelihood with its range and, apart from it, confidence: as many as the finding states, each with its label. */
export const weightOf = ({ likelihood, confidence }: Finding, labels: Labels): string[] => [
  ...(likelihood ? [`${labels.likelihood}${labels.colon} ${likelihoodText(likelihood, labels)}`] : []),
  ...(confidence ? [`${labels.confidence}${labels.colon} ${labels.confidences[confidence]}`] : []),
];

/** Basis, effect and measure, those that say something, each with its label. */
export const reasonsOf = ({ basis, effect, measure }: Finding, labels: Labels): (readonly [string, readonly Run[]])[] =>
  (
    [
      [labels.basis, basis],
      [labels.effect, effect],
      [labels.measure, measure],
    ] as const
  ).filter(([, runs]) => runs.length > 0);
