import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorFileIn } from '../../api/modules/record/record-anchor.ts';
import { createRecordService, type EntryDraft, type RecordService } from '../../api/modules/record/record-service.ts';
import type { GraphStore } from '../../api/store/graph-store.ts';
import { type TestStore, testStores } from '../support/stores.ts';

const draft = (more: Partial<EntryDraft> = {}): EntryDraft => ({
  kind: 'CONTENT_WRITE',
  intent: 'mission.edit',
  outcome: 'DONE',
  actorKey: 'p',
  actorName: 'Person',
  via: 'SESSION',
  mission: 'm',
  subject: 'updateElement',
  from: '127.0.0.1',
  requestId: 'r',
  detail: '',
  ...more,
});

for (const kind of testStores()) {
  describe.skipIf(!kind.available)(`The record (${kind.title})`, () => {
    let opened: TestStore;
    let store: GraphStore;
    let folder: string;
    let record: RecordService;
    const key = Buffer.alloc(32, 7);
    const open = () => createRecordService({ store, key, clock: () => new Date(), anchor: anchorFileIn(folder) });

    beforeEach(async () => {
      opened = await kind.open();
      store = opened.store;
      folder = mkdtempSync(join(tmpdir(), 'sangar-record-'));
      record = open();
    });
    afterEach(async () => {
      await record.close();
      await opened.dispose();
      rmSync(folder, { recursive: true, force: true });
    });

    const write = (cypher: string, parameters = {}) => store.write((tx) => tx.run(cypher, parameters));
    const faults = async () => (await record.verify()).findings.map(({ fault, sequence }) => `${fault} ${sequence}`);
    const fill = (n: number) => record.append(Array.from({ length: n }, (_, i) => draft({ detail: String(i) })));

    it('is sound after many writers at once, every entry in a place of its own', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => record.append([draft({ detail: `a${i}` }), draft()])));
      const verdict = await record.verify();
      expect([verdict.entries, verdict.findings]).toEqual([40, []]);
    });

    it('keeps a change and its entry together, or neither', async () => {
      const recorded = record.recordingStore();
      await record.during(draft({ subject: 'kept' }), () =>
        recorded.write((tx) => tx.run("CREATE (:Thing {id: 'kept'})")),
      );
      const failing = record.during(draft({ subject: 'lost' }), () =>
        recorded.write(async (tx) => {
          await tx.run("CREATE (:Thing {id: 'lost'})");
          throw new Error('broken');
        }),
      );
      await expect(failing).rejects.toThrow('broken');
      const things = await store.read((tx) => tx.run('MATCH (t:Thing) RETURN t.id AS id'));
      expect(things).toEqual([{ id: 'kept' }]);
      const entries = await record.list({ missions: null }, 10, null);
      expect(entries.map(({ subject, outcome }) => [subject, outcome])).toEqual([
        ['lost', 'FAILED'],
        ['kept', 'DONE'],
      ]);
      expect(await faults()).toEqual([]);
    });

    it('puts work that writes nothing on record as well, with what came of it', async () => {
      await record.during(
        draft(),
        async () => 'no',
        () => ({ outcome: 'REFUSED', detail: 'CONFLICT' }),
      );
      expect(await record.list({ missions: null }, 10, null)).toMatchObject([
        { outcome: 'REFUSED', detail: 'CONFLICT' },
      ]);
    });

    it('finds an entry that was removed, wherever it stood', async () => {
      await fill(5);
      await record.flush();
      for (const at of [1, 3, 5]) {
        await write('MATCH (e:AuditEntry {sequence: $at}) DELETE e', { at });
        expect(await faults()).toContain(`REMOVED ${at}`);
      }
    });

    it.each([
      'at',
      'kind',
      'intent',
      'outcome',
      'actorKey',
      'actorName',
      'via',
      'mission',
      'subject',
      'from',
      'requestId',
      'detail',
      'previous',
    ])('finds an entry whose %s was changed', async (property) => {
      await fill(4);
      const value = { kind: 'SIGN_IN', outcome: 'FAILED', at: '2020-01-01T00:00:00.000Z' }[property] ?? 'x';
      await write(`MATCH (e:AuditEntry {sequence: 2}) SET e.${property} = $value`, { value });
      expect(await faults()).toContain('CHANGED 2');
    });

    it('finds two entries that changed places', async () => {
      await fill(5);
      await write('MATCH (e:AuditEntry {sequence: 2}) SET e.sequence = 99');
      await write('MATCH (e:AuditEntry {sequence: 4}) SET e.sequence = 2');
      await write('MATCH (e:AuditEntry {sequence: 99}) SET e.sequence = 4');
      const found = await faults();
      expect(found).toContain('CHANGED 2');
      expect(found).toContain('CHANGED 4');
    });

    it('finds a chain that somebody rewrote with hashes that fit, without the key', async () => {
      await fill(3);
      const forger = createRecordService({ store, key: Buffer.alloc(32, 9), clock: () => new Date(), anchor: null });
      await write('MATCH (e:AuditEntry) DELETE e');
      await write('MATCH (h:AuditHead) DELETE h');
      await forger.append([draft(), draft(), draft()]);
      await forger.close();
      expect(await faults()).toEqual(expect.arrayContaining(['FORGED 1', 'FORGED 2', 'FORGED 3']));
    });

    it('finds an end that was cut off in the store, by the note beside it', async () => {
      await fill(3);
      const [earlier] = await store.read((tx) =>
        tx.run('MATCH (h:AuditHead) RETURN h.sequence AS sequence, h.hash AS hash, h.seal AS seal'),
      );
      await fill(2);
      await record.flush();
      // Whoever kept a copy of an earlier head can put it back with a seal that fits.
      await write('MATCH (e:AuditEntry) WHERE e.sequence > 3 DELETE e');
      await write('MATCH (h:AuditHead) SET h.sequence = $sequence, h.hash = $hash, h.seal = $seal', earlier as never);
      expect(await faults()).toEqual(['REMOVED 4']);
    });

    it('finds any one change to any one entry', async () => {
      await fill(6);
      const properties = ['detail', 'subject', 'actorName', 'mission', 'hash', 'seal', 'previous'] as const;
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 6 }),
          fc.constantFrom(...properties),
          fc.string(),
          async (at, property, text) => {
            const [before] = await store.read((tx) =>
              tx.run(`MATCH (e:AuditEntry {sequence: $at}) RETURN e.${property} AS value`, { at }),
            );
            const value = `${text}.`;
            fc.pre(before!.value !== value);
            await write(`MATCH (e:AuditEntry {sequence: $at}) SET e.${property} = $value`, { at, value });
            expect(await faults()).not.toEqual([]);
            await write(`MATCH (e:AuditEntry {sequence: $at}) SET e.${property} = $value`, {
              at,
              value: before!.value,
            });
          },
        ),
        { numRuns: 25 },
      );
      expect(await faults()).toEqual([]);
    });

    it('takes control characters out, which could forge a line of an export or a terminal', async () => {
      await record.append([draft({ subject: 'a\r\nb\u001b[31mc\u202ed', detail: 'x'.repeat(5_000) })]);
      const [entry] = await record.list({ missions: null }, 1, null);
      expect(entry!.subject).toBe('a  b [31mc d');
      expect(entry!.detail.length).toBe(300);
    });

    it('is searched by mission, kind, outcome, day and text, and shows no other mission', async () => {
      await record.append([
        draft({ mission: 'm', subject: 'Wanted' }),
        draft({ mission: 'n', subject: 'wanted too' }),
        draft({ mission: 'm', kind: 'EXPORT', outcome: 'REFUSED' }),
      ]);
      const subjects = async (filter: object) =>
        (await record.list({ missions: null, ...filter }, 10, null)).map(({ sequence }) => sequence);
      expect(await subjects({ text: 'WANTED' })).toEqual([2, 1]);
      expect(await subjects({ text: 'wanted', missions: ['m'] })).toEqual([1]);
      expect(await subjects({ kind: 'EXPORT' })).toEqual([3]);
      expect(await subjects({ outcome: 'REFUSED' })).toEqual([3]);
      expect(await subjects({ since: '2999-01-01T00:00:00.000Z' })).toEqual([]);
      expect(await record.count({ missions: ['m'] })).toBe(2);
    });
  });
}
