import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../api/exposure-model/close-up/why-not.ts';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import type { GapKind } from '../../../api/exposure-model/derivation-rule.ts';
import { simulateMission } from '../../../api/exposure-model/simulate-mission.ts';
import type { ActorSimulation } from '../../../api/exposure-model/simulated-mission.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { StateEffect } from '../../../graph-schema/values.ts';
import { generateMission } from '../../../seed/generate-mission.ts';
import { actor, asset, library, link, site, store, system, task, vector } from '../../support/derive.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../../support/mission-of.ts';

const OPTIONS = { seed: 4, trials: 320 };
const AS_OF = '2026-06-01';

function ask(nodes: readonly NodeSpec[], links: readonly LinkSpec[], id: string, effect: StateEffect, own = {}) {
  const graph = missionOf(nodes, links);
  const model = compileAttackModel(graph, library, { asOf: AS_OF });
  const node = graph.nodeId.indexOf(id);
  const position = model.actors.findIndex(({ node: at }) => graph.nodeId[at] === 'spy');
  const found = whyNot(graph, library, model, { actor: position, node, effect }, { ...OPTIONS, ...own });
  return { found, model, graph };
}

const server = asset('server', 'SERVER', { internetFacing: true });
const file = store('files');
const stored = link('files', 'STORED_ON', 'server');

