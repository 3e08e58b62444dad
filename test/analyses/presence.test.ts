import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePresence } from '../../api/analyses/presence/presence-analysis.ts';
import { ringOf } from '../../api/analyses/presence/presences.ts';
import { safeTalk } from '../../api/analyses/presence/safe-talk.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { library } from '../support/derive.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

describe('the rings around a site', () => {
  it('are 5 km for phones and 20 km for radios, and an unknown distance is in none', () => {
    expect([0, 5, 5.1, 20, 20.1].map(ringOf)).toEqual(['PHONES', 'PHONES', 'RADIOS', 'RADIOS', 'BEYOND']);
    expect(ringOf(null)).toBeNull();
  });
});

describe('which contingents can talk safely', () => {
  const CODES = ['XA', 'XB', 'XC'];
  const radios = CODES.map(
    (contributor): NodeSpec => ({
      kind: 'ContingentOwnedEquipment',
      id: `r${contributor}`,
      equipmentType: 'RADIO',
      contributor,
    }),
  );
  const cipher: NodeSpec = {
    kind: 'Control',
    id: 'cipher',
    controlClass: 'ENCRYPTION',
    reduces: ['RADIO_INTERCEPTION'],
  };
  const cases = fc.record({
    links: fc.uniqueArray(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)), {
      maxLength: 5,
      selector: ([a, b]) => `${a} ${b}`,
    }),
    guarded: fc.subarray(CODES),
  });
  const matrixOf = (links: readonly (readonly [string, string])[], guarded: readonly string[]) =>
    safeTalk(
      readGraph(
        missionOf(
          [...radios, cipher],
          [
            ...links.map(
              ([a, b]): LinkSpec => ({ from: `r${a}`, type: 'CONNECTED_TO', to: `r${b}`, medium: 'VHF_RADIO' }),
            ),
            ...guarded.map(
              (code): LinkSpec => ({ from: `r${code}`, type: 'PROTECTED_BY', to: 'cipher', status: 'OPERATING' }),
            ),
          ],
        ),
        '2025-01-01',
      ),
    );

  it('is what the links between two sets say, both ways, and not assessed without one', () => {
    fc.assert(
      fc.property(cases, ({ links, guarded }) => {
        const { contributors, cells } = matrixOf(links, guarded);
        CODES.forEach((a) => {
          for (const b of CODES) {
            const linked = links.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
            const safe = guarded.includes(a) && guarded.includes(b);
            const cell = cells[contributors.indexOf(a)]![contributors.indexOf(b)];
            expect(cell).toBe(linked ? (safe ? 'SAFE' : 'OPEN') : null);
          }
        });
      }),
    );
  });

  it('never gets worse by encrypting one more set', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...CODES), ({ links, guarded }, more) => {
        const safe = (of: readonly string[]) =>
          matrixOf(links, of)
            .cells.flat()
            .filter((cell) => cell === 'SAFE').length;
        expect(safe([...new Set([...guarded, more])])).toBeGreaterThanOrEqual(safe(guarded));
      }),
    );
  });
});

