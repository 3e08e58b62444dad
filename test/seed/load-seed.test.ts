import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInterchangeService } from '../../api/modules/interchange/interchange-service.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { loadSampleMissions, type SheetImporter } from '../../seed/load-seed.ts';
import { SAMPLE_MISSION_IDS } from '../../seed/sample-missions.ts';
import { openTestStore, type TestStore } from '../support/stores.ts';
import { readMissionFolder } from './read-mission-folder.ts';

describe('loading the sample missions', () => {
  let opened: TestStore;
  let interchange: SheetImporter;
  const load = () => loadSampleMissions({ store: opened.store, interchange });
  const missions = async () => {
    const rows = await opened.store.read((tx) => tx.run('MATCH (m:Mission) RETURN m.id AS id ORDER BY id'));
    return rows.map(({ id }) => id);
  };

  beforeEach(async () => {
    opened = await openTestStore();
    interchange = createInterchangeService({ ...opened, sight: WHOLE_SIGHT });
  });
  afterEach(() => opened.dispose());

  it('brings every sample into an empty store whole', async () => {
    expect(await load()).toEqual([...SAMPLE_MISSION_IDS]);
    expect(await missions()).toEqual([...SAMPLE_MISSION_IDS].sort());
    const { nodes, links } = readMissionFolder(new URL('../../seed/missions/unmivel/', import.meta.url));
    const graph = await opened.store.readMissionGraph('mission-unmivel');
    expect(graph?.nodeId).toHaveLength(nodes.length);
    expect(graph?.edgeKind).toHaveLength(links.length);
  });

  it('leaves a store alone that has a mission already', async () => {
    const own = Buffer.from('id,missionId,name,source\nm-own,m-own,A mission of our own,us\n');
    await interchange.importSheets({ files: [{ name: 'missions.csv', bytes: own }], mission: 'm-own' });
    expect(await load()).toEqual([]);
    await opened.store.deleteMission('m-own');
    expect(await load()).toEqual([]);
    expect(await missions()).toEqual([]);
  });

  it('does not bring back a sample that somebody deleted', async () => {
    await load();
    for (const id of SAMPLE_MISSION_IDS) await opened.store.deleteMission(id);
    expect(await load()).toEqual([]);
    expect(await missions()).toEqual([]);
  });

  it('goes on after a start that was cut short', async () => {
    const whole = interchange;
    let calls = 0;
    interchange = {
      importSheets: (request) => (++calls > 1 ? Promise.reject(new Error('cut')) : whole.importSheets(request)),
    };
    await expect(load()).rejects.toThrow('cut');
    expect(await missions()).toHaveLength(1);
    interchange = whole;
    await load();
    expect(await missions()).toHaveLength(SAMPLE_MISSION_IDS.size);
  });
});