describe('why an actor does not get to an element', () => {
  it('names the technique that it is not judged to employ, how likely its command would be, and who does command it', () => {
    const nodes = [actor('spy'), actor('other'), vector('intrusion', 'NETWORK_INTRUSION'), server, file];
    const { found, graph, model } = ask(nodes, [link('other', 'EMPLOYS', 'intrusion'), stored], 'files', 'DISCLOSED');
    expect(found.verdict).toBe('COMMAND');
    const [missing, ...rest] = found.missingCommands;
    expect(missing).toMatchObject({
      vector: 'NETWORK_INTRUSION',
      because: 'NOT_JUDGED',
      opensAlone: true,
      chance: 0.9,
    });
    expect(missing.commandedBy.map((a) => graph.nodeId[model.actors[a].node])).toEqual(['other']);
    expect(missing.steps).toContainEqual({ fromNode: 0, toNode: 3, rule: expect.any(Number) });
    expect(rest.every(({ opensAlone }) => !opensAlone)).toBe(true);
    expect(found).toMatchObject({
      reach: null,
      together: null,
      neededLinks: [],
      attemptAssessed: true,
      stopped: false,
    });
  });

  it('tells a capability that nobody judged from a requirement that nobody recorded and a vector that is not listed', () => {
    const because = (own: readonly NodeSpec[], links: readonly LinkSpec[]) =>
      ask([...own, server, file], [...links, stored], 'files', 'DISCLOSED').found.missingCommands.find(
        (command) => command.vector === 'NETWORK_INTRUSION',
      );
    const intrusion = vector('intrusion', 'NETWORK_INTRUSION');
    const employs = link('spy', 'EMPLOYS', 'intrusion');
    const unjudged = because([actor('spy', { capability: undefined }), intrusion], [employs]);
    expect(unjudged).toMatchObject({ because: 'CAPABILITY_NOT_ASSESSED', chance: null, opensAlone: true });
    const open = vector('intrusion', 'NETWORK_INTRUSION', { requiredCapability: undefined });
    expect(because([actor('spy'), open], [employs])).toMatchObject({
      because: 'REQUIREMENT_NOT_RECORDED',
      chance: null,
    });
    expect(because([actor('spy')], [])).toMatchObject({ because: 'VECTOR_NOT_LISTED', chance: null });
  });

  it('says where a way is thin: a command too weak, or controls that leave little of a step', () => {
    const intrusion = vector('intrusion', 'NETWORK_INTRUSION', { requiredCapability: 'VERY_HIGH' });
    const nodes = [actor('spy', { capability: 'LOW' }), intrusion, server, file];
    const { found } = ask(nodes, [link('spy', 'EMPLOYS', 'intrusion'), stored], 'files', 'DISCLOSED');
    expect(found.verdict).toBe('REACHES');
    expect(found.weakSteps[0]).toMatchObject({ because: 'COMMAND', command: 0.02, leftByControls: 1 });
    expect(found.weakSteps[0].chance).toBeCloseTo(0.02 * 0.08, 12);
    expect(found.reach!.estimate).toBeCloseTo(0.02 * 0.08 * 0.9, 12);
    expect(found.missingCommands).toEqual([]);
  });

  it('names the entry that leaves open whether a way is there, and how far it would carry', () => {
    const nodes = [
      actor('spy'),
      vector('intrusion', 'NETWORK_INTRUSION'),
      server,
      asset('inner', 'SERVER', { internetFacing: false }),
      file,
      asset('phone', 'MOBILE_PHONE'),
      site('market'),
    ];
    const links = [
      link('spy', 'EMPLOYS', 'intrusion'),
      link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN' }),
      link('files', 'STORED_ON', 'inner'),
      // Another unknown, of how far the actor is from a place: it has nothing to do with the store.
      link('spy', 'PRESENT_AT', 'market'),
      link('phone', 'LOCATED_AT', 'market'),
    ];
    let derivations = 0;
    const onProgress = () => {
      derivations++;
    };
    const { found, model } = ask(nodes, links, 'files', 'DISCLOSED', { onProgress });
    expect(new Set(model.gaps.map(({ kind }) => kind))).toContain('DISTANCE_NOT_ASSESSED');
    // With every technique, with all unknowns, and with the one kind that the way stands on.
    expect(derivations).toBe(3);
    expect(found.verdict).toBe('UNKNOWN');
    const [unknown] = found.openingUnknowns;
    expect(unknown.kinds).toEqual(['SEGMENTATION_NOT_ASSESSED']);
    expect(unknown.gaps.map((gap) => model.gaps[gap])).toMatchObject([{ kind: 'SEGMENTATION_NOT_ASSESSED', edge: 1 }]);
    expect(unknown.reach.estimate).toBeGreaterThan(0);
  });

  it('says what would have to come together where nothing opens a way alone', () => {
    const nodes = [actor('spy'), vector('intrusion', 'NETWORK_INTRUSION'), server, asset('inner', 'SERVER'), file];
    const links = [link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN' }), link('files', 'STORED_ON', 'inner')];
    const { found, model } = ask(nodes, links, 'files', 'DISCLOSED');
    expect(found.verdict).toBe('BOTH');
    expect(found.together!.vectors).toEqual(['NETWORK_INTRUSION']);
    expect(found.together!.gaps.map((gap) => model.gaps[gap].kind)).toEqual(['SEGMENTATION_NOT_ASSESSED']);
    expect(found.missingCommands.every(({ opensAlone }) => !opensAlone)).toBe(true);
  });

  it('names the kinds of step that lead into such an element where no recorded link does, and from where one does', () => {
    const nodes = [
      actor('spy'),
      vector('shut', 'SHUTDOWN'),
      system('carrier', 'INTERNET_PROVIDER'),
      asset('radio', 'RADIO'),
      task('patrols'),
    ];
    const links = [
      link('spy', 'EMPLOYS', 'shut'),
      link('patrols', 'DEPENDS_ON', 'radio', { essential: true }),
      link('radio', 'DEPENDS_ON', 'carrier', { essential: true }),
    ];
    const { found, model, graph } = ask(nodes, links, 'patrols', 'DENIED');
    expect(found.verdict).toBe('NO_LINK');
    const names = found.neededLinks.map(({ rule }) => model.rules[rule].name);
    expect(names[0]).toBe('dependency');
    expect(found.neededLinks[0].fromNodes.map((node) => graph.nodeId[node])).toEqual(['radio']);
    expect(found.neededLinks[0].usualHere).toBe(true);
    expect(names).toContain('shutdown');
    for (const { rule } of found.neededLinks) expect(model.rules[rule].toEffect).toContain('DENIED');
    expect(found.openStates).toBe(0);
  });

  it('sees that one of two stand-ins is not enough, and names the other', () => {
    const nodes = [
      actor('spy'),
      vector('shut', 'SHUTDOWN'),
      system('carrier', 'INTERNET_PROVIDER'),
      system('satellite', 'PARTNER'),
      task('patrols'),
    ];
    const either = { essential: true, alternativeGroup: 'uplink' };
    const links = [
      link('spy', 'EMPLOYS', 'shut'),
      link('spy', 'CONTROLS', 'carrier'),
      link('patrols', 'DEPENDS_ON', 'carrier', either),
      link('patrols', 'DEPENDS_ON', 'satellite', either),
    ];
    const { found, model, graph } = ask(nodes, links, 'patrols', 'DENIED');
    expect(found.verdict).not.toBe('REACHES');
    const [group] = found.missingInputs;
    expect(model.states.group[group.state]).toBe('uplink');
    expect(group.arrives).toBeCloseTo(0.5, 9);
    expect(graph.nodeId[group.node]).toBe('patrols');
    expect(group.missing.map(({ node }) => graph.nodeId[node])).toEqual(['satellite']);
  });

  it('stops between suppositions when told to', () => {
    const nodes = [actor('spy'), server, asset('inner', 'SERVER'), file];
    const links = [link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN' }), link('files', 'STORED_ON', 'inner')];
    let asked = 0;
    const { found } = ask(nodes, links, 'files', 'DISCLOSED', { shouldStop: () => ++asked > 1 });
    expect(found.stopped).toBe(true);
  });
});

/** The same mission in which an actor of the highest capability employs a vector of the technique. */
function employing(graph: MissionGraph, at: number, vectorType: string): MissionGraph {
  const node = graph.nodeKey.length;
  const { nodeProperties, edgeFrom, edgeTo } = graph;
  return {
    ...graph,
    nodeKey: [...graph.nodeKey, 'added'],
    nodeId: [...graph.nodeId, 'added'],
    nodeKind: [...graph.nodeKind, 'ThreatVector'],
    nodeName: [...graph.nodeName, 'added'],
    nodeProperties: [
      ...nodeProperties.with(at, { ...nodeProperties[at], capability: 'VERY_HIGH' }),
      { vectorType, requiredCapability: 'LOW' },
    ],
    nodeVersion: [...graph.nodeVersion, 1],
    edgeKey: [...graph.edgeKey, 'added'],
    edgeKind: [...graph.edgeKind, 'EMPLOYS'],
    edgeFrom: Int32Array.from([...edgeFrom, at]),
    edgeTo: Int32Array.from([...edgeTo, node]),
    edgeProperties: [...graph.edgeProperties, {}],
    edgeVersion: [...graph.edgeVersion, 1],
  };
}

describe('its answers, tried out on a generated mission', () => {
  const graph = generateMission({ elements: 300, seed: 12, actors: 6 }).toGraph();
  const model = compileAttackModel(graph, library, { asOf: AS_OF });
  const reached = simulateMission(model, OPTIONS);
  const canGet = ({ positionOf, lower }: ActorSimulation, state: number) => lower[positionOf[state]] > 0;
  const gets = (own: MissionGraph, at: number, node: number, effect: StateEffect, assume: readonly GapKind[] = []) => {
    const supposed = compileAttackModel(own, library, {
      asOf: AS_OF,
      assume: Object.fromEntries(assume.map((kind) => [kind, true])),
    });
    const state = supposed.states.effect.findIndex(
      (e, s) => e === effect && supposed.states.node[s] === node && supposed.states.group[s] === null,
    );
    const position = supposed.actors.findIndex((own) => own.node === at);
    return state >= 0 && canGet(simulateMission(supposed, { seed: 1, trials: 32 }).actors[position], state);
  };

  it('hold: what it says would open a way does, and what it says would not does not', () => {
    const seen = new Map<string, number>();
    const ALL: GapKind[] = [
      'DISTANCE_NOT_ASSESSED',
      'SEGMENTATION_NOT_ASSESSED',
      'CARRIER_NOT_ASSESSED',
      'ENCRYPTION_NOT_ASSESSED',
    ];
    model.actors.forEach(({ node: at }, a) => {
      for (let node = a; node < graph.nodeKey.length; node += 53) {
        const kind = graph.nodeKind[node];
        const effect =
          kind === 'DataStore'
            ? 'DISCLOSED'
            : kind === 'Asset'
              ? 'CONTROLLED'
              : kind === 'MandateTask'
                ? 'DENIED'
                : null;
        if (!effect) continue;
        const found = whyNot(graph, library, model, { actor: a, node, effect }, OPTIONS);
        seen.set(found.verdict, (seen.get(found.verdict) ?? 0) + 1);
        const { state } = found;
        expect(found.verdict === 'REACHES').toBe(state >= 0 && canGet(reached.actors[a], state));
        for (const { vector: technique, opensAlone } of found.missingCommands) {
          expect(gets(employing(graph, at, technique), at, node, effect)).toBe(opensAlone);
        }
        for (const { kinds } of found.openingUnknowns) expect(gets(graph, at, node, effect, kinds)).toBe(true);
        if (found.verdict === 'NO_LINK') expect(gets(graph, at, node, effect, ALL)).toBe(false);
      }
    });
    expect(Object.fromEntries(seen)).toMatchObject({ REACHES: expect.any(Number), COMMAND: expect.any(Number) });
  });
});
