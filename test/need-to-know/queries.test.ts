import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, ReadTransaction, WriteTransaction } from '../../api/store/graph-store.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { type TestStore, testStores } from '../support/stores.ts';
import { changeAll } from './change-all.ts';
import { askedOf, SAMPLE_REQUESTS } from './sample-requests.ts';
import { putWorld, sampleWorld, seenPart } from './worlds.ts';

const MISSION = 'mission-unvos';
const SIGHT = { clearance: 'CONFIDENTIAL', compartments: ['zzcompartment'] } as const;
const WORLD = sampleWorld('unvos', MISSION);
const SEEN = seenPart(WORLD, SIGHT);

/** A store that notes every query that runs on it. */
function noting(store: GraphStore, heard: Set<string>): GraphStore {
  const noted = <T extends ReadTransaction>(tx: T): T => ({
    ...tx,
    run: (cypher: string, parameters?: Parameters<T['run']>[1]) => {
      heard.add(cypher);
      return tx.run(cypher, parameters);
    },
  });
  return {
    ...store,
    read: (work) => store.read((tx) => work(noted(tx))),
    write: (work) => store.write((tx) => work(noted<WriteTransaction>(tx))),
  };
}

/** What reads entries for the store's own sake, by keys that were seen, and hands nothing of them to anybody. */
const OF_THE_STORE = [
  // What a write replaces, by identities: these part by marking, and nobody writes with one that they do not see.
  /^UNWIND \$identities AS identity/,
  /AS toKey, r\.recordVersion AS version$/,
  /RETURN count\(r\) AS written$/,
];

for (const kind of testStores()) {
  describe.skipIf(!kind.available)(`Queries that run for somebody (${kind.title})`, () => {
    let opened: TestStore;
    let api: TestApi;
    let who: TestPerson;
    const heard = new Set<string>();
    const faults: unknown[] = [];
    beforeAll(async () => {
      opened = await kind.open();
      api = await startApi({ store: noting(opened.store, heard) });
      await putWorld(opened.store, WORLD);
      const roles = [['FIELD_TECHNOLOGY_OFFICER', MISSION] as const, ['JMAC_ANALYST', MISSION] as const];
      who = await signInAs(api, roles, { clearance: SIGHT.clearance, compartments: [...SIGHT.compartments] });
      heard.clear();
      const ask = async (query: string, variables: Record<string, unknown>) => {
        const { errors = [] } = await who.send(query, variables);
        faults.push(...errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'));
      };
      const asked = askedOf(WORLD, SEEN);
      for (const requests of Object.values(SAMPLE_REQUESTS)) {
        for (const { query, variables } of requests(asked)) await ask(query, variables);
      }
      const said = 'zzsaid';
      const odd = {
        ...asked,
        mission: MISSION,
        elements: [said],
        ids: [said],
        links: [said, `${said}.x`],
        actors: [said],
      };
      for (const requests of Object.values(SAMPLE_REQUESTS)) {
        for (const { query, variables } of requests({ ...odd, targets: [said], sites: [said], offices: [said] })) {
          await ask(query, variables);
        }
      }
      const sort = `query ($t: String!) { search(mission: "${MISSION}", text: $t) { id } elements(mission: "${MISSION}", filter: { text: $t }) { totalCount } }`;
      await ask(sort, { t: said });
      await changeAll(who, WORLD, SEEN, SIGHT);
    }, 120_000);
    afterAll(async () => {
      await api?.close();
      await opened?.dispose();
    });

    it('are heard, and answered without a fault', () => {
      expect(heard.size).toBeGreaterThan(30);
      expect(faults).toEqual([]);
    });

    it('hold no value of theirs: neither what they say, nor who they are, nor what is there', () => {
      const values = [
        'zzsaid',
        'zzcompartment',
        who.key,
        who.login,
        MISSION,
        ...[...WORLD.nodes, ...WORLD.links].map(({ key }) => key),
        ...WORLD.nodes.map(({ name }) => name),
      ];
      for (const cypher of heard) {
        for (const value of values) expect(cypher).not.toContain(value);
      }
    });

    it('that read entries or links ask for no more than is seen', () => {
      const reads = [...heard].filter((cypher) => /:Element|:Mission\b/.test(cypher) && /RETURN/.test(cypher));
      const open = reads.filter((cypher) => !cypher.includes('$seenLevels') || !cypher.includes('$seenCompartments'));
      const unexplained = open.filter((cypher) => !OF_THE_STORE.some((known) => known.test(cypher)));
      expect(unexplained).toEqual([]);
      const needless = OF_THE_STORE.filter((known) => !open.some((cypher) => known.test(cypher)));
      expect(needless).toEqual([]);
      expect(reads.length - open.length).toBeGreaterThan(15);
    });
  });
}
