import type { AnalysisReport } from '../modules/analyses/analyses-service.ts';
import type { Outcome, Refusal } from '../modules/base/outcome.ts';
import type { ImportReport } from '../modules/interchange/import-report.ts';
import type { Operations } from '../modules/interchange/operations.ts';
import type { SheetFile } from '../modules/interchange/sheet-file.ts';
import type { WriteProgress } from '../modules/interchange/write-plan.ts';
import { CliError } from './cli-error.ts';

type Line =
  | { type: 'progress'; done: number; total: number }
  | { type: 'error'; error: { code: string; message: string } }
  | { type: 'result' };
type ReportLine = { report: AnalysisReport } | { refusal: Refusal };
type FilesLine = { files: { name: string; base64: string }[] } | { refusal: Refusal };

/** Asks the server that has the data folder open, over its operator routes. */
export function remoteOperations({ address, token }: { address: string; token: string }): Operations {
  async function ask<T>(path: string, body: object, onProgress?: WriteProgress): Promise<T> {
    const response = await fetch(`${address}/operator/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-sangar': '1' },
      body: JSON.stringify(body),
    }).catch(gone);
    if (!response.ok || !response.body) throw new CliError(await refusalOf(response));
    for await (const line of linesOf(response.body)) {
      if (line.type === 'progress') onProgress?.(line.done, line.total);
      else if (line.type === 'error') throw new CliError(line.error.message);
      else return line as T;
    }
    return gone();
  }

  const gone = (): never => {
    throw new CliError(
      `The server at ${address} stopped answering. Run the command again: what was written is found and left.`,
    );
  };

  async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const piece of stream) {
        const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line !== '') yield JSON.parse(line) as Line;
      }
    } catch (error) {
      throw error instanceof CliError ? error : gone();
    }
  }

  return {
    importSheets({ files, mission, onProgress, ...options }) {
      const query = mission ? `?mission=${encodeURIComponent(mission)}` : '';
      const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
      return ask<ImportReport>(`import${query}`, { files: encoded, options }, onProgress);
    },
    async exportSheets({ mission, format }) {
      return filesOf(await ask<FilesLine>(`export?mission=${encodeURIComponent(mission)}&format=${format}`, {}));
    },
    async assess({ onProgress, ...request }) {
      return filesOf(await ask<FilesLine>('assess', request, onProgress));
    },
    async analyse({ onProgress, ...request }) {
      const line = await ask<ReportLine>('analyse', request, onProgress);
      return 'refusal' in line ? line.refusal : { type: 'ok', value: line.report };
    },
    close: async () => undefined,
  };
}

function filesOf(line: FilesLine): Outcome<SheetFile[]> {
  if ('refusal' in line) return line.refusal;
  const value = line.files.map(({ name, base64 }) => ({ name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }));
  return { type: 'ok', value };
}

async function refusalOf(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error: { message: string } };
    return error.message;
  } catch {
    return `The server answered with status ${response.status}.`;
  }
}
