import { describe, expect, it } from 'vitest';
import { analyseAsymmetry, NOTABLE_DIFFERENCE } from '../../api/analyses/asymmetry/asymmetry-analysis.ts';
import { partyReach } from '../../api/analyses/asymmetry/party-reach.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import type { LinkSpec, NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf, written } from './analyse-mission.ts';

/** A third party at the table that is able to intrude, while the others are not. */
const able: NodeSpec = {
  kind: 'ThreatActor',
  id: 'able',
  name: 'Able party',
  actorType: 'THIRD_STATE',
  posture: 'NEUTRAL',
  capability: 'VERY_HIGH',
  intent: 'VERY_LOW',
};
const links: LinkSpec[] = [
  { from: 'able', type: 'PARTICIPATES_IN', to: 'talks' },
  { from: 'able', type: 'EMPLOYS', to: 'v-NETWORK_INTRUSION' },
];
/** A file server with a known flaw, so that intrusion is likely once it is tried. */
const FLAWED = SAMPLE_NODES.map((node) =>
  node.id === 'files' ? { ...node, knownVulnerabilities: ['CVE-2024-10001'] } : node,
) as NodeSpec[];
const unequal = (more: readonly LinkSpec[] = [], nodes: readonly NodeSpec[] = FLAWED) =>
  inputOf(sampleMission([...nodes, able], [...SAMPLE_LINKS, ...links, ...more]), '2024-12-31', 512);

describe('intrusion asymmetry', () => {
  const input = unequal();
  const analysis = analyseAsymmetry(input);

  it('compares what the parties could read once they try, whatever they are judged to intend', () => {
    const gap = findingOf(analysis, 'ASYMMETRY_GAP');
    expect(idsOf(input, [gap.high])).toEqual(['able']);
    expect(gap.highReach.estimate - (gap.lowReach?.estimate ?? 0)).toBeGreaterThanOrEqual(NOTABLE_DIFFERENCE);
    const positions = input.reading.graph.nodeId.indexOf('positions');
    expect(gap.highReach).toBe(partyReach(input, gap.high, positions));
  });

  it('tells where a safeguard would stand in the way of the ablest party alone', () => {
    const narrows = findingOf(analysis, 'ASYMMETRY_NARROWS');
    expect(idsOf(input, narrows.through)).toContain('files');
    expect(narrows.vectors).toContain('NETWORK_INTRUSION');
  });

  it('shows which safeguard stands on whose way', () => {
    const grid = analysis.figures.find(({ id }) => id === 'asymmetrySafeguards');
    expect(
      grid?.type === 'GRID' && grid.rows.map((row) => row.type === 'ELEMENTS' && idsOf(input, row.nodes)[0]),
    ).toEqual(['mfa']);
  });

  it('narrows the gap by a safeguard there', () => {
    const guarded = unequal(
      [{ from: 'files', type: 'PROTECTED_BY', to: 'patches', status: 'OPERATING', coverage: 1 }],
      [
        ...FLAWED,
        {
          kind: 'Control',
          id: 'patches',
          controlClass: 'PATCHING',
          reduces: ['NETWORK_INTRUSION'],
          effectiveness: 0.95,
        },
      ],
    );
    const reachOf = (of: typeof input) => {
      const { nodeId } = of.reading.graph;
      return partyReach(of, nodeId.indexOf('able'), nodeId.indexOf('positions'))?.estimate ?? 0;
    };
    expect(reachOf(guarded)).toBeLessThan(reachOf(input));
  });

  it('keeps the choice with its reason and its day', () => {
    expect(findingOf(analysis, 'ASYMMETRY_CHOICE').choice).toBeNull();
    const decided = FLAWED.map((node) =>
      node.id === 'talks'
        ? {
            ...node,
            recordingChoice: 'RECORD_LESS',
            choiceReason: 'Drafts on paper only.',
            choiceDecidedOn: '2024-07-01',
          }
        : node,
    ) as NodeSpec[];
    const after = unequal([], decided);
    expect(findingOf(analyseAsymmetry(after), 'ASYMMETRY_CHOICE')).toMatchObject({ choice: 'RECORD_LESS' });
    expect(JSON.stringify(written(after, 'asymmetry', 'en').findings)).toMatch(
      /1 July 2024.*record less in digital form/,
    );
  });

  it('says that nobody is known to reach the positions rather than that all stand alike, where no way is on record', () => {
    const apart = inputOf(
      sampleMission(
        SAMPLE_NODES,
        SAMPLE_LINKS.filter(({ from, type }) => !(from === 'positions' && type === 'STORED_ON') && type !== 'EMPLOYS'),
      ),
    );
    expect(findingOf(analyseAsymmetry(apart), 'ASYMMETRY_ALIKE').reach).toBeNull();
    expect(JSON.stringify(written(apart, 'asymmetry', 'en').findings)).toContain('No way is on record');
  });

  it('names what is missing for a comparison', () => {
    const alone = SAMPLE_LINKS.filter(({ from, type }) => !(from === 'movement' && type === 'PARTICIPATES_IN'));
    const { findings, missing } = analyseAsymmetry(inputOf(sampleMission(SAMPLE_NODES, alone)));
    expect(findings).toEqual([]);
    expect(missing.map(({ need }) => need)).toEqual(['PARTIES']);
  });
});
