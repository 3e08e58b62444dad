import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { factorOccurrences } from '../../api/headquarters/factor-occurrences.ts';
import { namesakes, sharedFactors } from '../../api/headquarters/shared-factors.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import '../support/fixed-seed.ts';
import { missionOf, type NodeSpec } from '../support/mission-of.ts';

const library = loadLibrary();

/** Factors of a mission of these entries, each under a key of its own unless one is given to be shared. */
function factorsOf(mission: string, nodes: readonly (NodeSpec & { readonly sharedKey?: string })[]) {
  const graph = missionOf(
    [{ kind: 'Mission', id: mission }, ...nodes.map(({ sharedKey, ...node }) => node as NodeSpec)],
    [],
    mission,
  );
  const nodeKey = graph.nodeKey.map((key, i) => nodes[i - 1]?.sharedKey ?? `${mission}:${key}`);
  const keyed = { ...graph, nodeKey };
  const { score } = scoreMission(keyed, library, { asOf: '2025-01-01', seed: 1, trials: 50 });
  return {
    mission,
    factors: factorOccurrences({ reading: readGraph(keyed, score.asOf), score, document: { sections: [] } }),
  };
}

interface Actor {
  name: string;
  actorType: 'THIRD_STATE' | 'CRIMINAL';
  jurisdiction?: string;
  stixId?: string;
}
const actor: fc.Arbitrary<Actor> = fc.record(
  {
    name: fc.constantFrom('Northern Bureau', 'northern  bureau', 'Northern Office'),
    actorType: fc.constantFrom('THIRD_STATE' as const, 'CRIMINAL' as const),
    jurisdiction: fc.constantFrom('XA', 'XB'),
    stixId: fc.constantFrom(
      'intrusion-set--00000000-0000-4000-8000-000000000001',
      'intrusion-set--00000000-0000-4000-8000-000000000002',
    ),
  },
  { requiredKeys: ['name', 'actorType'] },
);

/** Written by itself: whether two entries are one by what stands in them. */
function isOne(a: Actor, b: Actor): boolean {
  if (a.stixId !== undefined || b.stixId !== undefined) return a.stixId === b.stixId;
  const letters = ({ name }: Actor) =>
    name
      .split(' ')
      .filter((word) => word !== '')
      .join(' ')
      .toUpperCase();
  if (a.jurisdiction === undefined || b.jurisdiction === undefined) return false;
  return letters(a) === letters(b) && a.actorType === b.actorType && a.jurisdiction === b.jurisdiction;
}

describe('What several missions share', () => {
  it('is what the record makes one and nothing else, as entries are compared two by two', () => {
    fc.assert(
      fc.property(fc.array(actor, { minLength: 3, maxLength: 5 }), (actors) => {
        const missions = actors.map((own, i) => factorsOf(`m${i}`, [{ kind: 'ThreatActor', id: `a${i}`, ...own }]));
        const shared = sharedFactors(missions);
        const together = (i: number, j: number) =>
          shared.some(({ missions: own }) => [i, j].every((each) => own.some(({ mission }) => mission === `m${each}`)));
        for (let i = 0; i < actors.length; i++) {
          for (let j = i + 1; j < actors.length; j++) {
            expect(together(i, j), JSON.stringify([actors[i], actors[j]])).toBe(isOne(actors[i]!, actors[j]!));
          }
        }
        for (const { missions: own } of shared) expect(own.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });

  it('is an entry of the library wherever it stands, whatever else is recorded of it', () => {
    const shared = { kind: 'Supplier', id: 's', sharedKey: 'library-key' } as const;
    const missions = [factorsOf('m1', [shared]), factorsOf('m2', [shared])];
    expect(sharedFactors(missions)).toMatchObject([{ kind: 'SUPPLIER', by: 'SHARED_ENTRY' }]);
    expect(namesakes(missions)).toEqual([]);
  });

  it('does not make one of two suppliers of one name, and tells of them as namesakes', () => {
    const missions = [
      factorsOf('m1', [{ kind: 'Supplier', id: 's', name: 'Orbit', jurisdiction: 'XA' }]),
      factorsOf('m2', [{ kind: 'Supplier', id: 's', name: 'ORBIT' }]),
    ];
    expect(sharedFactors(missions)).toEqual([]);
    expect(namesakes(missions)).toEqual([{ kind: 'SUPPLIER', name: 'Orbit', missions: ['m1', 'm2'] }]);
  });

  it('counts contributors by the code of the country', () => {
    const equipment = (id: string) => ({ kind: 'ContingentOwnedEquipment', id, contributor: 'XC' }) as const;
    const missions = [factorsOf('m1', [equipment('a'), equipment('b')]), factorsOf('m2', [equipment('c')])];
    const [factor, ...more] = sharedFactors(missions);
    expect(more).toEqual([]);
    expect(factor).toMatchObject({ kind: 'CONTRIBUTOR', by: 'COUNTRY_CODE', name: 'XC' });
    expect(factor!.missions[0]!.occurrences[0]!.elements).toHaveLength(2);
  });
});
