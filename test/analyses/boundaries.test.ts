import { describe, expect, it } from 'vitest';
import { analyseBoundaries } from '../../api/analyses/boundaries/boundaries-analysis.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import type { LinkSpec, NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

const measure = (id: string, more: Record<string, unknown>): NodeSpec =>
  ({ kind: 'BoundaryDecision', id, name: id, measureType: 'END_TO_END_ENCRYPTION', ...more }) as NodeSpec;
const MEASURES = [
  measure('sound', { necessity: 'HIGH', viability: 'HIGH', decision: 'APPROVED', decidedOn: '2024-03-01' }),
  measure('weak', { necessity: 'HIGH', viability: 'LOW', decision: 'APPROVED', reviewDue: '2024-06-30' }),
  measure('wide', { coversOutsiders: true, decision: 'PROPOSED' }),
  measure('sent', { coversOutsiders: true, decision: 'REFERRED_TO_HEADQUARTERS' }),
  measure('dropped', { decision: 'REFUSED' }),
  measure('open', {}),
];
const BASIS: LinkSpec = { from: 'sound', type: 'GOVERNED_BY', to: 'sofa' };

describe('boundaries of evasion', () => {
  const input = inputOf(sampleMission([...SAMPLE_NODES, ...MEASURES], [...SAMPLE_LINKS, BASIS]));
  const analysis = analyseBoundaries(input);

  it('tells what has no legal basis, no decision, or a review that is overdue', () => {
    const found = findingOf(analysis, 'BOUNDARY_DECISIONS');
    expect(found).toMatchObject({ measures: 6, approved: 2 });
    expect(idsOf(input, found.withoutBasis)).toEqual(['weak', 'wide']);
    expect(idsOf(input, found.undecided)).toEqual(['open', 'wide']);
    expect(idsOf(input, found.overdue)).toEqual(['weak']);
  });

  it('asks headquarters about those that cover people outside the mission', () => {
    const found = findingOf(analysis, 'BOUNDARY_OUTSIDERS');
    expect(idsOf(input, found.measures)).toEqual(['sent', 'wide']);
    expect(idsOf(input, found.notReferred)).toEqual(['wide']);
  });

  it('points at approval that could hardly be defended', () => {
    expect(idsOf(input, findingOf(analysis, 'BOUNDARY_WEAK').measures)).toEqual(['weak']);
  });

  it('leaves the tests that nobody applied unassessed in the picture', () => {
    const grid = analysis.figures.find((figure) => figure.type === 'GRID')!;
    const row = grid.rows.findIndex((value) => value.type === 'ELEMENTS' && idsOf(input, value.nodes)[0] === 'open');
    expect(grid.cells[row]).toEqual([null, null, null]);
  });

  it('says that the status of the force is not assessed until somebody assesses it', () => {
    expect(findingOf(analysis, 'BOUNDARY_RECOURSE').status).toBeNull();
    expect(analysis.missing.map(({ need }) => need)).toContain('FORCE_STATUS');
    const bound = SAMPLE_NODES.map((node) =>
      node.kind === 'Mission' ? { ...node, humanitarianLawStatus: 'BOUND_IN_OFFENSIVE_OPERATIONS' } : node,
    ) as NodeSpec[];
    const after = analyseBoundaries(inputOf(sampleMission(bound)));
    expect(findingOf(after, 'BOUNDARY_RECOURSE').status).toBe('BOUND_IN_OFFENSIVE_OPERATIONS');
    expect(after.missing.map(({ need }) => need)).toEqual(['BOUNDARY_DECISIONS']);
  });
});
