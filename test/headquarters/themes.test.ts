import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { SECTIONS } from '../../api/assessment/outline.ts';
import type { EffectExposure } from '../../api/exposure-model/mission-score.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { leadingOf, type Pick } from '../../api/headquarters/leading-exposure.ts';
import { themeCells } from '../../api/headquarters/theme-cell.ts';
import { THEME_CODES, THEMES, type ThemeCode } from '../../api/headquarters/themes.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { HARM_AXES, type HarmAxis } from '../../graph-schema/values.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { sampleMission } from '../assessment/sample-mission.ts';
import '../support/fixed-seed.ts';
import { missionOf } from '../support/mission-of.ts';

const library = loadLibrary();
const readingOf = (graph: MissionGraph) => {
  const { score } = scoreMission(graph, library, { asOf: '2024-12-31', seed: 1, trials: 200 });
  return { reading: readGraph(graph, score.asOf), score, document: { sections: [] } };
};
const cellOf = (graph: MissionGraph, code: ThemeCode) =>
  themeCells(readingOf(graph)).find(({ theme }) => theme === code)!;

/** A graph without the nodes of a kind and what hangs on them. */
function without(graph: MissionGraph, isGone: (node: number) => boolean): MissionGraph {
  const kept = [...graph.nodeKey.keys()].filter((node) => !isGone(node));
  const place = new Map(kept.map((node, i) => [node, i]));
  const links = [...graph.edgeKey.keys()].filter((e) => place.has(graph.edgeFrom[e]!) && place.has(graph.edgeTo[e]!));
  const nodes = <T>(column: readonly T[]) => kept.map((node) => column[node]!);
  const edges = <T>(column: readonly T[]) => links.map((link) => column[link]!);
  return {
    ...graph,
    nodeKey: nodes(graph.nodeKey),
    nodeId: nodes(graph.nodeId),
    nodeKind: nodes(graph.nodeKind),
    nodeName: nodes(graph.nodeName),
    nodeProperties: nodes(graph.nodeProperties),
    nodeVersion: nodes(graph.nodeVersion),
    edgeKey: edges(graph.edgeKey),
    edgeKind: edges(graph.edgeKind),
    edgeFrom: Int32Array.from(links, (link) => place.get(graph.edgeFrom[link]!)!),
    edgeTo: Int32Array.from(links, (link) => place.get(graph.edgeTo[link]!)!),
    edgeProperties: edges(graph.edgeProperties),
    edgeVersion: edges(graph.edgeVersion),
  };
}

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const pickOf = (estimate: number | null, units: Partial<Record<HarmAxis, number>>, node: number): Pick => ({
  node,
  actor: null,
  effect: {
    effect: 'DISCLOSED',
    harm: Object.fromEntries(
      HARM_AXES.map((axis) => [axis, units[axis] === undefined ? null : { units: units[axis] }]),
    ),
  } as unknown as EffectExposure,
  likelihood: estimate === null ? null : ({ estimate, low: 0, high: 1 } as Pick['likelihood']),
});
const picks = fc.array(
  fc.tuple(
    fc.option(chance),
    fc.record({ persons: fc.constantFrom(1, 10, 100), mandate: fc.constantFrom(3, 30) }, { requiredKeys: [] }),
  ),
  { maxLength: 8 },
);

describe('The exposure that leads a theme', () => {
  it('has the largest risk on the axes of the theme, or where none is rated the largest likelihood', () => {
    fc.assert(
      fc.property(picks, fc.subarray([...HARM_AXES], { minLength: 1 }), (all, axes) => {
        const given = all.map(([estimate, units], node) => pickOf(estimate, units, node));
        const leading = leadingOf(given, axes);
        const judged = all.flatMap(([estimate, units], node) =>
          estimate === null
            ? []
            : [
                {
                  node,
                  estimate,
                  risk:
                    estimate *
                    Math.max(0, ...axes.map((axis) => (units as Partial<Record<HarmAxis, number>>)[axis] ?? 0)),
                },
              ],
        );
        if (judged.length === 0) {
          expect(leading).toBeNull();
          return;
        }
        const most = Math.max(...judged.map(({ risk }) => risk));
        const likeliest = Math.max(...judged.filter(({ risk }) => risk === most).map(({ estimate }) => estimate));
        const own = judged.find(({ node }) => node === leading!.node)!;
        expect([own.risk, own.estimate]).toEqual([most, likeliest]);
      }),
    );
  });
});

