import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import type { DocumentRenderer } from '../../api/modules/assessment/document-renderer.ts';
import { frozenFile, renderingsOf } from '../../api/modules/assessment/freeze/frozen-rendering.ts';
import { approve } from '../../api/modules/assessment/workflow/approve.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import { approver, fingerprintKey, keepReviewed, keptScorer } from '../assessment/reviewed-assessment.ts';
import { onlyLine, runCli } from './run-cli.ts';

describe('a file of an assessment, checked on the command line', () => {
  let folder: string;
  const data = () => join(folder, 'data');
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-verify-'));
    const store = await openEmbeddedStore({ folder: data() });
    try {
      await store.prepare();
      await keepReviewed(store, 'kept');
      const renderer: DocumentRenderer = {
        render: (document, formats) => Promise.all(formats.map((format) => renderAssessment(document, format))),
      };
      const clock = () => new Date('2025-02-01T08:00:00Z');
      const of = { store, renderer, clock, sight: WHOLE_SIGHT, exposure: keptScorer, fingerprintKey };
      await approve(of, approver, { assessment: 'kept', withoutPositions: 'Nobody answered.' });
      const all = (await store.read((tx) => renderingsOf(tx, ['kept']))).get('kept');
      const rendering = all!.find(({ ceiling }) => ceiling === 'WHOLE')!;
      for (const format of ['json', 'md', 'pdf'] as const) {
        await writeFile(at(`issue.${format}`), await store.read((tx) => frozenFile(tx, rendering, format)));
      }
    } finally {
      await store.close();
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is genuine in every format, and says of which issue', async () => {
    for (const format of ['json', 'md', 'pdf']) {
      const run = await runCli(['verify', at(`issue.${format}`)], data());
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout).toContain(`byte for byte the ${format.toUpperCase()} of issue 1 of m`);
    }
  });

  test('is altered where a word of it is, and unknown where it is of no issue', async () => {
    const text = await readFile(at('issue.md'), 'utf8');
    await writeFile(at('altered.md'), text.replace('United', 'Untied'));
    const altered = await runCli(['verify', at('altered.md')], data());
    expect([altered.status, onlyLine(altered)]).toEqual([1, expect.stringContaining('is ALTERED')]);
    await writeFile(at('other.md'), '# Another text');
    const other = await runCli(['verify', at('other.md')], data());
    expect([other.status, onlyLine(other)]).toEqual([1, expect.stringContaining('is of no issue')]);
    const missing = await runCli(['verify', at('missing.md')], data());
    expect(missing.status).toBe(1);
  });
});
