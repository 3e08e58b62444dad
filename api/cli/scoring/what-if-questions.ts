import { z } from 'zod';
import type { Question } from '../open-graphql.ts';
import { AxisValue, EffectValue, LIKELIHOOD, Likelihood, RANGE, Range, SCORE, Score } from './close-up-questions.ts';
import { POINTER, Pointer } from './named-elements.ts';

const CHANGE =
  'kind element link control newControl { controlClass reduces effectiveness } coverage status effectiveness onto encryption actor site distanceKm intent from to';
/** A change as the server takes it: by keys, empty fields left out. */
export type Change = Record<string, unknown>;
const Change = z
  .record(z.string(), z.unknown())
  .transform((change): Change => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)));

export const Measure = z.object({
  id: z.string(),
  label: z.string(),
  changes: z.array(Change),
  cost: z.number(),
  elements: z.array(Pointer),
  libraryJudgement: z.boolean(),
});
export type Measure = z.infer<typeof Measure>;
const MEASURE = `id label changes { ${CHANGE} } cost elements { ${POINTER} } libraryJudgement`;

const Measures = z.object({ candidateMeasures: z.array(Measure) });
export const MEASURES: Question<z.infer<typeof Measures>> = {
  text: `query Measures($mission: ID!, $element: ID, $asOf: Date) {
    candidateMeasures(mission: $mission, element: $element, asOf: $asOf) { ${MEASURE} }
  }`,
  answer: Measures,
};

const Totals = z.object({
  axis: AxisValue,
  risk: Range.nullable(),
  rated: z.number(),
  reachedButUnrated: z.number(),
});
const Sides = z.object({ information: z.array(Totals), tasks: z.array(Totals) });
const SIDES = ['information', 'tasks'].map((part) => `${part} { axis risk { ${RANGE} } rated reachedButUnrated }`);
const Row = z.object({
  element: Pointer,
  axis: AxisValue.nullable(),
  rankBefore: z.number().nullable(),
  rankAfter: z.number().nullable(),
  effectBefore: EffectValue.nullable(),
  effectAfter: EffectValue.nullable(),
  before: Likelihood.nullable(),
  after: Likelihood.nullable(),
  riskBefore: Range.nullable(),
  riskAfter: Range.nullable(),
  change: z.number(),
});
export type Row = z.infer<typeof Row>;

const WhatIf = z.object({
  whatIf: z.object({
    ok: z.boolean(),
    faults: z.array(z.object({ index: z.number(), message: z.string() })),
    result: z
      .object({
        score: Score,
        refused: z.array(z.object({ index: z.number(), code: z.string(), message: z.string() })),
        notes: z.array(z.object({ index: z.number(), message: z.string() })),
        moved: z.number(),
        rows: z.array(Row),
        before: Sides,
        after: Sides,
        costs: z.array(z.object({ element: Pointer, sentence: z.string() })),
      })
      .nullable(),
  }),
});
export type WhatIfResult = NonNullable<z.infer<typeof WhatIf>['whatIf']['result']>;
export const WHAT_IF: Question<z.infer<typeof WhatIf>> = {
  text: `query WhatIf($mission: ID!, $changes: [WhatIfChangeInput!]!, $asOf: Date, $rows: Int!) {
    whatIf(mission: $mission, changes: $changes, asOf: $asOf) {
      ok
      faults { index message }
      result {
        score { ${SCORE} }
        refused { index code message }
        notes { index message }
        moved
        rows(first: $rows) {
          element { ${POINTER} } axis rankBefore rankAfter effectBefore effectAfter
          before { ${LIKELIHOOD} } after { ${LIKELIHOOD} }
          riskBefore { ${RANGE} } riskAfter { ${RANGE} } change
        }
        before { ${SIDES.join(' ')} }
        after { ${SIDES.join(' ')} }
        costs { element { ${POINTER} } sentence }
      }
    }
  }`,
  answer: WhatIf,
};

const Portfolio = z.object({
  portfolio: z.object({
    score: Score,
    axis: AxisValue,
    tasks: z.boolean(),
    start: Range.nullable(),
    steps: z.array(
      z.object({ measures: z.array(Measure), risk: Range, gain: z.number(), alone: z.number(), cost: z.number() }),
    ),
    stoppedBy: z.string(),
    stoppedWords: z.string(),
    evaluations: z.number(),
  }),
});
export type Portfolio = z.infer<typeof Portfolio>['portfolio'];
export const PORTFOLIO: Question<z.infer<typeof Portfolio>> = {
  text: `query Portfolio($mission: ID!, $input: PortfolioInput!, $asOf: Date) {
    portfolio(mission: $mission, input: $input, asOf: $asOf) {
      score { ${SCORE} } axis tasks
      start { ${RANGE} }
      steps { measures { ${MEASURE} } risk { ${RANGE} } gain alone cost }
      stoppedBy stoppedWords evaluations
    }
  }`,
  answer: Portfolio,
};
