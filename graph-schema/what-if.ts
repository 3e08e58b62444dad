import { z } from 'zod';
import { choice, choices, date, type FieldGroup, number, share } from './field.ts';
import { expectation, type FieldFault, quote } from './validate.ts';
import { CONTROL_CLASSES, CONTROL_STATUSES, type ENCRYPTIONS, LEVELS, VECTOR_TYPES } from './values.ts';

/**
 * A change that somebody tries on a mission without making it: "what would it be worth?". Elements and links are
 * named by the opaque keys of the graph that the viewer sees, so that a change can name nothing that is hidden.
 */
export const MOST_CHANGES = 50;

const LONGEST_KEY = 400;

/** The opaque key of an element or a link. Required, unlike the properties of an element. */
const key = (title: string, description: string, group: FieldGroup = 'what') =>
  z.string().min(1).max(LONGEST_KEY).meta({ form: 'text', title, description, group });

const coverage = share({
  title: 'Coverage',
  description:
    'Share of what it protects that it would reach, from 0 to 1. Empty: not assessed, and a range stands in.',
  group: 'protection',
});
const status = choice(CONTROL_STATUSES, {
  title: 'Status',
  description: 'What it would be: planned counts nothing, partial counts half its coverage unless coverage is stated.',
  group: 'protection',
});
const effectiveness = share({
  title: 'Effectiveness',
  description: 'Share of attempts it would stop where it is in place, from 0 to 1.',
  group: 'protection',
});
const changesLink = (own: { coverage?: number; status?: string }): boolean =>
  own.coverage !== undefined || own.status !== undefined;
const linkOf = (what: string) => key('Link', `The link: ${what}.`, 'protection');

/** A control that the mission does not have yet. The same class, vectors and effectiveness are one control. */
export const NewControl = z.strictObject({
  controlClass: choice(CONTROL_CLASSES, {
    title: 'Class',
    description: 'The common way of failing. Two controls of one class never multiply; the stronger counts.',
    group: 'protection',
  }).unwrap(),
  reduces: choices(VECTOR_TYPES, {
    title: 'Reduces',
    description: 'The vectors whose chance it would lower.',
    group: 'protection',
  }).unwrap(),
  effectiveness: effectiveness.unwrap(),
});

const changes = [
  z
    .strictObject({
      kind: z.literal('ADD_CONTROL'),
      element: key('Element', 'What it would protect: an asset, a store, a site or a group of people.'),
      control: key('Control', 'A control that the mission has.', 'protection').optional(),
      newControl: NewControl.optional(),
      coverage,
      status,
    })
    .refine((own) => (own.control === undefined) !== (own.newControl === undefined), {
      path: ['control'],
      message: 'Name a control that the mission has, or describe a new one, and not both.',
    })
    .meta({ title: 'Add a control', description: 'A control also protects this element.' }),
  z
    .strictObject({ kind: z.literal('REMOVE_CONTROL'), link: linkOf('a control protects an element') })
    .meta({ title: 'Remove a control', description: 'The control no longer protects this element.' }),
  z
    .strictObject({
      kind: z.literal('STRENGTHEN_CONTROL'),
      link: linkOf('a control protects an element').optional(),
      coverage,
      status,
      control: key(
        'Control',
        'The control whose effectiveness would rise wherever it stands.',
        'protection',
      ).optional(),
      effectiveness,
    })
    .refine(
      (own) =>
        own.link === undefined
          ? own.control !== undefined && own.effectiveness !== undefined && !changesLink(own)
          : own.control === undefined && own.effectiveness === undefined && changesLink(own),
      {
        path: ['link'],
        message: 'Name a link with its new coverage or status, or a control with its new effectiveness, and not both.',
      },
    )
    .meta({
      title: 'Strengthen a control',
      description: 'It reaches more of one element, comes into operation there, or works better everywhere.',
    }),
  z
    .strictObject({
      kind: z.literal('OUT_OF_SERVICE'),
      element: key('Element', 'An asset, an item of contingent equipment, a store or an external system.'),
    })
    .meta({
      title: 'Take out of service',
      description: 'The mission no longer has or uses it. A store that is kept on it alone goes with it.',
    }),
  z
    .strictObject({
      kind: z.literal('UN_CUSTODY'),
      element: key('Element', 'A store, an asset or an item of contingent equipment.', 'holder'),
      onto: key('Onto', 'The United Nations asset or system that would receive it instead.', 'holder').optional(),
    })
    .meta({
      title: 'Keep in United Nations custody',
      description: 'By arrangement, its information no longer goes to systems outside the United Nations.',
    }),
  z
    .strictObject({ kind: z.literal('SEGMENT'), link: linkOf('two systems are connected') })
    .meta({ title: 'Segment a connection', description: 'A boundary stops free movement between the two ends.' }),
  z
    .strictObject({
      kind: z.literal('ENCRYPT'),
      link: linkOf('information flows'),
      encryption: choice(['IN_TRANSIT', 'END_TO_END'] as const satisfies readonly (typeof ENCRYPTIONS)[number][], {
        title: 'Encryption',
        description: 'In transit only, or from end to end.',
        group: 'protection',
      }).unwrap(),
    })
    .meta({ title: 'Encrypt a flow', description: 'What is sent is encrypted on its way.' }),
  z.strictObject({ kind: z.literal('STAND_ALONE'), element: key('Store', 'A store that is not kept on paper.') }).meta({
    title: 'Set a store apart',
    description: 'It is kept apart from the mission network, on a system of its own, without remote access.',
  }),
  z
    .strictObject({
      kind: z.literal('NEW_PRESENCE'),
      actor: key('Actor', 'Who would be there.'),
      site: key('Site', 'Where.', 'where'),
      distanceKm: number(0, 20_000, {
        title: 'Distance',
        description: 'Kilometres from the site, 0 or more.',
        unit: 'km',
        group: 'where',
      }).unwrap(),
      from: date({ title: 'From', description: 'First day. Empty: on every day that is asked about.', group: 'where' }),
      to: date({ title: 'To', description: 'Last day. Empty: without end.', group: 'where' }),
    })
    .meta({ title: 'New presence', description: 'An actor has people or equipment at or near a site.' }),
  z
    .strictObject({ kind: z.literal('END_PRESENCE'), link: linkOf('an actor is present at a site') })
    .meta({ title: 'End of a presence', description: 'The actor is no longer there.' }),
  z
    .strictObject({
      kind: z.literal('CHANGE_INTENT'),
      actor: key('Actor', 'Whose intent.'),
      intent: choice(LEVELS, {
        title: 'Intent',
        description: 'What the intent would be judged to be; also that for single vectors goes as far.',
        group: 'what',
      }).unwrap(),
    })
    .meta({
      title: 'Another intent',
      description: 'The intent of an actor is judged otherwise, for example after relations with it changed.',
    }),
  z
    .strictObject({ kind: z.literal('WITHOUT_ACTOR'), actor: key('Actor', 'Who is left out.') })
    .meta({ title: 'Without an actor', description: 'The figures as they were if this actor were not there at all.' }),
] as const;

