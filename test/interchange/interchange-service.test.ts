import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportTables } from '../../api/modules/interchange/export-tables.ts';
import {
  createInterchangeService,
  type InterchangeService,
} from '../../api/modules/interchange/interchange-service.ts';
import { writeCsvFiles } from '../../api/modules/interchange/write-sheets.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { openTestStore, type TestStore } from '../support/stores.ts';
import { anyMission } from './arbitrary-mission.ts';
import { contentOf } from './same-graph.ts';
import { causesOf, csv, filesIn, smallMission } from './sheets.ts';

let opened: TestStore;
let service: InterchangeService;
beforeEach(async () => {
  opened = await openTestStore();
  service = createInterchangeService({ store: opened.store, sight: WHOLE_SIGHT });
});
afterEach(() => opened.dispose());

const graph = async (mission = 'm') => (await opened.store.readMissionGraph(mission))!;
const run = (cypher: string) => opened.store.read((tx) => tx.run(cypher));
const located = csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a', 'store-a,STORED_ON,asset-a');

describe('an import', () => {
  test('writes everything, with a progress that ends at the whole', async () => {
    const progress: [number, number][] = [];
    const report = await service.importSheets({
      files: smallMission(located),
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(report).toMatchObject({
      outcome: 'WRITTEN',
      missionId: 'm',
      totals: { created: 8, changed: 0, left: 0, refused: 0 },
    });
    expect(progress.at(-1)).toEqual([8, 8]);
    const { nodeId, edgeKind } = await graph();
    expect(nodeId.toSorted()).toEqual(['asset-a', 'group-a', 'm', 'site-a', 'site-b', 'store-a']);
    expect(edgeKind.toSorted()).toEqual(['LOCATED_AT', 'STORED_ON']);
  });

  test('gives entries keys of the server that tell nothing of their ids', async () => {
    await service.importSheets({ files: smallMission(located) });
    const { nodeKey, nodeId, edgeKey } = await graph();
    expect(nodeKey.every((key, i) => key.length >= 20 && (nodeId[i]!.length < 5 || !key.includes(nodeId[i]!)))).toBe(
      true,
    );
    expect(edgeKey.every((key) => nodeKey.some((start) => key.startsWith(`${start}.`)))).toBe(true);
  });

  test('again writes nothing and leaves every version as it was', async () => {
    await service.importSheets({ files: smallMission(located) });
    const before = await graph();
    const report = await service.importSheets({ files: smallMission(located) });
    expect(report.totals).toEqual({ created: 0, changed: 0, left: 8, refused: 0 });
    expect(await graph()).toEqual(before);
  });

  test('as a dry run writes nothing and says what it would', async () => {
    const report = await service.importSheets({ files: smallMission(located), dryRun: true });
    expect(report).toMatchObject({ outcome: 'DRY_RUN', wouldWrite: true, totals: { created: 8 } });
    expect(await opened.store.readMissionGraph('m')).toBeNull();
  });

  test('with a fault anywhere changes nothing', async () => {
    await service.importSheets({ files: smallMission(located) });
    const before = await graph();
    const files = smallMission(csv('sites', 'id,missionId,name,latitude', 'site-a,m,Renamed,1', 'site-c,m,New,999'));
    expect(await service.importSheets({ files })).toMatchObject({ outcome: 'REFUSED', wouldWrite: false });
    expect(await graph()).toEqual(before);
  });

  test('of the sound rows only, when told so, writes those and no link that waits for the others', async () => {
    const files = smallMission(
      csv('sites', 'id,missionId,name,latitude', 'site-a,m,Alpha,1', 'site-b,m,Bravo,999'),
      csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-b', 'group-a,LOCATED_AT,site-a'),
    );
    const report = await service.importSheets({ files, soundRowsOnly: true });
    expect(report).toMatchObject({ outcome: 'WRITTEN', totals: { created: 6, refused: 2 } });
    const { nodeId, edgeFrom } = await graph();
    expect(nodeId).not.toContain('site-b');
    expect([...edgeFrom].map((i) => nodeId[i])).toEqual(['group-a']);
  });

  test('changes what differs and keeps keys', async () => {
    await service.importSheets({ files: smallMission(located) });
    const before = await graph();
    await service.importSheets({ files: [csv('sites', 'id,missionId,name,latitude', 'site-a,m,Renamed,')] });
    const after = await graph();
    const at = after.nodeId.indexOf('site-a');
    expect(after.nodeKey).toEqual(before.nodeKey);
    expect([after.nodeName[at], after.nodeProperties[at]]).toEqual(['Renamed', {}]);
    expect(after.graphVersion).not.toBe(before.graphVersion);
  });

  test('of another marking re-marks the entry in place of making a second one', async () => {
    await service.importSheets({ files: smallMission(located) });
    const before = await graph();
    await service.importSheets({
      files: [csv('data-stores', 'id,missionId,name,compartments', 'store-a,m,Incident log,witness-data')],
    });
    const after = await graph();
    expect(after.nodeKey).toEqual(before.nodeKey);
    expect(after.nodeProperties[after.nodeId.indexOf('store-a')]?.compartments).toEqual(['witness-data']);
    expect(after.edgeKey).toEqual(before.edgeKey);
    expect(
      await service.importSheets({
        files: [csv('data-stores', 'id,missionId,name,compartments', 'store-a,m,Incident log,witness-data')],
      }),
    ).toMatchObject({ totals: { left: 1 } });
  });

  test('of an id for a link keeps the link', async () => {
    await service.importSheets({ files: smallMission(located) });
    const before = await graph();
    await service.importSheets({
      files: [csv('links', 'id,from,type,to', 'link-1,asset-a,LOCATED_AT,site-a')],
      mission: 'm',
    });
    const after = await graph();
    expect(after.edgeKey).toEqual(before.edgeKey);
    expect(after.edgeProperties.filter(({ id }) => id === 'link-1')).toHaveLength(1);
  });

  test('labels equipment of contingents and parallel security actors with both their labels', async () => {
    await service.importSheets({
      files: smallMission(
        csv('contingent-equipment', 'id,missionId,name', 'eq,m,Drone'),
        csv(
          'threat-actors',
          'id,missionId,name,actorType',
          'psa,m,Parallel,PARALLEL_SECURITY_ACTOR',
          'crime,m,Criminals,CRIMINAL',
        ),
      ),
    });
    expect(await run('MATCH (n:Asset:ContingentOwnedEquipment) RETURN n.id AS id')).toEqual([{ id: 'eq' }]);
    expect(await run('MATCH (n:ThreatActor:ParallelSecurityActor) RETURN n.id AS id')).toEqual([{ id: 'psa' }]);
    await service.importSheets({
      files: [csv('threat-actors', 'id,missionId,name,actorType', 'psa,m,Parallel,ARMED_GROUP')],
    });
    expect(await run('MATCH (n:ParallelSecurityActor) RETURN n.id AS id')).toEqual([]);
  });

  test('of library items puts them beside the missions, where every mission finds them', async () => {
    await service.importSheets({
      files: [csv('threat-vectors', 'id,missionId,name,vectorType', 'vec,,Phishing,PHISHING')],
    });
    const files = smallMission(
      csv('threat-actors', 'id,missionId,name', 'actor,m,Actor'),
      csv('links', 'from,type,to', 'actor,EMPLOYS,vec'),
    );
    expect(await service.importSheets({ files })).toMatchObject({ outcome: 'WRITTEN' });
    const { nodeId, edgeTo } = await graph();
    expect(nodeId[edgeTo[0]!]).toBe('vec');
  });

  test('of one mission twice at the same time makes it once', async () => {
    const reports = await Promise.all([1, 2, 3].map(() => service.importSheets({ files: smallMission(located) })));
    expect(reports.map(({ outcome }) => outcome)).toEqual(['WRITTEN', 'WRITTEN', 'WRITTEN']);
    expect(reports.map(({ totals }) => totals.created).sort()).toEqual([0, 0, 8]);
    const { nodeId, edgeKey } = await graph();
    expect([nodeId.length, edgeKey.length]).toEqual([6, 2]);
  });

  test('that the store ends in mid-write leaves nothing behind', async () => {
    const failing = { ...opened.store, upsertEdges: () => Promise.reject(new Error('the disk went away')) };
    const interrupted = createInterchangeService({ store: failing, sight: WHOLE_SIGHT });
    await expect(interrupted.importSheets({ files: smallMission(located) })).rejects.toThrow('the disk went away');
    expect(await opened.store.readMissionGraph('m')).toBeNull();
  });
});

describe('an export', () => {
  test('of a mission that does not exist is refused', async () => {
    expect(await service.exportSheets({ mission: 'nowhere', format: 'csv' })).toMatchObject({
      type: 'error',
      code: 'NOT_FOUND',
    });
  });

  test.each(['csv', 'xlsx'] as const)(
    'as %s, brought into an empty store, gives the same graph, library items it is linked to included',
    async (format) => {
      await service.importSheets({
        files: [csv('threat-vectors', 'id,missionId,name,vectorType', 'vec,,Phishing,PHISHING', 'unused,,Unused,')],
      });
      const files = smallMission(
        csv('threat-actors', 'id,missionId,name', 'actor,m,=Actor'),
        csv('links', 'from,type,to', 'actor,EMPLOYS,vec'),
      );
      await service.importSheets({ files });
      const exported = await service.exportSheets({ mission: 'm', format });
      if (exported.type === 'error') throw new Error(exported.message);
      const other = await openTestStore();
      try {
        const report = await createInterchangeService({ store: other.store, sight: WHOLE_SIGHT }).importSheets({
          files: exported.value,
        });
        expect(report).toMatchObject({ outcome: 'WRITTEN', faults: [] });
        expect(contentOf((await other.store.readMissionGraph('m'))!)).toEqual(contentOf(await graph()));
        const shared = await other.store.read((tx) => tx.run("MATCH (n:Element {missionId: ''}) RETURN n.id AS id"));
        expect(shared).toEqual([{ id: 'vec' }]);
      } finally {
        await other.dispose();
      }
    },
  );

  test('of any mission comes back through the store as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyMission, async (any) => {
        await opened.store.deleteMission(any.missionId);
        const report = await service.importSheets({ files: writeCsvFiles(exportTables(any, new Set())) });
        expect(report).toMatchObject({ outcome: 'WRITTEN', faults: [] });
        expect(contentOf(await graph(any.missionId))).toEqual(contentOf(any));
      }),
      { numRuns: 12 },
    );
  });
});