describe('The themes of an issue', () => {
  it('stand each in their place, and open on a section that an assessment has', () => {
    expect(THEMES.map(({ code }) => code)).toEqual(THEME_CODES);
    const sections = SECTIONS.map(({ id }) => id);
    for (const { section } of THEMES) expect(sections).toContain(section);
    expect(themeCells(readingOf(sampleMission())).map(({ theme }) => theme)).toEqual(THEME_CODES);
  });

  it('are not assessed, one and all, where nothing was mapped', () => {
    const cells = themeCells(readingOf(missionOf([{ kind: 'Mission', id: 'm' }], [])));
    for (const cell of cells) expect(cell).toMatchObject({ state: 'NOT_ASSESSED', why: { code: 'NOT_MAPPED' } });
  });

  it.each([
    ['PARALLEL_ACTORS', 'ThreatActor', 'threat-actors'],
    ['CONTINUITY', 'MandateTask', 'mandate-tasks'],
    ['CONCENTRATION', 'DataStore', 'data-stores'],
    ['ASYMMETRY', 'PoliticalProcess', 'political-processes'],
  ] as const)('say of %s which sheet is empty, and never that nobody gets there', (code, kind, sheet) => {
    const graph = sampleMission();
    const cell = cellOf(
      without(graph, (node) => graph.nodeKind[node] === kind),
      code,
    );
    expect(cell).toMatchObject({ state: 'NOT_ASSESSED', why: { missing: { sheet } } });
  });

  it('do not take an unrecorded technique for one that nobody employs', () => {
    const nodes = [
      { kind: 'Mission', id: 'm' },
      { kind: 'MandateTask', id: 'task' },
      { kind: 'Asset', id: 'link', assetType: 'SATELLITE_TERMINAL' },
      { kind: 'ThreatActor', id: 'actor', actorType: 'ARMED_GROUP', intent: 'HIGH', capability: 'HIGH' },
      { kind: 'ThreatVector', id: 'phishing', vectorType: 'PHISHING' },
    ] as const;
    const links = [
      { from: 'task', type: 'DEPENDS_ON', to: 'link', essential: true },
      { from: 'actor', type: 'EMPLOYS', to: 'phishing' },
    ] as const;
    expect(cellOf(missionOf(nodes, links), 'CONTINUITY')).toMatchObject({
      state: 'NOT_ASSESSED',
      why: { missing: { link: 'EMPLOYS' } },
    });
    const denial = { kind: 'ThreatVector', id: 'shutdown', vectorType: 'SHUTDOWN' } as const;
    const employs = { from: 'actor', type: 'EMPLOYS', to: 'shutdown' } as const;
    expect(cellOf(missionOf([...nodes, denial], [...links, employs]), 'CONTINUITY').state).toBe('NOT_REACHED');
  });

  it('keep within what the score says of the element and effect that leads', () => {
    const issue = readingOf(sampleMission());
    for (const cell of themeCells(issue)) {
      if (cell.state !== 'LIKELIHOOD' || cell.actor) continue;
      const row = issue.score.exposures.find(({ elementKey }) => elementKey === cell.leads.key)!;
      const { estimate, low, high } = row.effects.find(({ effect }) => effect === cell.effect)!.likelihood!;
      expect(cell.likelihood).toEqual({ estimate, low, high });
    }
  });
});