export const WhatIfChange = z.discriminatedUnion('kind', changes);
export type WhatIfChange = z.infer<typeof WhatIfChange>;
export type WhatIfKind = WhatIfChange['kind'];
export type WhatIfChangeOf<K extends WhatIfKind> = Extract<WhatIfChange, { kind: K }>;

/** Every kind of change with what people are told of it, in the order of a menu. */
export const WHAT_IF_KINDS: readonly { kind: WhatIfKind; title: string; description: string }[] = changes.map(
  (schema) => ({ kind: schema.shape.kind.value, ...(schema.meta() as { title: string; description: string }) }),
);

/** What is wrong with one change of a list; index -1 where the whole list is meant. */
export interface ChangeFault extends FieldFault {
  readonly index: number;
}
export type ParsedChanges =
  | { readonly ok: true; readonly changes: WhatIfChange[] }
  | { readonly ok: false; readonly faults: ChangeFault[] };

/** Checks the form of a list of changes, each fault in words of the field. Null and undefined are left out. */
export function parseWhatIfChanges(input: unknown): ParsedChanges {
  if (!Array.isArray(input) || input.length > MOST_CHANGES) {
    const expected = `a list of at most ${MOST_CHANGES} changes`;
    const given = Array.isArray(input) ? `${input.length} changes` : 'No list';
    return { ok: false, faults: [{ index: -1, property: '', message: `${given}; expected ${expected}.`, expected }] };
  }
  const parsed: WhatIfChange[] = [];
  const faults: ChangeFault[] = [];
  input.forEach((value, index) => {
    const result = WhatIfChange.safeParse(withoutNulls(value));
    if (result.success) parsed.push(result.data);
    else faults.push(...result.error.issues.map((issue) => ({ index, ...faultOf(issue, value) })));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, changes: parsed };
}

const withoutNulls = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, own]) => (own == null ? [] : [[name, withoutNulls(own)]])),
      )
    : value;

function faultOf(issue: z.core.$ZodIssue, value: unknown): FieldFault {
  const property = issue.path.join('.');
  if (issue.code === 'custom') return { property, message: issue.message, expected: 'one of the two' };
  if (issue.code === 'unrecognized_keys') {
    const [unknown] = issue.keys;
    return { property: unknown, message: `A change has no property ${quote(unknown)}.`, expected: 'a known property' };
  }
  const own = changes.find((schema) => schema.shape.kind.value === (value as { kind?: unknown })?.kind);
  const field = own && fieldAt(own, issue.path);
  const expected = field
    ? expectation(field)
    : property === 'kind'
      ? `one of ${WHAT_IF_KINDS.map(({ kind }) => kind).join(', ')}`
      : 'a valid value';
  const given = issue.path.reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown> | null)?.[name], value);
  const message =
    given === undefined || given === null
      ? `${property} is required; expected ${expected}.`
      : `${quote(given)} is not accepted for ${property}; expected ${expected}.`;
  return { property, message, expected };
}

/** The schema of a property by its path; undefined where it has no text of its own. */
function fieldAt(schema: z.ZodObject, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: unknown = schema;
  for (const name of path) {
    if (at instanceof z.ZodOptional) at = at.unwrap();
    if (at instanceof z.ZodObject) at = at.shape[String(name)];
  }
  const inner = at instanceof z.ZodOptional ? (at.unwrap() as z.ZodType) : (at as z.ZodType);
  return (inner.meta() as { form?: string } | undefined)?.form ? inner : undefined;
}
