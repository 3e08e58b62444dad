import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedExposure, compareIssues } from '../../api/assessment/comparison/compare-issues.ts';
import { type IssueState, wayOf, waysWanted } from '../../api/assessment/comparison/issue-state.ts';
import type { Move } from '../../api/assessment/comparison/move.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { edited, randomEdit } from '../support/random-edits.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from './sample-mission.ts';

const library = loadLibrary();
function stateOf(graph: MissionGraph, asOf = '2024-12-31'): IssueState {
  const { model, score } = scoreMission(graph, library, { asOf, seed: 1, trials: 200 });
  const ways = waysWanted(score).map((wanted) => {
    const [path] = explainExposure(graph, model, library, wanted.state, { k: 1 });
    return wayOf(wanted, path, graph);
  });
  return { graph, score, ways };
}
const base = sampleMission();
const before = stateOf(base);

const withNode = (id: string, more: object) =>
  sampleMission(SAMPLE_NODES.map((node) => (node.id === id ? { ...node, ...more } : node)));
const reasonsOf = (rows: readonly ComparedExposure[]) => rows.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
const rowOf = (rows: readonly ComparedExposure[], id: string) =>
  rows.find(({ elementKey }) => elementKey === `key:${id}`);

/** What a move is called when the two issues change places. */
const MIRROR: Readonly<Record<Move, Move>> = {
  ROSE: 'FELL',
  FELL: 'ROSE',
  APPEARED: 'WENT',
  WENT: 'APPEARED',
  WIDER: 'NARROWER',
  NARROWER: 'WIDER',
};
/** Where an exposure stands, by hand: what the comparison has to agree with. */
function byHand(from: IssueState, to: IssueState, key: string): 'same' | 'up' | 'down' | 'there' | 'away' {
  const find = ({ score }: IssueState) => {
    const found = score.exposures.find(({ elementKey }) => elementKey === key);
    return found && found.effects.length > 0 ? found : undefined;
  };
  const [was, is] = [find(from), find(to)];
  if (!was || !is) return is ? 'there' : was ? 'away' : 'same';
  const axis = is.leadingAxis ?? was.leadingAxis;
  const figure = (one: typeof was) => (axis ? one.risk[axis] : one.effects[0]!.likelihood)?.estimate ?? null;
  const [a, b] = [figure(was), figure(is)];
  if (a === null || b === null) return a === b ? 'same' : b !== null ? 'there' : 'away';
  if (a === b || Math.abs(a - b) < 0.01 * Math.max(a, b)) return 'same';
  return b > a ? 'up' : 'down';
}
const CALLED = {
  up: ['ROSE'],
  down: ['FELL'],
  there: ['APPEARED'],
  away: ['WENT'],
  same: ['WIDER', 'NARROWER', undefined],
};

describe('Two issues', () => {
  it('that are one have nothing to tell', () => {
    const { rows, same, scales } = compareIssues(before, before);
    expect([rows, scales]).toEqual([[], []]);
    expect(same).toBe(before.score.exposures.filter(({ effects }) => effects.length > 0).length);
  });

  it('differ as their figures do by hand, and the other way round when they change places', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 3 }), (edits) => {
        const after = stateOf(edits.reduce(edited, base));
        const [there, back] = [compareIssues(before, after), compareIssues(after, before)];
        const keys = new Set([...before.score.exposures, ...after.score.exposures].map(({ elementKey }) => elementKey));
        for (const key of keys) {
          const move = there.rows.find(({ elementKey }) => elementKey === key)?.move;
          expect(CALLED[byHand(before, after, key)], key).toContain(move);
          const [was, is] = [before, after].map(
            ({ score }) => score.exposures.find(({ elementKey }) => elementKey === key)?.leadingAxis,
          );
          // The axis is that of the later one, so only exposures that keep it are told alike both ways.
          const mirrored = back.rows.find(({ elementKey }) => elementKey === key)?.move;
          if (was === is) expect(mirrored).toBe(move && MIRROR[move]);
        }
        for (const { reasons } of there.rows) expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  it('fall by a new control, and say so', () => {
    const link = { from: 'files', type: 'PROTECTED_BY', to: 'apart', status: 'OPERATING', coverage: 1 } as const;
    const apart = {
      kind: 'Control',
      id: 'apart',
      name: 'Allow-listing',
      controlClass: 'ENDPOINT',
      reduces: ['NETWORK_INTRUSION', 'PHISHING'],
      effectiveness: 0.9,
      sensitivity: 'UNCLASSIFIED',
    } as const;
    const { rows } = compareIssues(before, stateOf(sampleMission([...SAMPLE_NODES, apart], [...SAMPLE_LINKS, link])));
    const fell = rows.filter(({ move }) => move === 'FELL');
    expect(fell.length).toBeGreaterThan(0);
    expect(
      fell.some(({ reasons }) => reasons.some(({ kind, to }) => kind === 'CONTROL_NEW' && to === 'Allow-listing')),
    ).toBe(true);
  });

  it('name the link without which an exposure went', () => {
    const left = SAMPLE_LINKS.filter(({ from, type }) => !(from === 'uav' && type === 'FLOWS_TO'));
    const { rows } = compareIssues(before, stateOf(sampleMission(SAMPLE_NODES, left)));
    const row = rows.find(({ reasons }) => reasons.some(({ kind }) => kind === 'LINK_GONE'));
    expect(row?.reasons.find(({ kind }) => kind === 'LINK_GONE')).toMatchObject({
      name: 'Unmanned aircraft, north',
      to: 'Systems in the capital of XB',
      link: 'FLOWS_TO',
    });
  });

  it('tell a judgement of an actor, a rating of harm and a scale from each other', () => {
    const judged = compareIssues(before, stateOf(withNode('column', { intent: 'LOW' })));
    const changed = judged.rows.flatMap(({ reasons }) => reasons).find(({ kind }) => kind === 'ENTRY_CHANGED');
    expect(changed).toMatchObject({ name: 'Grey Column', properties: ['intent'] });
    const rated = compareIssues(before, stateOf(withNode('events', { harmToMandate: 'CRITICAL' })));
    expect(rowOf(rated.rows, 'events')).toMatchObject({ move: 'ROSE' });
    expect(rowOf(rated.rows, 'events')?.reasons[0]).toMatchObject({ kind: 'RATING', properties: ['harmToMandate'] });
    const [item = ''] = Object.keys(before.score.libraryVersions);
    const score = { ...before.score, libraryVersions: { ...before.score.libraryVersions, [item]: 'another' } };
    expect(compareIssues(before, { ...before, score }).scales).toEqual([
      { item, before: before.score.libraryVersions[item], after: 'another' },
    ]);
    const both = compareIssues(before, {
      ...stateOf(withNode('column', { intent: 'LOW' })),
      score: { ...stateOf(withNode('column', { intent: 'LOW' })).score, libraryVersions: score.libraryVersions },
    });
    expect(reasonsOf(both.rows)).toContain('SCALE');
  });

  it('call a range wider where only the grade of its sources fell', () => {
    const links = SAMPLE_LINKS.map((link) => ({ ...link, sourceGrade: 'F6' }));
    const nodes = SAMPLE_NODES.map((node) => ('sourceGrade' in node ? { ...node, sourceGrade: 'F6' } : node));
    const { rows } = compareIssues(before, stateOf(sampleMission(nodes, links)));
    const wider = rows.filter(({ move }) => move === 'WIDER');
    expect(wider.length).toBeGreaterThan(0);
    for (const { reasons } of wider)
      expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['WIDER', 'EVIDENCE']));
  });
});
