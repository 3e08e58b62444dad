import { describe, expect, test } from 'vitest';
import type { Library } from '../../api/modules/interchange/known-graph.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { missionOf } from '../support/mission-of.ts';
import { csv, NO_LIBRARY, onlyFault, planOf } from './sheets.ts';

const current: MissionGraph = missionOf(
  [
    { kind: 'Mission', id: 'm', name: 'Example mission' },
    {
      kind: 'Asset',
      id: 'asset-a',
      name: 'File server',
      assetType: 'SERVER',
      portable: false,
      dataCategories: ['ADMINISTRATIVE', 'HUMAN_SOURCE'],
    },
    { kind: 'Asset', id: 'asset-b', name: 'Backup' },
    { kind: 'Site', id: 'site-a', name: 'Alpha' },
  ],
  [{ from: 'asset-a', type: 'CONNECTED_TO', to: 'asset-b', medium: 'LAN', segmented: true }],
);
const library: Library = {
  nodes: [
    {
      key: 'key:vec',
      id: 'vec',
      kind: 'ThreatVector',
      name: 'Phishing',
      properties: { vectorType: 'PHISHING' },
      version: 1,
    },
  ],
  links: [],
};
const plan = (...files: Parameters<typeof planOf>[0]) => planOf(files, { current, library, mission: 'm' });

describe('compared with what is stored', () => {
  test('rows are created, changed with the old and the new value, or left', async () => {
    const { items, nodes } = await plan(
      csv(
        'assets',
        'id,missionId,name,assetType,dataCategories',
        'asset-a,m,File server,WORKSTATION,ADMINISTRATIVE;HUMAN_SOURCE',
        'asset-b,m,Backup,,',
        'asset-c,m,New,,',
      ),
    );
    expect(items.map(({ id, action }) => [id, action])).toEqual([
      ['asset-a', 'change'],
      ['asset-b', 'leave'],
      ['asset-c', 'create'],
    ]);
    expect(items[0]?.changes).toEqual([{ property: 'assetType', from: 'SERVER', to: 'WORKSTATION' }]);
    expect(nodes.map(({ id, stored }) => [id, stored?.key])).toEqual([
      ['asset-a', 'key:asset-a'],
      ['asset-c', undefined],
    ]);
  });

  test('an empty cell makes a value not assessed, a column that is not there leaves it alone', async () => {
    const { nodes } = await plan(csv('assets', 'id,missionId,name,assetType', 'asset-a,m,File server,'));
    expect(nodes[0]?.properties).toEqual({ portable: false, dataCategories: ['ADMINISTRATIVE', 'HUMAN_SOURCE'] });
  });

  test('nothing is deleted: what the sheets do not hold is not touched', async () => {
    const { nodes, links, items } = await plan(csv('sites', 'id,missionId,name', 'site-a,m,Alpha'));
    expect([nodes, links]).toEqual([[], []]);
    expect(items).toHaveLength(1);
  });

  test('an id that stands for another kind of entry is a fault', async () => {
    const fault = onlyFault(await plan(csv('sites', 'id,missionId,name', 'asset-a,m,Alpha')));
    expect(fault).toMatchObject({
      row: 2,
      column: 'id',
      code: 'OTHER_KIND',
      message: 'asset-a is already the asset File server and cannot become a site.',
    });
  });

  test('a link is found from either end where it reads both ways', async () => {
    const { items, links } = await plan(
      csv('links', 'from,type,to,medium,segmented', 'asset-b,CONNECTED_TO,asset-a,LAN,false'),
    );
    expect(items[0]).toMatchObject({ action: 'change', changes: [{ property: 'segmented', from: true, to: false }] });
    expect(links[0]).toMatchObject({ from: { id: 'asset-a' }, to: { id: 'asset-b' } });
  });

  test('a link that gets an id of its own stays the same link', async () => {
    const { items } = await plan(
      csv('links', 'id,from,type,to,medium,segmented', 'link-1,asset-a,CONNECTED_TO,asset-b,LAN,true'),
    );
    expect(items[0]).toMatchObject({ action: 'change', changes: [{ property: 'id', from: null, to: 'link-1' }] });
  });

  test('a link whose id stands elsewhere already is a fault', async () => {
    const withId = missionOf(
      [
        { kind: 'Mission', id: 'm' },
        { kind: 'Asset', id: 'asset-a' },
        { kind: 'Site', id: 'site-a' },
        { kind: 'Site', id: 'site-b' },
      ],
      [{ from: 'asset-a', type: 'LOCATED_AT', to: 'site-a' }],
    );
    withId.edgeProperties[0] = { id: 'link-1' };
    const moved = await planOf([csv('links', 'id,from,type,to', 'link-1,asset-a,LOCATED_AT,site-b')], {
      current: withId,
      mission: 'm',
    });
    expect(onlyFault(moved)).toMatchObject({
      column: 'id',
      code: 'LINK_MOVED',
      message: expect.stringContaining('asset-a LOCATED_AT site-a'),
    });
    const withoutColumn = await planOf([csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a')], {
      current: withId,
      mission: 'm',
    });
    expect(withoutColumn.items[0]).toMatchObject({ action: 'leave' });
  });

  test('a faulty row of an entry that is stored does not keep links to it out', async () => {
    const made = await plan(
      csv('sites', 'id,missionId,name,latitude', 'site-a,m,Alpha,999'),
      csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a'),
    );
    expect(onlyFault(made)).toMatchObject({ column: 'latitude' });
    expect(made.links).toHaveLength(1);
  });
});

describe('the library', () => {
  test('is where a link looks for an end that the mission does not have', async () => {
    const actor = csv('threat-actors', 'id,missionId,name', 'actor,m,Actor');
    const { links } = await plan(actor, csv('links', 'from,type,to', 'actor,EMPLOYS,vec'));
    expect(links).toMatchObject([
      { from: { scope: 'mission', id: 'actor' }, to: { scope: 'library', id: 'vec' }, library: false },
    ]);
    const own = csv('threat-vectors', 'id,missionId,name', 'vec,m,Our own');
    const shadowed = await plan(actor, own, csv('links', 'from,type,to', 'actor,EMPLOYS,vec'));
    expect(shadowed.links).toMatchObject([{ to: { scope: 'mission', id: 'vec' } }]);
  });

  test('takes rows with an empty missionId, with a mission or alone', async () => {
    const rows = csv('threat-vectors', 'id,missionId,name,vectorType', 'vec,,Phishing,SPYWARE', 'vec-2,,New,');
    const { items } = await plan(rows);
    expect(items.map(({ id, action, library: shared }) => [id, action, shared])).toEqual([
      ['vec', 'change', true],
      ['vec-2', 'create', true],
    ]);
    const alone = await planOf([rows], { library: NO_LIBRARY });
    expect(alone).toMatchObject({ missionId: null, faults: [] });
  });

  test('keeps its links to itself: between library items a mission draws links of its own', async () => {
    const rows = [
      csv('threat-vectors', 'id,missionId,name', 'vec,,Phishing'),
      csv('evidence', 'id,missionId,name', 'ev,,Report'),
      csv('links', 'from,type,to', 'vec,SUPPORTED_BY,ev'),
    ];
    expect((await plan(...rows)).links).toMatchObject([{ library: false }]);
    expect((await planOf(rows, { library: NO_LIBRARY })).links).toMatchObject([{ library: true }]);
  });
});
