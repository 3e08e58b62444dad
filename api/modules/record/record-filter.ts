import { z } from 'zod';
import { AppError } from '../base/app-error.ts';
import type { EntryFilter } from './record-service.ts';

const Filter = z.object({
  kind: z.string().max(40).nullish(),
  outcome: z.string().max(40).nullish(),
  actor: z.string().max(100).nullish(),
  mission: z.string().max(200).nullish(),
  since: z.iso.date().nullish(),
  until: z.iso.date().nullish(),
  text: z.string().max(200).nullish(),
});

/** What somebody asks of the record, as conditions. Days are of UTC; the last one is included. */
export function filterOf(given: unknown): Omit<EntryFilter, 'missions'> {
  const parsed = Filter.safeParse(given);
  if (!parsed.success) {
    throw new AppError('BAD_REQUEST', `${parsed.error.issues[0]?.path.join('.')} is not accepted.`);
  }
  const { actor, since, until, ...same } = parsed.data;
  return {
    ...same,
    actorKey: actor ?? null,
    since: since ? `${since}T00:00:00.000Z` : null,
    until: until ? dayAfter(until) : null,
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString();
}
