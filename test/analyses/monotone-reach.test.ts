import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '../../api/analyses/analysis.ts';
import { analyseAsymmetry } from '../../api/analyses/asymmetry/asymmetry-analysis.ts';
import { easiestStore, partyReach } from '../../api/analyses/asymmetry/party-reach.ts';
import { politicalProcesses } from '../../api/analyses/asymmetry/political-processes.ts';
import { reachOfGroups } from '../../api/analyses/people/group-reach.ts';
import { describedGroups } from '../../api/analyses/people/people-reading.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import type { LinkSpec, NodeSpec } from '../support/mission-of.ts';
import { findingOf, inputOf } from './analyse-mission.ts';

/** The sample mission with parties that are able to intrude, and flows that pass a carrier in somebody's hands. */
const NODES: readonly NodeSpec[] = [
  ...SAMPLE_NODES.map(
    (node): NodeSpec => (node.id === 'files' ? { ...node, knownVulnerabilities: ['CVE-2024-10001'] } : node),
  ),
  {
    kind: 'ThreatVector',
    id: 'v-TRAFFIC_INTERCEPTION',
    vectorType: 'TRAFFIC_INTERCEPTION',
    requiredCapability: 'MODERATE',
  },
  {
    kind: 'Control',
    id: 'sealing',
    controlClass: 'ENCRYPTION',
    reduces: ['TRAFFIC_INTERCEPTION', 'NETWORK_INTRUSION'],
    // Counted on a flow that is not encrypted alone: one that stopped more than 94 in 100 would outdo encryption in
    // transit, and sealing the flow as well would then raise what the model says.
    effectiveness: 0.7,
  },
  { kind: 'Control', id: 'patches', controlClass: 'PATCHING', reduces: ['NETWORK_INTRUSION'], effectiveness: 0.9 },
];
const FLOWING = ['children', 'positions', 'events'];
const ENCRYPTIONS = ['NONE', 'IN_TRANSIT', 'END_TO_END'] as const;
const flows = (encryption: readonly number[]): LinkSpec[] =>
  FLOWING.map((from, i) => ({
    from,
    type: 'FLOWS_TO',
    to: 'capital',
    via: ['carrier'],
    encryption: ENCRYPTIONS[encryption[i]!],
    dataCategories: ['INCIDENT_EVENTS'],
  }));
const employs = (from: string, vector: string): LinkSpec => ({ from, type: 'EMPLOYS', to: `v-${vector}` });
const guarded = (from: string, to: string, status = 'OPERATING', coverage = 1): LinkSpec => ({
  from,
  type: 'PROTECTED_BY',
  to,
  status,
  coverage,
});
const BASE = [
  ...SAMPLE_LINKS,
  employs('regulator', 'TRAFFIC_INTERCEPTION'),
  employs('regulator', 'NETWORK_INTRUSION'),
  employs('movement', 'NETWORK_INTRUSION'),
];
const ABILITIES = ['regulator', 'movement'].flatMap((who) =>
  ['PHISHING', 'MOBILE_INTERCEPTION', 'FALSE_INTELLIGENCE', 'IMPERSONATION'].map((vector) => employs(who, vector)),
);
const SAFEGUARDS = ['files', ...FLOWING].flatMap((on) => ['sealing', 'patches'].map((what) => guarded(on, what)));

const scored = (links: readonly LinkSpec[], nodes = NODES) => inputOf(sampleMission(nodes, links), '2024-12-31', 256);

