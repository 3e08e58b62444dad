import { z } from 'zod';
import {
  ALIGNMENT_NATURES,
  ASSET_TYPES,
  CONTROL_CLASSES,
  CONTROL_STATUSES,
  DATA_CATEGORIES,
  HARM_AXES,
  HARM_RATINGS,
  LEVELS,
} from './values.ts';

/**
 * The judgements and tables a score stands on: versioned items, shown beside every result, that a mission may
 * replace. An assessment freezes the versions it used.
 */
const probability = z.number().min(0).max(1);
const unit = (title: string) => z.number().positive().meta({ title });
const rating = z.enum(HARM_RATINGS);
const each = <const K extends readonly [string, ...string[]], V extends z.ZodType>(keys: K, value: V) =>
  z.record(z.enum(keys), value);
const stepsByAxis = each(HARM_AXES, z.number().int().min(-4).max(0).nullable());

export const LIKELIHOOD_WORDS = [
  'REMOTE',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'EVEN_CHANCE',
  'LIKELY',
  'VERY_LIKELY',
  'ALMOST_CERTAIN',
] as const;
export const MATRIX_LIKELIHOODS = ['VERY_UNLIKELY', 'UNLIKELY', 'MODERATELY_LIKELY', 'LIKELY', 'VERY_LIKELY'] as const;
/** Measures whose effort does not hang on the class of a control. */
export const COSTED_CHANGES = ['SEGMENT', 'ENCRYPT', 'STAND_ALONE', 'UN_CUSTODY'] as const;
export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH', 'UNACCEPTABLE'] as const;

/** Name of every chance a derivation rule takes from the library. */
export const RULE_LIKELIHOODS = [
  'access',
  'hosting',
  'hosting-denial',
  'mobile-interception-carrier',
  'mobile-interception-proximity',
  'radio-interception',
  'traffic-interception-none',
  'traffic-interception-in-transit',
  'traffic-interception-end-to-end',
  'remote-intrusion',
  'remote-intrusion-known-exploited',
  'remote-intrusion-satellite-terminal',
  'lateral-movement',
  'lateral-movement-segmented',
  'phishing',
  'stolen-accounts',
  'stolen-accounts-stand-alone',
  'stolen-accounts-workstation',
  'spyware',
  'spyware-accounts',
  'insider',
  'influenced-insider',
  'insider-access',
  'seizure',
  'seizure-reading',
  'custody-misuse',
  'custody-misuse-unread',
  'supply-chain',
  'impersonation-takeover',
  'impersonation-lookalike',
  'impersonation-task',
  'false-report',
  'false-report-spread',
  'false-report-task',
  'disinformation',
  'shutdown',
  'dependency',
  'denial-of-service',
  'wiping',
] as const;
export type RuleLikelihood = (typeof RULE_LIKELIHOODS)[number];

/** What each item holds under `values`. */
const values = {
  'likelihood-words': each(LIKELIHOOD_WORDS, probability),
  command: z.strictObject({
    byDifference: z.array(z.strictObject({ difference: z.number().int(), probability })).min(1),
    maximumLentSteps: z.number().int().min(0).max(4),
  }),
  attempt: each(LEVELS, probability),
  alignment: each(ALIGNMENT_NATURES, z.strictObject({ fromUsesTo: probability, toUsesFrom: probability })),
  'harm-units': each(HARM_RATINGS, unit('Harm units')),
  'harm-by-effect': z.strictObject({
    store: each(['DISCLOSED', 'MANIPULATED', 'DENIED', 'OUT_OF_CUSTODY'], stepsByAxis),
    asset: each(['CONTROLLED', 'DISCLOSED', 'IN_HAND', 'IMPERSONATED', 'DENIED', 'OUT_OF_CUSTODY'], stepsByAxis),
    task: each(['DENIED', 'MISLED', 'UNDERMINED'], stepsByAxis),
  }),
  'risk-matrix': z.strictObject({
    likelihoodBands: z.array(z.strictObject({ word: z.enum(MATRIX_LIKELIHOODS), upTo: probability })).length(5),
    rows: each(HARM_RATINGS, z.array(z.enum(RISK_LEVELS)).length(5)),
  }),
  'grade-concentration': z.strictObject({
    strong: unit('A1 to B2'),
    medium: unit('B3 to C3'),
    weak: unit('Weaker, F or 6').min(6),
    library: unit('Library values'),
  }),
  'rule-likelihoods': each(RULE_LIKELIHOODS, probability),
  'default-harm': z.strictObject({
    byCategory: each(DATA_CATEGORIES, each(HARM_AXES, rating)),
    carriedByAssetType: z.partialRecord(z.enum(ASSET_TYPES), z.array(z.enum(DATA_CATEGORIES)).min(1)),
  }),
  'control-effectiveness': z.strictObject({
    effectivenessByClass: each(CONTROL_CLASSES, probability),
    coverageByStatus: each(CONTROL_STATUSES, probability),
  }),
  'measure-cost': z.strictObject({
    newControlByClass: each(CONTROL_CLASSES, unit('Effort points')),
    completedShare: z.number().positive().max(1),
    byChange: each(COSTED_CHANGES, unit('Effort points')),
  }),
  ranges: z.strictObject({
    phoneInterceptionKm: unit('Kilometres'),
    radioInterceptionKm: unit('Kilometres'),
    outageHours: unit('Hours'),
  }),
} as const;

export type LibraryItemName = keyof typeof values;
export const LIBRARY_ITEM_NAMES = Object.keys(values) as LibraryItemName[];

/** Where an item stands: confirmed by its office, or general knowledge and judgement to be confirmed. */
export const LIBRARY_STATUSES = ['to be confirmed', 'confirmed', 'replaced by the mission'] as const;

const itemOf = <N extends LibraryItemName>(name: N) =>
  z.strictObject({
    item: z.literal(name),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: z.string().min(1),
    description: z.string().min(1),
    source: z.string().min(1),
    status: z.enum(LIBRARY_STATUSES),
    values: values[name],
  });

/** One library item as its file holds it. */
export interface LibraryItem<N extends LibraryItemName = LibraryItemName> {
  readonly item: N;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly status: (typeof LIBRARY_STATUSES)[number];
  readonly values: z.infer<(typeof values)[N]>;
}

/** Every item by name. */
export type LibraryItems = { readonly [N in LibraryItemName]: LibraryItem<N> };

/** Checks one item. Throws ZodError that names the faulty value. */
export const parseLibraryItem = <N extends LibraryItemName>(name: N, value: unknown): LibraryItem<N> =>
  itemOf(name).parse(value) as unknown as LibraryItem<N>;
