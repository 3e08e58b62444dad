import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { looksLikeFormula } from '../../api/modules/interchange/cell-text.ts';
import { exportTables } from '../../api/modules/interchange/export-tables.ts';
import { writeCsvFiles, writeWorkbook } from '../../api/modules/interchange/write-sheets.ts';
import { anyMission } from './arbitrary-mission.ts';
import { contentOf, contentOfPlan } from './same-graph.ts';
import { planOf } from './sheets.ts';

const none = new Set<string>();

test('whatever a mission holds, its CSV sheets bring back the same graph, without a fault or a warning', async () => {
  await fc.assert(
    fc.asyncProperty(anyMission, async (graph) => {
      const plan = await planOf(writeCsvFiles(exportTables(graph, none)));
      expect(plan.faults).toEqual([]);
      expect(contentOfPlan(plan)).toEqual(contentOf(graph));
    }),
    { numRuns: 60 },
  );
});

test('whatever a mission holds, its workbook brings back the same graph, without a fault or a warning', async () => {
  await fc.assert(
    fc.asyncProperty(anyMission, async (graph) => {
      const plan = await planOf([await writeWorkbook('m.xlsx', exportTables(graph, none))]);
      expect(plan.faults).toEqual([]);
      expect(contentOfPlan(plan)).toEqual(contentOf(graph));
    }),
    { numRuns: 25 },
  );
});

test('brought in over itself, an export leaves every row as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyMission, async (graph) => {
      const plan = await planOf(writeCsvFiles(exportTables(graph, none)), { current: graph });
      expect(plan.items.filter(({ action }) => action !== 'leave')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('no text cell of an export looks like a formula', () => {
  fc.assert(
    fc.property(anyMission, (graph) => {
      const cells = exportTables(graph, none).flatMap(({ rows }) => rows.flat());
      expect(cells.filter((cell) => typeof cell === 'string' && looksLikeFormula(cell))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a line end that XML would turn into another is written by its code', async () => {
  const table = { sheet: 'sites', header: ['description'], rows: [['one\r\ntwo _x000D_ three']] };
  const { bytes } = await writeWorkbook('m.xlsx', [table]);
  const texts = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!);
  expect(texts).toContain('one_x000D_\ntwo _x005F_x000D_ three');
});

test('two exports of one graph are the same bytes, whatever the order in which it was read', () => {
  fc.assert(
    fc.property(anyMission, (graph) => {
      const turned = { ...graph, ...turnedEdges(graph) };
      expect(writeCsvFiles(exportTables(turned, none))).toEqual(writeCsvFiles(exportTables(graph, none)));
    }),
    { numRuns: 20 },
  );
});

function turnedEdges(graph: Parameters<typeof exportTables>[0]) {
  return {
    edgeKey: graph.edgeKey.toReversed(),
    edgeKind: graph.edgeKind.toReversed(),
    edgeFrom: graph.edgeFrom.toReversed(),
    edgeTo: graph.edgeTo.toReversed(),
    edgeProperties: graph.edgeProperties.toReversed(),
  };
}
