import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../api/documents/render-assessment.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { LONG_DOCUMENT_BUDGET_MS } from './budgets.ts';
import type { LengthenDocumentOptions } from './lengthen-document.ts';
import type { Figures } from './measurement.ts';
import type { RenderDocumentOptions } from './render-document.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asTime, layOut, NOTHING, type TableRow } from './table.ts';
import type { WriteDocumentOptions } from './write-document.ts';

const HEADER = ['first time', 'processor', 'again', 'size', 'memory', 'of it before', 'budget'];
const LONG_PAGES = 200;

export interface DocumentsCase {
  readonly elements: number;
  readonly trials: number;
  readonly runs: number;
}

/** One document in every format, of the reconstructed mission and of a made one; and a long one as Word. */
export async function benchDocuments(
  what: DocumentsCase,
  note: (name: string, figures: Figures) => void,
  say: (text: string) => void,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sangar-bench-'));
  const { elements, trials, runs } = what;
  const render = async (file: string, format: DocumentFormat, name: string): Promise<Figures> => {
    const options: RenderDocumentOptions = { file, format, runs };
    const figures = await runChild('render-document.ts', options);
    note(`${name}, ${format}`, figures);
    return figures;
  };
  const written = async (name: string, options: Omit<WriteDocumentOptions, 'file' | 'trials'>) => {
    say(`${name}: scoring and writing it`);
    const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
    const figures = await runChild('write-document.ts', { ...options, file, trials } satisfies WriteDocumentOptions);
    note(name, figures);
    return { file, figures };
  };
  const table = async (name: string, options: Omit<WriteDocumentOptions, 'file' | 'trials'>) => {
    const { file, figures } = await written(name, options);
    const rows: TableRow[] = [];
    for (const format of DOCUMENT_FORMATS) {
      say(`${name}: ${format}`);
      rows.push({ name: format, cells: [...formatCells(await render(file, format, name)), NOTHING] });
    }
    const { elements: counted, scoreMs, writeMs, scoredMegabytes, megabytes } = figures;
    const told = `Scored in ${asTime(scoreMs)} with ${asMegabytes(scoredMegabytes)}, written in ${asTime(writeMs)} with ${asMegabytes(megabytes)} at most.`;
    const title = `${name}, ${counted.toLocaleString('en')} elements`;
    return { file, text: `${layOut({ name: title, cells: HEADER }, rows)}\n${told}` };
  };

  try {
    const parts: string[] = [];
    if (sharedPresent) {
      const mission = sharedPath('data/minusma-2020');
      parts.push((await table('Document of the reconstructed mission', { mission, asOf: '2022-12-31' })).text);
    } else parts.push('Skipped: the document of the reconstructed mission, whose sheets (../shared) are not here.');
    const made = await table('Document of a made mission', { mission: elements, asOf: '2026-11-21' });
    parts.push(made.text);
    say(`A document of ${LONG_PAGES} pages`);
    const file = join(folder, 'long.json');
    const long: LengthenDocumentOptions = { from: made.file, file, pages: LONG_PAGES };
    const { pages } = await runChild('lengthen-document.ts', long);
    const figures = await render(file, 'docx', `document of ${pages} pages`);
    const verdict = againstBudget(figures.firstMs, LONG_DOCUMENT_BUDGET_MS, asTime);
    const row = { name: `${pages} pages, docx`, cells: [...formatCells(figures), verdict] };
    parts.push(layOut({ name: 'A long document', cells: HEADER }, [row]));
    return parts.join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const formatCells = (figures: Figures): string[] => [
  asTime(figures.firstMs),
  asTime(figures.firstProcessorMs),
  asTime(figures.againMs),
  `${Math.round(figures.kilobytes).toLocaleString('en')} kB`,
  asMegabytes(figures.megabytes),
  asMegabytes(figures.megabytesBefore),
];