describe('parallel security actors', () => {
  const input = inputOf(sampleMission());
  const analysis = analysePresence(input);

  it('tells where they are within hearing, and where no distance is on record', () => {
    const near = findingOf(analysis, 'PRESENCE_NEAR');
    expect(idsOf(input, near.near)).toEqual(['north']);
    expect(idsOf(input, near.open)).toEqual(['hq']);
    expect(near.since).toBe('2024-01-01');
  });

  it('names their partners without a verdict, beside the judged relations with the host State', () => {
    const ties = findingOf(analysis, 'PRESENCE_TIES');
    expect(idsOf(input, ties.partners)).toEqual(['regulator']);
    expect(ties.hostRelations).toBe('STRAINED');
  });

  it('proposes the score without them, as a whole and place by place, and with intents that rest on the host State', () => {
    expect(analysis.trials.map(({ code, nodes }) => [code, ...idsOf(input, nodes)])).toEqual([
      ['WITHOUT_ACTOR', 'column'],
      ['NOWHERE_PRESENT', 'column'],
      ['NOT_AT_PLACE', 'column', 'north'],
      ['NOT_AT_PLACE', 'column', 'hq'],
      ['INTENT_HIGHER', 'regulator'],
      ['INTENT_LOWER', 'regulator'],
      ['INTENT_HIGHER', 'column'],
      ['INTENT_LOWER', 'column'],
    ]);
  });

  it('keeps presences that are over on the timeline, and off the places of the day', () => {
    const over: LinkSpec = {
      from: 'quiet',
      type: 'PRESENT_AT',
      to: 'hq',
      presentFrom: '2021-01-01',
      presentTo: '2022-01-01',
    };
    const { figures, tables } = analysePresence(inputOf(sampleMission(SAMPLE_NODES, [...SAMPLE_LINKS, over])));
    const timeline = figures.find((figure) => figure.type === 'TIMELINE');
    expect(timeline?.lanes.length).toBe(2);
    expect(tables.find(({ id }) => id === 'presencePlaces')?.rows.length).toBe(2);
  });

  it('never lowers a likelihood by one more presence', () => {
    const likelihoods = (links: readonly LinkSpec[]) => {
      const { score } = scoreMission(sampleMission(SAMPLE_NODES, links), library, {
        asOf: '2024-12-31',
        seed: 1,
        trials: 256,
      });
      return new Map(
        score.exposures.flatMap(({ elementKey, effects }) =>
          effects.map(({ effect, likelihood }) => [`${elementKey} ${effect}`, likelihood?.estimate ?? 0] as const),
        ),
      );
    };
    const before = likelihoods(SAMPLE_LINKS);
    const sites = fc.constantFrom('hq', 'north');
    const actors = fc.constantFrom('column', 'regulator', 'movement');
    fc.assert(
      fc.property(actors, sites, fc.constantFrom(0, 4, 15, 40), (from, to, distanceKm) => {
        const more: LinkSpec = { from, type: 'PRESENT_AT', to, distanceKm, presentFrom: '2023-05-05' };
        const after = likelihoods([...SAMPLE_LINKS, more]);
        for (const [what, estimate] of before) expect(after.get(what) ?? 0).toBeGreaterThanOrEqual(estimate - 1e-9);
      }),
      { numRuns: 12 },
    );
  });
});

describe('relations with the host State', () => {
  const mission = sampleMission();
  const withPeriods = (periods: readonly Partial<NodeSpec>[]) =>
    inputOf(
      missionOf(
        [
          ...SAMPLE_NODES,
          ...periods.map((own, i): NodeSpec => ({ kind: 'HostRelation', id: `period-${i}`, ...own })),
          { kind: 'ThreatActor', id: 'host-services', actorType: 'HOST_STATE', intent: 'MODERATE' },
          { kind: 'ThreatActor', id: 'host-ministry', actorType: 'HOST_STATE' },
        ],
        SAMPLE_LINKS,
      ),
    );
  const PERIODS = [
    { relations: 'STRAINED', validFrom: '2023-05-01', changeReason: 'A withdrawal of consent.' },
    { relations: 'COOPERATIVE', validFrom: '2019-07-01', validTo: '2023-04-30' },
  ];

  it('are those of the period that covers the day, with what changed them and how they were before', () => {
    const finding = findingOf(analysePresence(withPeriods(PERIODS)), 'PRESENCE_RELATIONS');
    expect(finding).toMatchObject({
      relations: 'STRAINED',
      since: '2023-05-01',
      before: 'COOPERATIVE',
      reason: 'A withdrawal of consent.',
    });
  });

  it('that nobody recorded by period are named as a sheet to fill', () => {
    expect(analysePresence(inputOf(mission)).missing.map(({ need }) => need)).toContain('RELATIONS');
    expect(analysePresence(withPeriods(PERIODS)).missing.map(({ need }) => need)).not.toContain('RELATIONS');
  });

  it('are tried as one step of judged intent up and down; an intent that nobody judged is not guessed at', () => {
    const input = withPeriods(PERIODS);
    const analysis = analysePresence(input);
    const intents = analysis.trials
      .filter(({ code }) => code === 'INTENT_HIGHER' || code === 'INTENT_LOWER')
      .flatMap(({ nodes, changes }) =>
        changes.map((change) => [idsOf(input, nodes)[0], 'intent' in change && change.intent]),
      );
    expect(intents).toContainEqual(['host-services', 'HIGH']);
    expect(intents).toContainEqual(['host-services', 'LOW']);
    expect(intents.map(([id]) => id)).not.toContain('host-ministry');
    expect(idsOf(input, findingOf(analysis, 'PRESENCE_RELATIONS').open)).toContain('host-ministry');
  });
});
