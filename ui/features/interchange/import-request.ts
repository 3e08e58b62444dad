import { z } from 'zod';
import { pageLanguage } from '../../lib/i18n/i18n.ts';
import { serverWords } from '../../lib/server-words.ts';

export interface ChosenFile {
  name: string;
  base64: string;
  bytes: number;
}

/** What a person has accepted after a first reading. */
export interface Acceptance {
  encoding?: 'windows-1252';
  delimiter?: boolean;
  ignoreColumns?: string[];
  mapColumns?: Record<string, string>;
}

const Count = z.object({ created: z.number(), changed: z.number(), left: z.number(), refused: z.number() });
const Fault = z.object({
  id: z.string(),
  sheet: z.string(),
  row: z.number().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  expected: z.string(),
  followsFrom: z.string().nullable(),
  linkType: z.string().optional(),
  preview: z.array(z.object({ row: z.number(), column: z.string(), text: z.string() })).optional(),
});
const Report = z.object({
  outcome: z.enum(['DRY_RUN', 'REFUSED', 'WRITTEN']),
  missionId: z.string().nullable(),
  counts: z.array(Count.extend({ sheet: z.string() })),
  totals: Count,
  faults: z.array(Fault),
  faultsLeftOut: z.object({ error: z.number(), warning: z.number() }),
  passedOver: z.array(z.string()),
  wouldWrite: z.boolean(),
});
export type ImportReport = z.infer<typeof Report>;
export type SheetFault = z.infer<typeof Fault>;

const Line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number() }),
  Report.extend({ type: z.literal('result') }),
  z.object({ type: z.literal('error'), error: z.object({ code: z.string(), message: z.string() }) }),
]);

interface ImportCall {
  /** Null: the mission that the sheets name. */
  mission: string | null;
  files: readonly ChosenFile[];
  dryRun: boolean;
  soundRowsOnly: boolean;
  accept: Acceptance;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/** A refusal in the server's words. */
export class ImportRefused extends Error {}

/** Sends sheets and follows the answer line by line to its result. */
export async function sendSheets(call: ImportCall): Promise<ImportReport> {
  const path = call.mission ? `/missions/${encodeURIComponent(call.mission)}/import` : '/import';
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-Sangar': '1', 'Accept-Language': pageLanguage().tag },
    signal: call.signal,
    body: JSON.stringify({
      files: call.files.map(({ name, base64 }) => ({ name, base64 })),
      options: { dryRun: call.dryRun, soundRowsOnly: call.soundRowsOnly, accept: call.accept },
    }),
  });
  if (!response.ok || !response.body) throw new ImportRefused(await refusalOf(response));
  let result: ImportReport | null = null;
  for await (const text of linesOf(response.body)) {
    const line = Line.parse(JSON.parse(text));
    if (line.type === 'progress') call.onProgress(line.done, line.total);
    else if (line.type === 'error') throw new ImportRefused(serverWords(line.error));
    else result = line;
  }
  if (!result) throw new TypeError('the answer ended before its result');
  return result;
}

async function refusalOf(response: Response): Promise<string> {
  try {
    const body = (await response.json()) as { error?: { code?: string; message?: string }; message?: string };
    const message = body.error?.message ?? body.message ?? response.statusText;
    return serverWords({ code: body.error?.code, message });
  } catch {
    return response.statusText;
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield line;
    if (done) break;
  }
  if (rest.trim()) yield rest;
}

/** Reads chosen files for sending; folders bring their sheets by name alone. */
export function readFiles(files: readonly File[]): Promise<ChosenFile[]> {
  return Promise.all(
    files
      .filter((file) => /\.(csv|xlsx)$/i.test(file.name))
      .map(
        (file) =>
          new Promise<ChosenFile>((resolve, reject) => {
            const reader = new FileReader();
            reader.onload = () =>
              resolve({ name: file.name, bytes: file.size, base64: String(reader.result).replace(/^[^,]*,/, '') });
            reader.onerror = () => reject(reader.error);
            reader.readAsDataURL(file);
          }),
      ),
  );
}
