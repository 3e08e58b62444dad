import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_NAMES, analyse } from '../../api/analyses/all-analyses.ts';
import { readSheets } from '../support/read-sheets.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { findingOf, idsOf, inputOf, written } from './analyse-mission.ts';

const samples = fileURLToPath(new URL('../../seed/missions/', import.meta.url));
const folders = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('the fictional mission %s', (folder) => {
  const input = inputOf(readSheets(`${samples}${folder}`, folder), '2026-11-01', 64);

  it.each(ANALYSIS_NAMES)('%s finds something that opens on its elements, or names the empty sheet', (name) => {
    const { findings, missing } = analyse(name, input);
    expect(findings.length + missing.length).toBeGreaterThan(0);
    for (const { standsOn } of findings) expect(standsOn.elements.length).toBeGreaterThan(0);
  });

  it.each(ANALYSIS_NAMES)('%s is told in English and French without a hole', (name) => {
    for (const language of ['en', 'fr'] as const) {
      const told = JSON.stringify(written(input, name, language));
      expect(told).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe.skipIf(!sharedPresent)('the reconstructed mission of 2020 (needs ../shared)', () => {
  const input = sharedPresent
    ? inputOf(readSheets(sharedPath('data/minusma-2020'), 'mission-minusma'), '2022-12-31', 128)
    : null!;

  it.each(ANALYSIS_NAMES)('%s finds something that opens on its elements, or names the empty sheet', (name) => {
    const { findings, missing } = analyse(name, input);
    expect(findings.length + missing.length).toBeGreaterThan(0);
    for (const { standsOn } of findings) expect(standsOn.elements.length).toBeGreaterThan(0);
  });

  it('custody shows the reach-back of reconnaissance and that no clause was read', () => {
    const custody = analyse('custody', input);
    const found = findingOf(custody, 'CUSTODY_REACH_BACK');
    expect(idsOf(input, found.sources)).toEqual(expect.arrayContaining(['eq-heron-gao', 'eq-luna-castor']));
    expect(idsOf(input, found.destinations)).toContain('ext-capital-de');
    expect(custody.missing.map(({ need }) => need)).toContain('CLAUSES');
  });

  it('continuity shows what the satellite link of the mission kept alive', () => {
    const continuity = analyse('continuity', input);
    const kept = findingOf(continuity, 'CONTINUITY_LIFELINE');
    expect(idsOf(input, [kept.node])).toEqual(['ext-satellite']);
    expect(idsOf(input, kept.tasks)).toContain('task-human-rights');
    expect(continuity.missing.map(({ need }) => need)).toContain('AUTONOMY');
  });

  it('presence names the parallel actor, since when, and where nobody assessed the distance', () => {
    const presence = analyse('presence', input);
    const near = findingOf(presence, 'PRESENCE_NEAR');
    expect(near.since).toMatch(/^202[12]-/);
    expect(near.near.length + near.open.length).toBeGreaterThan(0);
    expect(findingOf(presence, 'PRESENCE_TIES').partners.length).toBeGreaterThan(0);
    expect(presence.trials.map(({ code }) => code)).toContain('WITHOUT_ACTOR');
  });
});
