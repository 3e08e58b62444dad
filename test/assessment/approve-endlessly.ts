/** Approves one assessment after the other in a data folder, telling of each once it is acknowledged, until killed. */

import { randomBytes } from 'node:crypto';
import { approve } from '../../api/modules/assessment/workflow/approve.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import { approver, fingerprintKey, keepReviewed, keptScorer } from './reviewed-assessment.ts';

/** Files that no packing makes smaller, so that the writing of them takes a while. */
const FILE_BYTES = 2_000_000;

const [folder = '', number = '1'] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder });
await store.prepare();
const keys = Array.from({ length: Number(number) }, (_, i) => `a${i}`);
for (const key of keys) await keepReviewed(store, key);

for (const assessment of keys) {
  let rendered = 0;
  const renderer = {
    render: async (_document: unknown, formats: readonly string[]) => {
      // The last of the three ceilings: what follows is the writing of all of them.
      if (++rendered === 3) process.stdout.write(`freezing ${assessment}\n`);
      return formats.map(() => randomBytes(FILE_BYTES));
    },
  };
  const clock = () => new Date('2025-02-01T08:00:00Z');
  const of = { store, renderer, clock, sight: WHOLE_SIGHT, exposure: keptScorer, fingerprintKey };
  const outcome = await approve(of, approver, { assessment, withoutPositions: 'Nobody answered.' });
  process.stdout.write(`${outcome.type === 'ok' ? 'approved' : outcome.message} ${assessment}\n`);
}
process.stdout.write('end -\n');
