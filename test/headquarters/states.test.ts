import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { controlStates, lacks } from '../../api/headquarters/control-states.ts';
import type { IssueReading } from '../../api/headquarters/issue-reading.ts';
import { overall, PROGRESS_ITEMS } from '../../api/headquarters/progress.ts';
import { countTables, typeCounts } from '../../api/headquarters/type-counts.ts';
import { DATA_CLAUSES } from '../../graph-schema/values.ts';
import '../support/fixed-seed.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';

const DAY = '2025-01-01';
const MISSION: NodeSpec = { kind: 'Mission', id: 'm' };
const reading = (nodes: readonly NodeSpec[], links: readonly LinkSpec[] = []) =>
  readGraph(missionOf([MISSION, ...nodes], links), DAY);

describe('Classes of controls', () => {
  const store: NodeSpec = { kind: 'DataStore', id: 'store' };
  const control = (id: string, controlClass: string): NodeSpec => ({ kind: 'Control', id, controlClass });
  const protects = (to: string, more: object = {}): LinkSpec => ({ from: 'store', type: 'PROTECTED_BY', to, ...more });

  it('are absent only where somebody looked, and else not assessed', () => {
    const none = controlStates(reading([store, control('mfa', 'IDENTITY')]));
    expect(new Set(Object.values(none))).toEqual(new Set(['NOT_ASSESSED']));
    const nodes = [store, control('mfa', 'IDENTITY'), control('copy', 'BACKUP')];
    const without = controlStates(reading(nodes, [protects('mfa')]));
    expect(without).toMatchObject({ IDENTITY: 'NOT_ASSESSED', BACKUP: 'NOT_ASSESSED' });
    const looked = controlStates(reading(nodes, [protects('mfa', { status: 'PARTIAL' })]));
    expect(looked).toMatchObject({ IDENTITY: 'PARTIAL', BACKUP: 'ABSENT' });
  });

  it('are told by the furthest of their links, and not by one that covers nothing', () => {
    const nodes = [store, { kind: 'Site', id: 'site' } as const, control('mfa', 'IDENTITY')];
    const links = [
      protects('mfa', { status: 'PLANNED' }),
      { from: 'site', type: 'PROTECTED_BY', to: 'mfa', status: 'OPERATING', coverage: 0 } as const,
    ];
    expect(controlStates(reading(nodes, links)).IDENTITY).toBe('PLANNED');
  });

  it('are lacking where they are absent or planned, and nobody knows where they are not assessed', () => {
    expect((['OPERATING', 'PARTIAL', 'PLANNED', 'ABSENT', 'NOT_ASSESSED'] as const).map(lacks)).toEqual([
      false,
      false,
      true,
      true,
      null,
    ]);
  });
});

describe('How far a recommendation has come', () => {
  const far = fc.array(fc.constantFrom('WHOLE' as const, 'PART' as const, 'NOT' as const, null), { maxLength: 6 });

  it('is done only where all of it is, and not assessed where nothing was', () => {
    fc.assert(
      fc.property(far, (each) => {
        const state = overall(each);
        expect(state === 'NOT_ASSESSED').toBe(each.every((one) => one === null));
        expect(state === 'DONE').toBe(each.length > 0 && each.every((one) => one === 'WHOLE'));
        expect(state === 'NOT_BEGUN').toBe(each.includes('NOT') && !each.includes('WHOLE') && !each.includes('PART'));
      }),
    );
  });

  it('is not assessed of an empty mission, whatever the recommendation', () => {
    const issue = { reading: reading([]), document: { sections: [] } } as unknown as IssueReading;
    for (const { code, judge } of PROGRESS_ITEMS) expect([code, judge(issue)]).toEqual([code, 'NOT_ASSESSED']);
  });

  it('follows the clauses on data from not read to all present', () => {
    const item = PROGRESS_ITEMS.find(({ code }) => code === 'OWNERSHIP_AND_CUSTODY')!;
    const judged = (clauses: object) =>
      item.judge({
        reading: reading(
          [
            { kind: 'ContingentOwnedEquipment', id: 'drone' },
            { kind: 'LegalInstrument', id: 'mou', ...clauses },
          ],
          [{ from: 'drone', type: 'GOVERNED_BY', to: 'mou' }],
        ),
      } as IssueReading);
    const all = (state: string) => Object.fromEntries(DATA_CLAUSES.map((clause) => [clause, state]));
    expect([{}, { retention: 'ABSENT' }, { retention: 'PRESENT' }, all('PRESENT')].map(judged)).toEqual([
      'NOT_ASSESSED',
      'NOT_BEGUN',
      'UNDER_WAY',
      'DONE',
    ]);
  });
});

describe('Counts by type', () => {
  it('add up to what was mapped, those of no recorded type apart', () => {
    const forms = fc.array(fc.option(fc.constantFrom('DATABASE', 'PAPER')), { maxLength: 12 });
    fc.assert(
      fc.property(forms, (all) => {
        const nodes = all.map(
          (storeForm, i): NodeSpec => ({ kind: 'DataStore', id: `s${i}`, ...(storeForm && { storeForm }) }),
        );
        const { stores, incidents } = typeCounts(reading(nodes));
        expect(incidents).toBeNull();
        if (all.length === 0) {
          expect(stores).toBeNull();
          return;
        }
        expect(stores!.reduce((sum, n) => sum + n, 0)).toBe(all.length);
        expect(stores!.at(-1)).toBe(all.filter((form) => form === null).length);
      }),
    );
  });

  it('leave a mission that has nothing of the kind out of the totals, and mark its row', () => {
    const many = typeCounts(
      reading(Array.from({ length: 9 }, (_, i): NodeSpec => ({ kind: 'DataStore', id: `s${i}`, storeForm: 'PAPER' }))),
    );
    const [stores] = countTables([many, null, typeCounts(reading([]))], 5);
    expect(stores).toMatchObject({ mapped: [true, false, false], grandTotal: 9 });
  });
});
