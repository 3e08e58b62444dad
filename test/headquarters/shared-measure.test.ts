import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import type { CandidateMeasure } from '../../api/exposure-model/what-if/candidate-measure.ts';
import { measureByGraph, measureFromCandidates } from '../../api/headquarters/shared-measure.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import '../support/fixed-seed.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';

const library = loadLibrary();
const ofMission = (mission: string, entries: string[], nodes: readonly NodeSpec[], links: readonly LinkSpec[]) => ({
  mission,
  entries: entries.map((id) => `key:${id}`),
  reading: readGraph(missionOf([{ kind: 'Mission', id: mission }, ...nodes], links, mission), '2025-01-01'),
});

describe('The measure against a contributor', () => {
  it('keeps in United Nations custody what its equipment sends outside, and changes nothing else', () => {
    const equipment = ['sends', 'reports', 'stays'].map(
      (id): NodeSpec => ({ kind: 'ContingentOwnedEquipment', id, contributor: 'XC' }),
    );
    const systems: NodeSpec[] = [
      { kind: 'ExternalSystem', id: 'capital', systemType: 'NATIONAL_CAPITAL' },
      { kind: 'ExternalSystem', id: 'secretariat', systemType: 'UN_HEADQUARTERS' },
    ];
    const mission = ofMission(
      'm',
      ['sends', 'reports', 'stays'],
      [...equipment, ...systems],
      [
        { from: 'sends', type: 'FLOWS_TO', to: 'capital' },
        { from: 'reports', type: 'FLOWS_TO', to: 'secretariat' },
      ],
    );
    const measure = measureByGraph({ kind: 'CONTRIBUTOR' }, [mission], library);
    expect(measure).toMatchObject({ label: 'UN_CUSTODY', controlClass: null });
    expect(measure!.changes.get('m')).toEqual([{ kind: 'UN_CUSTODY', element: 'key:sends' }]);
  });
});

describe('The measure against a supplier', () => {
  it('puts a procedure before each item that it supplies, once', () => {
    const nodes: NodeSpec[] = [
      { kind: 'Supplier', id: 'maker' },
      { kind: 'Asset', id: 'server' },
      { kind: 'Asset', id: 'other' },
    ];
    const links: LinkSpec[] = [{ from: 'server', type: 'SUPPLIED_BY', to: 'maker' }];
    const measure = measureByGraph({ kind: 'SUPPLIER' }, [ofMission('m', ['maker'], nodes, links)], library);
    expect(measure!.changes.get('m')).toMatchObject([
      {
        kind: 'ADD_CONTROL',
        element: 'key:server',
        newControl: { controlClass: 'PROCEDURE', reduces: ['SUPPLY_CHAIN'] },
      },
    ]);
  });
});

describe('The measure against a technique', () => {
  const rules = ['phishing', 'wiping', 'stolen-accounts'];
  const candidate = fc.record({
    label: fc.constantFrom('NEW_CONTROL' as const, 'STAND_ALONE' as const),
    controlClass: fc.constantFrom('IDENTITY' as const, 'TRAINING' as const, null),
    rules: fc.subarray(rules, { minLength: 1 }),
    weight: fc.integer({ min: 1, max: 9 }),
    element: fc.constantFrom('a', 'b', 'c'),
  });
  const missions = fc.array(fc.array(candidate, { maxLength: 5 }), { minLength: 1, maxLength: 3 });

  it('is of the kind that acts in most missions, then on the heaviest ways, and takes all of that kind', () => {
    fc.assert(
      fc.property(missions, (all) => {
        const given = new Map(
          all.map((own, i) => [
            `m${i}`,
            own.map(
              ({ element, ...rest }) =>
                ({ ...rest, changes: [{ kind: 'STAND_ALONE', element }] }) as unknown as CandidateMeasure,
            ),
          ]),
        );
        const measure = measureFromCandidates(given, new Set(['PHISHING']));
        const against = all.map((own) => own.filter((one) => one.rules.some((rule) => rule !== 'wiping')));
        const isOf = (label: string, controlClass: string | null) => (one: (typeof against)[number][number]) =>
          one.label === label && one.controlClass === controlClass;
        const score = (label: string, controlClass: string | null) => {
          const own = against.map((each) => each.filter(isOf(label, controlClass)));
          const weight = own.flat().reduce((sum, one) => sum + one.weight, 0);
          return own.filter((each) => each.length > 0).length * 1_000 + weight;
        };
        if (against.flat().length === 0) {
          expect(measure).toBeNull();
          return;
        }
        const best = Math.max(...against.flat().map((one) => score(one.label, one.controlClass)));
        expect(score(measure!.label, measure!.controlClass)).toBe(best);
        against.forEach((own, i) => {
          const elements = new Set(own.filter(isOf(measure!.label, measure!.controlClass)).map((one) => one.element));
          const changed = measure!.changes.get(`m${i}`)!.map((change) => (change as { element: string }).element);
          expect(changed.sort()).toEqual([...elements].sort());
        });
      }),
    );
  });
});