/** Every chance that analyses on people, positions, channels and reports tell: by who, to what. */
function chances(input: AnalysisInput): Map<string, number> {
  const id = (node: number) => input.reading.graph.nodeId[node]!;
  const found = new Map<string, number>();
  for (const [group, { byActor, joint }] of reachOfGroups(input, describedGroups(input.reading))) {
    if (joint) found.set(`what is held on ${id(group)}`, joint.range.estimate);
    for (const [actor, { range }] of byActor)
      if (range) found.set(`${id(actor)} to what is held on ${id(group)}`, range.estimate);
  }
  for (const { parties, stores } of politicalProcesses(input.reading)) {
    for (const party of parties) {
      const easiest = easiestStore(input, party, stores);
      if (easiest) found.set(`${id(party)} to positions`, easiest.range.estimate);
      for (const store of stores) {
        const reach = partyReach(input, party, store);
        if (reach) found.set(`${id(party)} to ${id(store)}`, reach.estimate);
      }
    }
  }
  for (const { node, effects } of input.score.exposures)
    for (const { effect, likelihood } of effects)
      if (likelihood) found.set(`${id(node)} ${effect}`, likelihood.estimate);
  return found;
}

function expectNoneHigher(after: AnalysisInput, before: AnalysisInput): void {
  const was = chances(before);
  for (const [what, chance] of chances(after)) expect(chance, what).toBeLessThanOrEqual((was.get(what) ?? 0) + 1e-9);
}

const levels = fc.array(fc.nat(2), { minLength: 3, maxLength: 3 });
const RUNS = { numRuns: 20 };

describe('reach, in what analyses tell of people, positions, channels and reports', () => {
  it('is never widened by encrypting a flow that is known not to be', () => {
    fc.assert(
      fc.property(levels, fc.nat(2), fc.subarray(SAFEGUARDS), (encryption, at, safeguards) => {
        const sealed = encryption.map((level, i) => (i === at ? Math.min(2, level + 1) : level));
        const of = (flowing: readonly number[]) => scored([...BASE, ...safeguards, ...flows(flowing)]);
        expectNoneHigher(of(sealed), of(encryption));
      }),
      RUNS,
    );
  });

  it('is never widened by one more safeguard, nor by one that covers more', () => {
    const shares = fc.tuple(fc.constantFrom(0.2, 0.5), fc.constantFrom(0.6, 1));
    fc.assert(
      fc.property(
        fc.constantFrom('files', ...FLOWING),
        fc.constantFrom('sealing', 'patches'),
        shares,
        levels,
        (on, what, [less, more], encryption) => {
          const rest = [...BASE, ...flows(encryption)];
          const [none, some, all] = [
            scored(rest),
            scored([...rest, guarded(on, what, 'OPERATING', less)]),
            scored([...rest, guarded(on, what, 'OPERATING', more)]),
          ];
          expectNoneHigher(some, none);
          expectNoneHigher(all, some);
        },
      ),
      RUNS,
    );
  });

  it('is never narrowed by one more technique of an actor', () => {
    fc.assert(
      fc.property(fc.subarray(ABILITIES), fc.constantFrom(...ABILITIES), (some, more) => {
        const rest = [...BASE, ...flows([0, 1, 2]), ...some.filter((link) => link !== more)];
        expectNoneHigher(scored(rest), scored([...rest, more]));
      }),
      RUNS,
    );
  });
});

describe('the gap between parties', () => {
  it('is never less than nothing, and the ablest party never stands lower for one more store of positions', () => {
    const holding = ['events', 'children', 'unrated'].map(
      (from): LinkSpec => ({ from, type: 'HOLDS_POSITIONS_OF', to: 'talks' }),
    );
    fc.assert(
      fc.property(fc.subarray(holding), fc.constantFrom(...holding), (some, more) => {
        const rest = [...BASE, ...flows([0, 0, 1]), ...some.filter((link) => link !== more)];
        const [before, after] = [rest, [...rest, more]].map((links) => {
          const gap = findingOf(analyseAsymmetry(scored(links)), 'ASYMMETRY_GAP');
          expect(gap.highReach.estimate).toBeGreaterThanOrEqual(gap.lowReach?.estimate ?? 0);
          return gap.highReach.estimate;
        });
        expect(after).toBeGreaterThanOrEqual(before! - 1e-9);
      }),
      { numRuns: 10 },
    );
  });
});
