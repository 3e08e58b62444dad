import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok, refuse } from '../../api/modules/base/outcome.ts';
import { createIdentityStore, type IdentityStore } from '../../api/modules/identity/identity-store.ts';
import { StoreConflict } from '../../api/store/graph-store.ts';
import { type TestStore, testStores } from '../support/stores.ts';

for (const kind of testStores()) {
  describe.skipIf(!kind.available)(`The store of people and sign-in (${kind.title})`, () => {
    let opened: TestStore;
    let identity: IdentityStore;
    beforeAll(async () => {
      opened = await kind.open();
      identity = createIdentityStore(opened.store);
    });
    afterAll(() => opened?.dispose());

    let n = 0;
    const person = () => ({
      key: `k${++n}`,
      login: `login${n}`,
      name: 'Somebody',
      clearance: 'CONFIDENTIAL' as const,
      compartments: [] as string[],
      state: 'ACTIVE' as const,
      sample: false,
      createdAt: '2026-01-01T00:00:00.000Z',
    });

    it('gives back what was put in, empty lists included', async () => {
      const given = { ...person(), compartments: ['a', 'b'] };
      await identity.write((records) => records.add('Person', given));
      const bare = person();
      await identity.write((records) => records.add('Person', bare));
      expect(await identity.read((records) => records.find('Person', 'login', given.login))).toEqual({
        ...given,
        version: 1,
      });
      expect(await identity.read((records) => records.find('Person', 'key', bare.key))).toEqual({
        ...bare,
        version: 1,
      });
      expect(await identity.read((records) => records.find('Person', 'key', 'none'))).toBeNull();
    });

    it('keeps a login for one person alone', async () => {
      const first = person();
      await identity.write((records) => records.add('Person', first));
      const double = identity.write((records) => records.add('Person', { ...person(), login: first.login }));
      await expect(double).rejects.toBeInstanceOf(StoreConflict);
    });

    it('loses no change of two that were made at the same moment', async () => {
      const made = await identity.write((records) => records.add('Person', person()));
      await identity.write((records) => records.change('Person', { ...made, name: 'First' }));
      const late = identity.write((records) => records.change('Person', { ...made, name: 'Second' }));
      await expect(late).rejects.toBeInstanceOf(StoreConflict);
      const many = await Promise.allSettled(
        Array.from({ length: 8 }, (_, i) =>
          identity.write(async (records) => {
            const current = await records.find('Person', 'key', made.key);
            return records.change('Person', { ...current!, name: `Writer ${i}` });
          }),
        ),
      );
      const written = many.filter(({ status }) => status === 'fulfilled').length;
      const now = await identity.read((records) => records.find('Person', 'key', made.key));
      expect(now!.version).toBe(2 + written);
    });

    it('keeps nothing of a change that is refused', async () => {
      const given = person();
      const outcome = await identity.attempt(async (records) => {
        await records.add('Person', given);
        return refuse('CONFLICT', 'no');
      });
      expect(outcome.type).toBe('error');
      expect(await identity.read((records) => records.find('Person', 'key', given.key))).toBeNull();
      expect((await identity.attempt(async () => ok(1))).type).toBe('ok');
    });

    it('stays out of everything that reads elements', async () => {
      await identity.write((records) => records.add('Person', person()));
      const elements = await opened.store.read((tx) => tx.run('MATCH (n:Element) RETURN count(n) AS count'));
      expect(elements[0]!.count).toBe(0);
    });

    it('finds by the properties of the catalogue alone, so that no input is ever part of a query', async () => {
      const evil = "login: 'x'}) DETACH DELETE n //" as 'login';
      await expect(identity.read((records) => records.find('Person', evil, 'x'))).rejects.toBeInstanceOf(TypeError);
      await expect(identity.read((records) => records.all('Person) DETACH DELETE n //' as 'Person'))).rejects.toThrow(
        TypeError,
      );
      const odd = { ...person(), login: `'}) DETACH DELETE n //`, name: '$value' };
      await identity.write((records) => records.add('Person', odd));
      expect(await identity.read((records) => records.find('Person', 'login', odd.login))).toMatchObject(odd);
    });
  });
}
