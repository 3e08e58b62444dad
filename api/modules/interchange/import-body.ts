import { z } from 'zod';
import { AppError } from '../base/app-error.ts';
import type { ImportRequest } from './interchange-service.ts';
import { LIMITS } from './limits.ts';

/** Base64 is a third longer than what it stands for; the rest is for names and options. */
export const BODY_LIMIT = Math.ceil((LIMITS.bytes * 4) / 3) + 64 * 1024;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const columnName = z.string().min(1).max(200);

const ImportBody = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().min(1).max(255), base64: z.string().regex(BASE64, 'is not Base64') }))
    .min(1)
    .max(LIMITS.files),
  options: z
    .strictObject({
      dryRun: z.boolean().optional(),
      soundRowsOnly: z.boolean().optional(),
      accept: z
        .strictObject({
          encoding: z.literal('windows-1252').nullable().optional(),
          delimiter: z.boolean().optional(),
          ignoreColumns: z.array(columnName).max(LIMITS.columns).optional(),
          mapColumns: z.record(columnName, columnName).optional(),
        })
        .optional(),
    })
    .optional(),
});
export type ImportBody = z.infer<typeof ImportBody>;

/** Reads the body of an import request. Throws BAD_REQUEST, naming the first thing that is not accepted. */
export function parseImportBody(body: unknown): Omit<ImportRequest, 'mission' | 'onProgress'> {
  const parsed = ImportBody.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'The body';
    throw new AppError('BAD_REQUEST', `${place}: ${issue?.message ?? 'is not accepted'}.`);
  }
  const { files, options = {} } = parsed.data;
  return {
    ...options,
    files: files.map(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) })),
  };
}
