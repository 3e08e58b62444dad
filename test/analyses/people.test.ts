import { describe, expect, it } from 'vitest';
import { consequencesFor } from '../../api/analyses/people/consequences.ts';
import { reachOfGroups } from '../../api/analyses/people/group-reach.ts';
import { analysePeople } from '../../api/analyses/people/people-analysis.ts';
import { describedGroups } from '../../api/analyses/people/people-reading.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

describe('what follows for people', () => {
  const followsFrom = (dataCategories: string[], links: readonly LinkSpec[] = []) => {
    const graph = missionOf(
      [
        { kind: 'PersonGroup', id: 'g' },
        { kind: 'DataStore', id: 's', dataCategories } as NodeSpec,
        { kind: 'ThreatActor', id: 'a' },
      ],
      [{ from: 's', type: 'DESCRIBES', to: 'g' }, ...links],
    );
    const reading = readGraph(graph, '2025-01-01');
    return consequencesFor(reading, describedGroups(reading)[0]!);
  };

  it('comes from what is held about them', () => {
    expect(followsFrom(['VICTIM_AND_WITNESS'])).toEqual(['REPRISAL']);
    expect(followsFrom(['STAFF_PERSONAL'])).toEqual(['EXPOSURE', 'LIVELIHOOD', 'FABRICATION']);
    expect(followsFrom(['ADMINISTRATIVE'])).toEqual([]);
  });

  it('counts fabricated media that are judged to be aimed at them', () => {
    const aimed: LinkSpec = { from: 'a', type: 'TARGETS', to: 'g', vectorType: 'FABRICATED_MEDIA' };
    expect(followsFrom(['ADMINISTRATIVE'], [aimed])).toEqual(['FABRICATION']);
    expect(followsFrom(['ADMINISTRATIVE'], [{ ...aimed, vectorType: 'DISINFORMATION' }])).toEqual([]);
  });
});

describe('effects on people', () => {
  const defenders: NodeSpec[] = [
    { kind: 'PersonGroup', id: 'defenders', groupType: 'HUMAN_RIGHTS_DEFENDERS' },
    {
      kind: 'DataStore',
      id: 'contacts',
      dataCategories: ['PARTNER_IDENTITY'],
      standAlone: false,
      harmToPersons: 'SEVERE',
    },
  ];
  const links: LinkSpec[] = [
    { from: 'contacts', type: 'DESCRIBES', to: 'defenders' },
    { from: 'contacts', type: 'STORED_ON', to: 'files' },
  ];
  const input = inputOf(sampleMission([...SAMPLE_NODES, ...defenders], [...SAMPLE_LINKS, ...links]));
  const analysis = analysePeople(input);

  it('names the group whose information is likeliest to be disclosed, with the store and the actor', () => {
    const found = findingOf(analysis, 'PEOPLE_REACH');
    const { exposure, likelihood } = found.standsOn;
    const held = input.exposureOf.get(exposure!.node)!.effects.find(({ effect }) => effect === 'DISCLOSED')!;
    expect(likelihood).toBe(held.likelihood);
    const others = describedGroups(input.reading).flatMap(({ stores }) => stores);
    for (const store of others) {
      const other = input.exposureOf.get(store)?.effects.find(({ effect }) => effect === 'DISCLOSED')?.likelihood;
      expect(other?.estimate ?? 0).toBeLessThanOrEqual(likelihood!.estimate);
    }
    expect(found.stores).toContain(exposure!.node);
  });

  it('leaves an actor whose attempt nobody judged in the picture, hatched and not low', () => {
    const reach = reachOfGroups(input, describedGroups(input.reading));
    const quiet = input.reading.graph.nodeId.indexOf('quiet');
    const witnesses = input.reading.graph.nodeId.indexOf('witnesses');
    expect(reach.get(witnesses)!.byActor.get(quiet)).toMatchObject({ range: null });
    const grid = analysis.figures.find((figure) => figure.type === 'GRID')!;
    const column = grid.columns.findIndex((value) => value.type === 'ELEMENTS' && value.nodes[0] === quiet);
    const row = grid.rows.findIndex((value) => value.type === 'ELEMENTS' && value.nodes[0] === witnesses);
    expect(grid.cells[row]![column]).toBeNull();
  });

  it('tells where identities of defenders are kept, and names nobody', () => {
    const found = findingOf(analysis, 'PEOPLE_DEFENDERS');
    expect(idsOf(input, found.groups)).toEqual(['defenders']);
    expect(idsOf(input, found.identities)).toEqual(['contacts']);
  });

  it('asks for a duty of care towards staff with phones, and for the training that is missing', () => {
    const found = findingOf(analysis, 'PEOPLE_CARE');
    expect(idsOf(input, found.groups)).toEqual(['officers']);
    expect(found.untrained).toEqual([]);
  });

  it('names the owners of measures, and the sheet that would hold them', () => {
    expect(analysis.missing.map(({ need }) => need)).toContain('OWNERS');
    const owned = inputOf(
      sampleMission(SAMPLE_NODES, [...SAMPLE_LINKS, { from: 'children', type: 'OPERATED_BY', to: 'jmac' }]),
    );
    const table = analysePeople(owned).tables.find(({ id }) => id === 'peopleConsequences')!;
    expect(table.rows[0]![table.columns.indexOf('owners')]).toMatchObject({ type: 'ELEMENTS' });
    expect(analysePeople(owned).missing.map(({ need }) => need)).not.toContain('OWNERS');
  });
});
