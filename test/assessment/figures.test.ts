import { describe, expect, it } from 'vitest';
import type { CustodyMapFigure, RiskMatrixFigure } from '../../graph-schema/assessment-document.ts';
import { assess, SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from './sample-mission.ts';
import { allBlocks, sectionOf, tablesOf, textOf } from './walk-document.ts';

const document = assess(sampleMission());
const matrices = allBlocks(document).filter((block): block is RiskMatrixFigure => block.type === 'riskMatrix');
const mapOf = (of: typeof document) =>
  allBlocks(of).find((block): block is CustodyMapFigure => block.type === 'custodyMap');

describe('the risk matrix', () => {
  it('holds each ranked exposure that has a likelihood and a rating, over the bands that its printed range reaches', () => {
    expect(matrices.length).toBeGreaterThan(0);
    const ranking = sectionOf(document, 'exposure-ranking').blocks[0]!;
    const rows = ranking.type === 'table' ? ranking.rows.map((row) => row.map((cell) => textOf(cell.runs))) : [];
    const upTo = [5, 20, 50, 80, 100];
    const bandOf = (perCent: number) => upTo.findIndex((end) => perCent <= end);
    for (const { entries } of matrices) {
      for (const { mark, name, likelihood } of entries) {
        const row = rows.find(([rank]) => rank === mark)!;
        expect(row[1]).toBe(name);
        const [estimate, low, high] = row[3]!.match(/[<>]?\d+/g)!.map((figure) => Number(figure.replace(/\D/g, '')));
        // A printed figure on the end of a band may be rounded from either side of it.
        for (const [place, perCent] of [
          [likelihood.low, low!],
          [likelihood.estimate, estimate!],
          [likelihood.high, high!],
        ] as const)
          expect(Math.abs(place - bandOf(perCent)), `${name}: ${row[3]}`).toBeLessThanOrEqual(
            upTo.includes(perCent) ? 1 : 0,
          );
        expect(likelihood.low <= likelihood.estimate && likelihood.estimate <= likelihood.high).toBe(true);
      }
    }
  });
  it('says in words what every bar shows', () => {
    for (const { entries, alternative } of matrices)
      for (const { mark, name } of entries) expect(alternative).toContain(`Rank ${mark}, ${name}: harm`);
  });
});

describe('the map of custody', () => {
  it('has a way for each flow of the table, from the device to a destination outside UN control', () => {
    const map = mapOf(document)!;
    const flows = tablesOf(document).find((table) => table.columns[3]?.title === 'Reach-back')!;
    expect(map.ways.length).toBe(flows.rows.length);
    const ends = map.ways.map((way) => way.at(-1)!);
    expect(ends.every((place) => place.custody === 'OUTSIDE')).toBe(true);
    expect(ends.map((place) => place.name).sort()).toEqual(flows.rows.map((row) => textOf(row[1]!.runs)).sort());
    for (const way of map.ways)
      expect(way.slice(0, -1).every((place) => place === null || place.custody === 'UN')).toBe(true);
  });
  it('names the device with its contributor, and an operator that nobody recorded as not assessed', () => {
    const way = mapOf(document)!.ways.find(([device]) => device?.name === 'Unmanned aircraft, north')!;
    expect(way[0]).toMatchObject({ detail: 'contingent-owned, XB' });
    expect(way[1]).toMatchObject({ name: 'Not assessed', notAssessed: true });
    expect(way[2]).toBeNull();
  });
  it('takes the unit for the operator where one is recorded', () => {
    const nodes = SAMPLE_NODES.map((node) => (node.id === 'uav' ? { ...node, unit: 'Borland unit' } : node));
    const way = mapOf(assess(sampleMission(nodes as typeof SAMPLE_NODES, SAMPLE_LINKS)))!.ways.find(
      ([device]) => device?.name === 'Unmanned aircraft, north',
    )!;
    expect(way[1]).toEqual({ name: 'Borland unit', detail: null, custody: 'UN' });
  });
  it('is left out where nothing leaves', () => {
    expect(mapOf(assess(sampleMission([SAMPLE_NODES[0]!], [])))).toBeUndefined();
  });
});
