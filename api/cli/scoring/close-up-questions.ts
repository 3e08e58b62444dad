import { z } from 'zod';
import { STATE_EFFECTS, VECTOR_TYPES } from '../../../graph-schema/values.ts';
import type { Question } from '../open-graphql.ts';
import { AXES } from './axes-and-effects.ts';
import { POINTER, Pointer } from './named-elements.ts';

export const AxisValue = z.enum(AXES);
export const EffectValue = z.enum(STATE_EFFECTS);
const Vector = z.enum(VECTOR_TYPES);

export const Range = z.object({ estimate: z.number(), low: z.number(), high: z.number() });
export const RANGE = 'estimate low high';
export const Score = z.object({
  asOf: z.string(),
  horizonMonths: z.number(),
  graphVersion: z.string(),
  trials: z.number(),
  seed: z.number(),
  preliminary: z.boolean(),
  libraryVersions: z.array(z.object({ item: z.string(), version: z.string() })),
});
export const SCORE = 'asOf horizonMonths graphVersion trials seed preliminary libraryVersions { item version }';
export const Likelihood = Range.extend({
  ciLow: z.number(),
  ciHigh: z.number(),
  lower: z.number(),
  upper: z.number(),
  method: z.string(),
  trials: z.number(),
  phrase: z.string(),
});
export const LIKELIHOOD = 'estimate low high ciLow ciHigh lower upper method trials phrase';

/** An element's exposure: what may happen to it, the worst first, and the likeliest ways there. */
const Exposed = z.object({
  exposure: z
    .object({
      score: Score,
      exposure: z.object({
        rank: z.number().nullable(),
        rankRange: z.object({ low: z.number(), high: z.number() }).nullable(),
        leadingAxis: AxisValue.nullable(),
        effect: EffectValue,
        standingFact: z.boolean(),
        reachedButUnrated: z.boolean(),
        attemptNotAssessed: z.boolean(),
        risk: z.object({
          persons: Range.nullable(),
          mandate: Range.nullable(),
          operations: Range.nullable(),
          privacy: Range.nullable(),
        }),
      }),
      effects: z.array(z.object({ effect: EffectValue, likelihood: Likelihood.nullable() })),
    })
    .nullable(),
});
export type Exposed = NonNullable<z.infer<typeof Exposed>['exposure']>;
export const EXPOSURE: Question<z.infer<typeof Exposed>> = {
  text: `query Exposed($mission: ID!, $element: ID!, $asOf: Date) {
    exposure(mission: $mission, element: $element, asOf: $asOf) {
      score { ${SCORE} }
      exposure {
        rank rankRange { low high } leadingAxis effect standingFact reachedButUnrated attemptNotAssessed
        risk { persons { ${RANGE} } mandate { ${RANGE} } operations { ${RANGE} } privacy { ${RANGE} } }
      }
      effects { effect likelihood { ${LIKELIHOOD} } }
    }
  }`,
  answer: Exposed,
};

const Paths = z.object({
  exposure: z
    .object({
      effects: z.array(
        z.object({
          effect: EffectValue,
          standingFacts: z.array(z.string()),
          paths: z.array(
            z.object({
              actor: Pointer,
              probability: z.number(),
              phrase: z.string(),
              summary: z.string(),
              hops: z.array(
                z.object({
                  sentence: z.string(),
                  rule: z.string(),
                  source: z.string(),
                  measure: z.string(),
                  before: z.number(),
                  after: z.number(),
                  grade: z.string().nullable(),
                  facts: z.array(z.object({ sentence: z.string(), grade: z.string().nullable() })),
                }),
              ),
            }),
          ),
        }),
      ),
    })
    .nullable(),
});
export type EffectPaths = NonNullable<z.infer<typeof Paths>['exposure']>['effects'][number];
export const PATHS: Question<z.infer<typeof Paths>> = {
  text: `query Paths($mission: ID!, $element: ID!, $asOf: Date, $paths: Int!) {
    exposure(mission: $mission, element: $element, asOf: $asOf) {
      effects {
        effect standingFacts
        paths(first: $paths) {
          actor { ${POINTER} } probability phrase summary
          hops { sentence rule source measure before after grade facts { sentence grade } }
        }
      }
    }
  }`,
  answer: Paths,
};

const Figure = z.object({
  estimate: z.number(),
  ciLow: z.number(),
  ciHigh: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  method: z.string(),
  trials: z.number(),
  phrase: z.string(),
});
const FIGURE = 'estimate ciLow ciHigh lower upper method trials phrase';
const OuterBound = z.object({ low: Figure, high: Figure, certain: z.boolean() });
const OUTER_BOUND = `low { ${FIGURE} } high { ${FIGURE} } certain`;
const Choke = z.object({ probability: z.number(), ciLow: z.number(), ciHigh: z.number() });

