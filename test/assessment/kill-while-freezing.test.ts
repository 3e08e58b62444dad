import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DOCUMENT_FORMATS } from '../../api/documents/render-assessment.ts';
import { find, partsOf } from '../../api/modules/assessment/assessment-shelf.ts';
import { basisIsSound } from '../../api/modules/assessment/basis.ts';
import { frozenFile } from '../../api/modules/assessment/freeze/frozen-rendering.ts';
import { digestOf } from '../../api/modules/assessment/packed.ts';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';

const script = fileURLToPath(new URL('./approve-endlessly.ts', import.meta.url));
const KEYS = ['a0', 'a1', 'a2'];
const CEILINGS = ['CONFIDENTIAL', 'UNCLASSIFIED', 'WHOLE'];
const ceilingOf = ({ ceiling }: { ceiling: string }) => ceiling;

/** Starts approving and kills the process, without a warning to it, so long after it began to freeze the second. */
async function killWhileFreezing(folder: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(KEYS.length)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, key = ''] = line.split(' ');
    if (word === 'approved') acknowledged.push(key);
    if (word === 'freezing' && key === KEYS[1]) setTimeout(() => child.kill('SIGKILL'), afterMs);
  }
  await ended;
  return acknowledged;
}

test.each([150, 350, 600])(
  'an approval whose process is killed %d ms after it began to freeze leaves the review as it was or a whole issue with every ceiling',
  async (afterMs) => {
    const folder = await mkdtemp(join(tmpdir(), 'sangar-freeze-'));
    try {
      const acknowledged = await killWhileFreezing(folder, afterMs);
      expect(acknowledged).toContain(KEYS[0]);
      const store = await openEmbeddedStore({ folder });
      try {
        await store.prepare();
        const issues: number[] = [];
        for (const key of KEYS) {
          const { record, renderings, bases, events } = await store.read(async (tx) => ({
            record: (await find(tx, key))!,
            renderings: await partsOf(tx, 'AssessmentRendering', key),
            bases: await partsOf(tx, 'AssessmentBasis', key),
            events: await partsOf(tx, 'AssessmentEvent', key),
          }));
          if (acknowledged.includes(key)) expect(record.state).toBe('APPROVED');
          if (record.state === 'REVIEW') {
            expect([record.issue, renderings, events, bases.map(ceilingOf)]).toEqual([0, [], [], ['WHOLE']]);
            continue;
          }
          issues.push(record.issue);
          expect([record.state, events.length]).toEqual(['APPROVED', 1]);
          for (const kept of [renderings, bases]) expect(kept.map(ceilingOf).sort()).toEqual(CEILINGS);
          const whole = renderings.find(({ ceiling }) => ceiling === 'WHOLE');
          expect(record.fingerprint).toBe(whole?.fingerprint);
          for (const rendering of renderings) {
            for (const format of DOCUMENT_FORMATS) {
              const file = await store.read((tx) => frozenFile(tx, rendering, format));
              expect(digestOf(file)).toBe(rendering[`${format}Digest`]);
            }
          }
          for (const basis of bases) expect(await basisIsSound(basis)).toBe(true);
        }
        expect(issues).toEqual(issues.map((_, i) => i + 1));
      } finally {
        await store.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
