import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseStates } from '../../api/analyses/custody/clauses.ts';
import { analyseCustody } from '../../api/analyses/custody/custody-analysis.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { DATA_CLAUSES } from '../../graph-schema/values.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf, written } from './analyse-mission.ts';

const STATES = ['PRESENT', 'ABSENT', undefined] as const;
const instruments = fc.array(
  fc.record(Object.fromEntries(DATA_CLAUSES.map((clause) => [clause, fc.constantFrom(...STATES)]))),
  { maxLength: 4 },
);

describe('the eight clauses on data', () => {
  it('stand each in one list: present, absent, or not read', () => {
    fc.assert(
      fc.property(instruments, (all) => {
        const nodes = all.map((own, i): NodeSpec => ({ kind: 'LegalInstrument', id: `i${i}`, ...own }));
        const reading = readGraph(missionOf(nodes, []), '2025-01-01');
        const { present, absent, open } = clauseStates(reading, [...nodes.keys()]);
        expect([...present, ...absent, ...open].sort()).toEqual([...DATA_CLAUSES].sort());
        for (const clause of DATA_CLAUSES) {
          const said = all.map((own) => own[clause]);
          const expected = said.includes('PRESENT') ? present : said.includes('ABSENT') ? absent : open;
          expect(expected).toContain(clause);
        }
      }),
    );
  });

  it('never go back to not read when one more instrument is read', () => {
    fc.assert(
      fc.property(instruments, instruments, (some, more) => {
        const nodes = [...some, ...more].map((own, i): NodeSpec => ({ kind: 'LegalInstrument', id: `i${i}`, ...own }));
        const reading = readGraph(missionOf(nodes, []), '2025-01-01');
        const fewer = clauseStates(reading, [...some.keys()]);
        const all = clauseStates(reading, [...nodes.keys()]);
        expect(fewer.open).toEqual(expect.arrayContaining([...all.open]));
        expect(all.present).toEqual(expect.arrayContaining([...fewer.present]));
      }),
    );
  });
});

describe('ownership and custody', () => {
  const input = inputOf(sampleMission());
  const analysis = analyseCustody(input);

  it('finds reach-back with the device, the capital and the link it stands on', () => {
    const found = findingOf(analysis, 'CUSTODY_REACH_BACK');
    expect(idsOf(input, found.standsOn.elements)).toEqual(['capital', 'uav']);
    expect(found.reachBack).toBe(1);
    expect(found.standsOn.links.map((link) => input.reading.graph.edgeKind[link])).toEqual(['FLOWS_TO']);
  });

  it('registers every contingent-owned item, and a flow that nobody recorded is not assessed', () => {
    const idle: NodeSpec = { kind: 'ContingentOwnedEquipment', id: 'kit', contributor: 'XC' };
    const [, register] = analyseCustody(inputOf(sampleMission([...SAMPLE_NODES, idle], SAMPLE_LINKS))).tables;
    expect(register?.rows.length).toBe(2);
    const row = register!.rows[1]!;
    expect(row[register!.columns.indexOf('goesTo')]).toBeNull();
    expect(row[register!.columns.indexOf('absent')]).toBeNull();
  });

  it('proposes a substitute that the UN owns for what goes out', () => {
    expect(analysis.trials.map((trial) => trial.changes)).toEqual([[{ kind: 'UN_CUSTODY', element: 'key:uav' }]]);
  });

  it('draws each way from device to destination, the last place outside UN custody', () => {
    const [figure] = analysis.figures;
    const ways = figure?.type === 'WAYS' ? figure.ways : [];
    expect(ways.map((way) => way.map((place) => place?.outside ?? null))).toEqual([[false, false, null, true]]);
  });

  it('names the sheets that are empty where there is nothing to go on', () => {
    const mission: NodeSpec = { kind: 'Mission', id: 'm' };
    const { findings, missing } = analyseCustody(inputOf(missionOf([mission], [])));
    expect(findings).toEqual([]);
    expect(missing.map(({ sheet }) => sheet)).toEqual(['contingent-equipment', 'links', 'legal-instruments']);
  });

  it('loses no way out when a flow is added, and gains none when one is taken away', () => {
    const flows = SAMPLE_LINKS.filter(({ type }) => type === 'FLOWS_TO');
    const out = (links: readonly LinkSpec[]) => {
      const figures = analyseCustody(inputOf(sampleMission(SAMPLE_NODES, links), '2024-12-31', 8)).figures;
      return figures[0]?.type === 'WAYS' ? figures[0].total : 0;
    };
    const more: LinkSpec = { from: 'events', type: 'FLOWS_TO', to: 'capital', dataCategories: ['INCIDENT_EVENTS'] };
    expect(out([...SAMPLE_LINKS, more])).toBe(out(SAMPLE_LINKS) + 1);
    expect(out(SAMPLE_LINKS.filter((link) => !flows.includes(link)))).toBe(0);
  });

  it('is told in both languages, with the same figures and elements', () => {
    const [en, fr] = [written(input, 'custody', 'en'), written(input, 'custody', 'fr')];
    expect(fr.findings.map((found) => found.standsOn)).toEqual(en.findings.map((found) => found.standsOn));
    expect(fr.tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value)))).toEqual(
      en.tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => value))),
    );
    expect(en.findings[0]?.statement.map((run) => run.text).join('')).not.toBe(
      fr.findings[0]?.statement.map((run) => run.text).join(''),
    );
  });
});