const Look = z.object({
  closeUp: z
    .object({
      effect: EffectValue,
      account: z.array(z.string()),
      reference: z.string(),
      likelihood: Figure.nullable(),
      outerBound: OuterBound.nullable(),
      actors: z.array(
        z.object({
          actor: Pointer,
          reach: Figure,
          reachOuterBound: OuterBound.nullable(),
          likelihood: Figure.nullable(),
        }),
      ),
      tornado: z
        .object({
          centre: z.number(),
          together: z.number(),
          draws: z.number(),
          method: z.string(),
          bars: z.array(
            z.object({
              label: z.string(),
              grade: z.string().nullable(),
              source: z.string(),
              direction: z.string(),
              value: z.number(),
              low: z.number(),
              high: z.number(),
              atLow: z.number(),
              atHigh: z.number(),
              swing: z.number(),
              narrows: z.number(),
            }),
          ),
        })
        .nullable(),
      chokePoints: z
        .object({
          trials: z.number(),
          elements: z.array(Choke.extend({ element: Pointer })),
          links: z.array(
            Choke.extend({
              sentences: z.array(z.string()),
              links: z.array(z.object({ key: z.string().nullable(), from: Pointer, to: Pointer })),
            }),
          ),
        })
        .nullable(),
      contributions: z
        .object({
          whole: z.number(),
          method: z.string(),
          actors: z.array(z.object({ actor: Pointer, alone: z.number(), without: z.number(), adds: z.number() })),
          vectors: z.array(z.object({ vector: Vector, without: z.number(), adds: z.number() })),
        })
        .nullable(),
      controls: z.array(
        z.object({ control: Pointer, controlClass: z.string(), spares: z.number(), places: z.array(Pointer) }),
      ),
    })
    .nullable(),
});
export type CloseLook = NonNullable<z.infer<typeof Look>['closeUp']>;
export const CLOSE_LOOK: Question<z.infer<typeof Look>> = {
  text: `query CloseLook($mission: ID!, $element: ID!, $effect: StateEffect!, $asOf: Date) {
    closeUp(mission: $mission, element: $element, effect: $effect, asOf: $asOf) {
      effect account reference
      likelihood { ${FIGURE} }
      outerBound { ${OUTER_BOUND} }
      actors { actor { ${POINTER} } reach { ${FIGURE} } reachOuterBound { ${OUTER_BOUND} } likelihood { ${FIGURE} } }
      tornado {
        centre together draws method
        bars(first: 12) { label grade source direction value low high atLow atHigh swing narrows }
      }
      chokePoints {
        trials
        elements(first: 10) { element { ${POINTER} } probability ciLow ciHigh }
        links(first: 10) {
          sentences links { key from { ${POINTER} } to { ${POINTER} } } probability ciLow ciHigh
        }
      }
      contributions {
        whole method
        actors { actor { ${POINTER} } alone without adds }
        vectors { vector without adds }
      }
      controls { control { ${POINTER} } controlClass spares places { ${POINTER} } }
    }
  }`,
  answer: Look,
};

const Outranks = z.object({
  outranks: z
    .object({
      probability: z.number(),
      ciLow: z.number(),
      ciHigh: z.number(),
      draws: z.number(),
      sentence: z.string(),
    })
    .nullable(),
});
export const OUTRANKS: Question<z.infer<typeof Outranks>> = {
  text: `query Outranks($mission: ID!, $one: ExposureName!, $other: ExposureName!, $axis: HarmAxis!, $asOf: Date) {
    outranks(mission: $mission, one: $one, other: $other, axis: $axis, asOf: $asOf) {
      probability ciLow ciHigh draws sentence
    }
  }`,
  answer: Outranks,
};

const WhyNot = z.object({
  whyNot: z
    .object({
      reaches: z.boolean(),
      sentence: z.string(),
      reasons: z.array(z.object({ code: z.string(), sentence: z.string(), elements: z.array(Pointer) })),
    })
    .nullable(),
});
export const WHY_NOT: Question<z.infer<typeof WhyNot>> = {
  text: `query WhyNot($mission: ID!, $actor: ID!, $element: ID!, $effect: StateEffect!, $asOf: Date) {
    whyNot(mission: $mission, actor: $actor, element: $element, effect: $effect, asOf: $asOf) {
      reaches sentence reasons { code sentence elements { ${POINTER} } }
    }
  }`,
  answer: WhyNot,
};
