import { expect, test } from 'vitest';
import { asset, derive, link, store, system } from '../support/derive.ts';

const drone = asset('drone', 'SENSOR');
const facts = (mission: ReturnType<typeof derive>) =>
  mission.model.standingFacts.map(
    ({ state }) => `${mission.model.states.effect[state]} ${mission.model.states.node[state]}`,
  );

test('what flows to a national capital is out of custody as a fact, and can be misused by who has access there', () => {
  const mission = derive(
    [drone, system('capital', 'NATIONAL_CAPITAL')],
    [link('drone', 'FLOWS_TO', 'capital', { reachBack: true })],
  );
  expect(facts(mission)).toEqual(['OUT_OF_CUSTODY 0']);
  expect(mission.edgesOf('custody')).toEqual([]);
  expect(mission.edgesOf('custody-misuse')).toEqual(['capital:ACCESSED > drone:DISCLOSED']);
  expect(mission.baseOf('custody-misuse')).toBe(0.9);
});

test('a store kept on an outside system is out of custody too', () => {
  const mission = derive([store('files'), system('cloud', 'COMMERCIAL_CLOUD')], [link('files', 'STORED_ON', 'cloud')]);
  expect(facts(mission)).toEqual(['OUT_OF_CUSTODY 0']);
});

test('what goes to the systems of the United Nations stays in its custody', () => {
  const mission = derive([store('files'), system('geneva', 'UN_HEADQUARTERS')], [link('files', 'FLOWS_TO', 'geneva')]);
  expect(facts(mission)).toEqual([]);
});

test('what stays within the mission is in custody', () => {
  expect(facts(derive([drone, store('images')], [link('drone', 'FLOWS_TO', 'images')]))).toEqual([]);
});

test('a platform that only passes on what is encrypted end to end hardly reads it', () => {
  const sealed = link('chat', 'FLOWS_TO', 'platform', { encryption: 'END_TO_END' });
  const mission = derive([asset('chat', 'APPLICATION'), system('platform', 'COMMERCIAL_CLOUD')], [sealed]);
  expect(mission.baseOf('custody-misuse')).toBe(0.01);
});
