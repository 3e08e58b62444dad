import { expect, test } from 'vitest';
import { afterControls } from '../../api/core/scoring/controls.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import { controlEffect, edgeChances } from '../../api/exposure-model/edge-chances.ts';
import { drawJudgements } from '../../api/exposure-model/judgement-draws.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { actor, control, derive, group, library, link, store, vector } from '../support/derive.ts';
import { edgeKeys } from '../support/edge-keys.ts';

const generated = compileAttackModel(
  generateMission({ elements: 600, seed: 3, actors: 6, reach: 'most' }).toGraph(),
  library,
  { asOf: '2026-06-01' },
);

/** Two groups that can each reach a store of their own, phished by one actor, under these controls. */
const phished = (...links: ReturnType<typeof link>[]) =>
  derive(
    [
      actor('a'),
      vector('mail', 'PHISHING'),
      ...['g1', 'g2'].map((id) => group(id)),
      ...['s1', 's2'].map((id) => store(id)),
      control('training', 'TRAINING', ['PHISHING']),
      control('factor', 'IDENTITY', ['PHISHING']),
    ],
    [
      link('a', 'EMPLOYS', 'mail'),
      link('g1', 'CAN_ACCESS', 's1', { privilege: 'READ' }),
      link('g2', 'CAN_ACCESS', 's2', { privilege: 'READ' }),
      ...links,
    ],
  );
const profilesOf = ({ model }: ReturnType<typeof derive>) =>
  edgeKeys(model).flatMap((key, e) => (key.startsWith('phishing|') ? [model.edges.chance[e]] : []));

test('elements under the same controls share one profile, whatever the order in which their links come', () => {
  const mission = phished(
    link('g1', 'PROTECTED_BY', 'training', { coverage: 0.5 }),
    link('g1', 'PROTECTED_BY', 'factor', { coverage: 1 }),
    link('g2', 'PROTECTED_BY', 'factor', { coverage: 1 }),
    link('g2', 'PROTECTED_BY', 'training', { coverage: 0.5 }),
  );
  const [first, second] = profilesOf(mission);
  expect(first).toBe(second);
  expect(mission.model.chances[first].terms.map(({ controlClass }) => controlClass)).toEqual(['IDENTITY', 'TRAINING']);
});

test.each([
  ['another coverage', { coverage: 0.6 }],
  ['a coverage that nobody recorded, which is a judgement of its own', {}],
])('%s is another profile', (_, own) => {
  const [first, second] = profilesOf(
    phished(
      link('g1', 'PROTECTED_BY', 'training', { coverage: 0.5, status: 'PARTIAL' }),
      link('g2', 'PROTECTED_BY', 'training', { status: 'PARTIAL', ...own }),
    ),
  );
  expect(first).not.toBe(second);
});

test('no two profiles of a model say the same, and each is mentioned by some edge', () => {
  const content = generated.chances.map((profile) => JSON.stringify(profile));
  expect(new Set(content).size).toBe(content.length);
  expect(new Set(generated.edges.chance).size).toBe(content.length);
  expect(content.length).toBeLessThan(generated.edges.chance.length / 2);
});

test('the chance of a profile is that of its base after its controls, with the common ones apart', () => {
  for (const values of drawJudgements(generated, 5, 3)) {
    const { ownByProfile, commonByProfile } = edgeChances(generated, values);
    expect([...commonByProfile.values()].filter((causes) => causes.length === 0)).toEqual([]);
    generated.chances.forEach(({ base, terms }, p) => {
      const effects = terms.map((term) => controlEffect(term, values));
      const chance = afterControls(values[base], effects);
      const common = (commonByProfile.get(p) ?? []).reduce((product, { level }) => product * level, 1);
      expect(ownByProfile[p]).toBe(chance.own);
      expect(ownByProfile[p] * common).toBeCloseTo(chance.marginal, 12);
    });
  }
});