describe('templates', () => {
  test.each(['csv', 'xlsx'] as const)('as %s are read again without a fault and write nothing', async (format) => {
    const report = await service.importSheets({ files: await service.writeTemplate(format) });
    expect(report).toMatchObject({ faults: [], totals: { created: 0, changed: 0, left: 0, refused: 0 } });
  });

  test('explain every column with what it accepts, and their headers hold every column', async () => {
    const files = await service.writeTemplate('csv');
    const text = (name: string) => new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);
    expect(text('sites.csv')).toMatch(/^id,missionId,name,description,siteType,latitude,longitude,personnel,/);
    expect(text('help.csv')).toContain('sites,latitude,');
    expect(text('help.csv')).toContain('a number between -90 and 90; empty means not assessed');
    expect(text('help.csv')).toContain('Used by CONNECTED_TO.');
  });
});

describe.skipIf(!sharedPresent)('the reconstructed mission of the shared folder', () => {
  test('is written whole, comes back from its export the same, and is left as it is by its faulty copy', async () => {
    const files = filesIn(sharedPath('data/minusma-2020'));
    expect(await service.importSheets({ files })).toMatchObject({ outcome: 'WRITTEN', totals: { created: 2333 } });
    const before = await graph('mission-minusma');
    expect([before.nodeId.length, before.edgeKey.length]).toEqual([541, 1792]);
    const exported = await service.exportSheets({ mission: 'mission-minusma', format: 'xlsx' });
    if (exported.type === 'error') throw new Error(exported.message);
    const again = await service.importSheets({ files: exported.value });
    expect(again).toMatchObject({ faults: [], totals: { created: 0, changed: 0, left: 2333, refused: 0 } });
    const broken = await service.importSheets({ files: filesIn(sharedPath('data/minusma-2020-broken')) });
    expect(broken.outcome).toBe('REFUSED');
    expect(causesOf(broken)).toHaveLength(12);
    expect(await graph('mission-minusma')).toEqual(before);
  });

  test('of whose faulty copy the sound rows come in when told so, and nothing else', async () => {
    const report = await service.importSheets({
      files: filesIn(sharedPath('data/minusma-2020-broken')),
      soundRowsOnly: true,
    });
    expect(report).toMatchObject({ outcome: 'WRITTEN', totals: { created: 1584, refused: 738 } });
    const { nodeId, edgeKey } = await graph('mission-minusma');
    expect([nodeId.length, edgeKey.length]).toEqual([400, 1184]);
    for (const id of ['site-gao', 'site-kidal', 'office-ddr', 'pg-niger-menaka', 'legal-sofa'])
      expect(nodeId).not.toContain(id);
  });
});
