import { describe, expect, it } from 'vitest';
import { readSheets } from '../support/read-sheets.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { assess } from './sample-mission.ts';
import { findingsOf, tablesOf, textOf } from './walk-document.ts';

describe.skipIf(!sharedPresent)('the assessment of the reconstructed mission', () => {
  const graph = readSheets(sharedPath('data/minusma-2020'), 'mission-minusma');
  const document = assess(graph, 300, '2023-12-31');
  const statement = (id: string) => textOf(findingsOf(document).find((finding) => finding.id === id)!.statement);

  it('ranks at least forty exposures', () => {
    const annex = tablesOf(document).find(({ caption }) => caption === 'Exposures by rank')!;
    expect(annex.rows.filter((row) => /^\d+$/.test(textOf(row[0]!.runs))).length).toBeGreaterThanOrEqual(40);
  });
  it('finds custody lost by reach-back to national capitals', () => {
    expect(statement('key-custody')).toContain('ten national capitals');
  });
  it('finds the parallel security actor at the sites where it is recorded, and leaves unknown distances open', () => {
    expect(statement('key-proximity')).toMatch(
      /at or near six mission sites.*For two of them the distance is not assessed/,
    );
  });
  it('finds that tasks stop with the national carriers and that human rights monitoring goes on by satellite', () => {
    expect(statement('key-shutdown')).toContain('would stop Support to the political process');
    const survival = tablesOf(document).find(({ caption }) => caption.startsWith('Mandated tasks when'))!;
    const row = survival.rows.find((cells) => textOf(cells[0]!.runs) === 'Human rights monitoring and reporting')!;
    expect(textOf(row[2]!.runs)).toBe('is weakened');
  });
  it('finds stores on children and survivors of sexual violence without protection of their own', () => {
    expect(statement('key-people')).toMatch(/Child protection records, Conflict-related sexual violence records/);
  });
  it('finds risk to information concentrated in central platforms', () => {
    expect(statement('key-concentration')).toMatch(/File server|Document collaboration server/);
  });
  it('lets every finding open on something in the graph', () => {
    const keys = new Set([...graph.nodeKey, ...graph.edgeKey]);
    for (const { id, standsOn } of findingsOf(document)) {
      const all = [...standsOn.elements.map(({ key }) => key), ...standsOn.links, ...standsOn.evidence];
      expect(all.length, id).toBeGreaterThan(0);
      for (const key of all) expect(keys.has(key), `${id}: ${key}`).toBe(true);
    }
  });
});
