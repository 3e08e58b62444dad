import { describe, expect, it } from 'vitest';
import { mayStandAt } from '../../graph-schema/catalogue.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';
import { generateMission } from '../../seed/generate-mission.ts';

describe('a generated mission', () => {
  it('has the elements, links and actors asked for', () => {
    for (const elements of [300, 1_000, 7_331]) {
      const { nodes, links } = generateMission({ elements, seed: 5, actors: 12 });
      expect(nodes).toHaveLength(elements);
      expect(links).toHaveLength(elements * 5);
      expect(nodes.filter(({ kind }) => kind === 'ThreatActor')).toHaveLength(12);
    }
  });

  it.each(['few', 'most'] as const)('holds only what the schema accepts, with %s reach', (reach) => {
    const { nodes, links } = generateMission({ elements: 900, seed: 3, reach });
    const kindOf = new Map(nodes.map(({ key, kind }) => [key, kind]));
    for (const { id, name, kind, properties } of nodes) {
      expect(validateNode(kind, { id, name, ...properties })).toMatchObject({ ok: true });
    }
    for (const { kind, fromKey, toKey, properties } of links) {
      expect(validateEdge(kind, { ...properties })).toMatchObject({ ok: true });
      expect(mayStandAt(kind, 'from', kindOf.get(fromKey)!)).toBe(true);
      expect(mayStandAt(kind, 'to', kindOf.get(toKey)!)).toBe(true);
    }
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
    expect(new Set(links.map(({ identity }) => identity)).size).toBe(links.length);
  });

  it('is the same for the same seed and another for another', () => {
    const draw = (seed: number) => JSON.stringify(generateMission({ elements: 400, seed }).links);
    expect(draw(1)).toBe(draw(1));
    expect(draw(1)).not.toBe(draw(2));
  });

  it('comes as the columns that a store would read out', () => {
    const mission = generateMission({ elements: 500, seed: 9 });
    const graph = mission.toGraph();
    const { fromKey, toKey } = mission.links[77];
    expect(graph.nodeKey[graph.edgeFrom[77]]).toBe(fromKey);
    expect(graph.nodeKey[graph.edgeTo[77]]).toBe(toKey);
    expect(graph.nodeKind[0]).toBe('Mission');
  });

  it('refuses a size too small to be a mission', () => {
    expect(() => generateMission({ elements: 20, seed: 1 })).toThrow(/least is 300/);
  });
});
