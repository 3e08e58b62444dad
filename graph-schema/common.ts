import { z } from 'zod';
import { choice, date, grade, longText, text, texts } from './field.ts';
import { CONFIDENCES, HARM_RATINGS, SENSITIVITIES } from './values.ts';

/** How we know: carried by every node and edge. */
export const provenanceFields = {
  sourceGrade: grade({
    title: 'Source grade',
    description:
      'Admiralty grade of the assertion: reliability of the source A (completely reliable) to F (cannot be judged), then credibility 1 (confirmed) to 6 (cannot be judged). The two are judged apart.',
    group: 'knowledge',
  }),
  source: text({ title: 'Source', description: 'Citation: where this assertion comes from.', group: 'knowledge' }),
  observedOn: date({
    title: 'Observed on',
    description: 'Date on which this was observed or reported.',
    group: 'knowledge',
  }),
  confidence: choice(CONFIDENCES, {
    title: 'Confidence',
    description: 'Confidence in the judgement, apart from its likelihood.',
    group: 'knowledge',
  }),
} as const;

/** Who may see it: carried by every node and edge. */
export const handlingFields = {
  sensitivity: choice(SENSITIVITIES, {
    title: 'Sensitivity',
    description:
      'Marking after ST/SGB/2007/6. Empty means unmarked, which is handled as Strictly Confidential until somebody marks it.',
    group: 'handling',
  }),
  compartments: texts({
    title: 'Compartments',
    description: 'Need-to-know groups whose members alone may see this, for example witness-data.',
    group: 'handling',
    example: 'witness-data',
  }),
} as const;

export const validityFields = {
  validFrom: date({
    title: 'Valid from',
    description: 'First day on which this holds. Empty: always.',
    group: 'knowledge',
  }),
  validTo: date({
    title: 'Valid to',
    description: 'Last day on which this holds. Empty: still holds.',
    group: 'knowledge',
  }),
} as const;

export const reviewFields = {
  ownerOffice: text({
    title: 'Owner office',
    description: 'The id of the office that answers for this entry.',
    group: 'handling',
    example: 'office-jmac',
  }),
  reviewedOn: date({ title: 'Reviewed on', description: 'When the entry was last reviewed.', group: 'handling' }),
  reviewDue: date({
    title: 'Review due',
    description: 'When the entry has to be reviewed again; past that day it counts as stale.',
    group: 'handling',
  }),
} as const;

/** The user's own key in a sheet: unique within the mission across all kinds. */
export const elementId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/)
  .meta({
    form: 'text',
    title: 'Id',
    group: 'what',
    description:
      'Your own key, unique within the mission across all kinds: letters, digits, dot, hyphen, colon and underscore, at most 128 characters.',
    example: 'store-incident-log',
  });

export const nodeFields = {
  name: z.string().trim().min(1).max(300).meta({
    form: 'text',
    title: 'Name',
    description: 'What people call it. Groups and systems only; never the name of a person.',
    group: 'what',
    example: 'Incident log',
  }),
  description: longText({ title: 'Description', description: 'What it is, in a sentence or two.', group: 'what' }),
} as const;

const rating = (title: string, description: string) => choice(HARM_RATINGS, { title, description, group: 'harm' });

/** The four harm ratings: what its loss would do, on each axis. Empty is not assessed, never none. */
export const harmFields = {
  harmToPersons: rating('Harm to persons', 'Harm to life, liberty or body of people if this is lost or misused.'),
  harmToMandate: rating('Harm to the mandate', 'Harm to what the mission is mandated to do.'),
  harmToOperations: rating('Harm to operations', 'Harm to the daily running of the mission.'),
  privacyHarm: rating(
    'Privacy harm',
    'Harm to private life, livelihood or dignity. An axis of its own; not a category of the security management system today.',
  ),
} as const;

type HarmName = keyof typeof harmFields;
type RatedField = (typeof harmFields)[HarmName];

/** Ratings for one effect alone, as `harmToPersons.MANIPULATED`: they replace the general rating for that effect. */
export function harmByEffectFields<const E extends string>(effects: readonly E[]) {
  const fields: Record<string, RatedField> = {};
  for (const [name, schema] of Object.entries(harmFields)) {
    for (const effect of effects) {
      const meta = schema.unwrap().meta() as { title: string };
      fields[`${name}.${effect}`] = rating(
        `${meta.title} if ${effect.toLowerCase().replaceAll('_', ' ')}`,
        `Replaces the general rating where the effect is ${effect.toLowerCase().replaceAll('_', ' ')}.`,
      );
    }
  }
  return fields as Record<`${HarmName}.${E}`, RatedField>;
}
