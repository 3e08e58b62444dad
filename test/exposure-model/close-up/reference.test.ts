import { expect, it } from 'vitest';
import { type ReferenceInput, referenceOf } from '../../../api/exposure-model/close-up/reference.ts';

const input: ReferenceInput = {
  missionId: 'mission-unmivel',
  elementId: 'store-interviews',
  effect: 'DISCLOSED',
  asOf: '2026-06-01',
  graphVersion: '17',
  libraryVersions: { command: '1.0.0', attempt: '1.1.0' },
  seed: 1,
  trials: 1000,
};

it('a reference is the same for the same inputs, in whatever order they come', () => {
  // Written down: what was copied into a report must be found again by a later version.
  expect(referenceOf(input)).toBe('SGR-d31edb21');
  const turned = { ...input, libraryVersions: { attempt: '1.1.0', command: '1.0.0' }, assume: {}, scope: '' };
  expect(referenceOf(turned)).toBe(referenceOf(input));
  const unset = { ...input, assume: { DISTANCE_NOT_ASSESSED: false } };
  expect(referenceOf(unset)).toBe(referenceOf(input));
});

it('a reference changes with every input, and no value passes for another', () => {
  const changed: Partial<ReferenceInput>[] = [
    { missionId: 'mission-unomar' },
    { elementId: 'store-interview' },
    { effect: 'MANIPULATED' },
    { asOf: '2026-06-02' },
    { graphVersion: '18' },
    { libraryVersions: { command: '1.0.0', attempt: '1.1.1' } },
    { libraryVersions: { command: '1.0.0' } },
    { seed: 2 },
    { trials: 1001 },
    { seed: 11, trials: 0 },
    { assume: { DISTANCE_NOT_ASSESSED: true } },
    { assume: { DISTANCE_NOT_ASSESSED: true, CARRIER_NOT_ASSESSED: true } },
    { scope: 'CONFIDENTIAL' },
    { missionId: 'mission-unmivel"\n"store-interviews', elementId: '' },
  ];
  const references = [input, ...changed.map((change) => ({ ...input, ...change }))].map(referenceOf);
  expect(new Set(references).size).toBe(references.length);
  for (const reference of references) expect(reference).toMatch(/^SGR-[0-9a-f]{8}$/);
});
