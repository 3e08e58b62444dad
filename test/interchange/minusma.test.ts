import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportPlan } from '../../api/modules/interchange/import-plan.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { causesOf, filesIn, planOf } from './sheets.ts';

describe.skipIf(!sharedPresent)('the reconstructed mission of the shared folder', () => {
  test('loads whole', async () => {
    const plan = await planOf(filesIn(sharedPath('data/minusma-2020')));
    expect(plan.faults).toEqual([]);
    expect([plan.nodes.length, plan.links.length]).toEqual([541, 1792]);
    expect(plan.counts.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
  });
});

describe.skipIf(!sharedPresent)('the copy with twelve faults', () => {
  let plan: ImportPlan;
  beforeAll(async () => {
    plan = await planOf(filesIn(sharedPath('data/minusma-2020-broken')));
  });

  test.each([
    ['links', 951, 'to', ['store-unite-awareness', 'nearest: store-unite-aware']],
    ['data-stores', 8, 'harmToPersons', ['VERY_SEVERE is not one of NEGLIGIBLE, MINOR, MODERATE, SEVERE, CRITICAL']],
    [
      'sites',
      24,
      'id',
      ['site-gao already stands in row 8 under the name Gao', 'Gao supercamp', 'Neither row is taken'],
    ],
    ['incidents', 5, 'startedOn', ['2020-06-31 is not a calendar date']],
    ['sites', 11, 'latitude', ['latitude is 190', 'between -90 and 90']],
    ['assets', 1, 'ipAddress', ['Column ipAddress is not known to this sheet', 'One row has a value', 'dropped']],
    ['offices', 19, 'name', ['name is required', 'office-ddr']],
    ['links', 1781, 'from', ['CAN_ACCESS runs from a group of people to an asset or a data store; site-gao is a site']],
    ['person-groups', null, null, ['not valid UTF-8', 'reads as Windows-1252']],
    ['legal-instruments', null, null, ['separated by semicolons', 'reads well with semicolons']],
    ['suppliers', 10, 'description', ['begins with "="', 'plain text']],
    ['links', 1661, 'distanceKm', ['distanceKm is -5; it must be 0 or more']],
  ])('names the fault in %s, row %s, column %s', (sheet, row, column, words) => {
    const found = causesOf(plan).filter(
      (fault) => fault.sheet === sheet && fault.row === row && fault.column === column,
    );
    expect(found).toHaveLength(1);
    for (const word of words) expect(found[0]?.message).toContain(word);
  });

  test('has no other fault of its own: everything else follows from one of the twelve', () => {
    expect(causesOf(plan)).toHaveLength(12);
    expect(
      causesOf(plan)
        .filter(({ severity }) => severity === 'warning')
        .map(({ sheet }) => sheet),
    ).toEqual(['suppliers']);
    const ids = new Set(causesOf(plan).map(({ id }) => id));
    const following = plan.faults.filter(({ followsFrom }) => followsFrom !== null);
    expect(following.every(({ code, followsFrom }) => code === 'WAITS' && ids.has(followsFrom!))).toBe(true);
  });

  test('shows the names with accents as Windows-1252 reads them', () => {
    const [fault] = causesOf(plan).filter(({ code }) => code === 'ENCODING');
    expect(fault?.preview?.map(({ text }) => text)).toContain('National staff, Mopti-Sévaré');
  });

  test('says which links wait for the row without a name, and for the file with semicolons', () => {
    const waitingFor = (code: string, sheet: string) => {
      const cause = causesOf(plan).find((fault) => fault.code === code && fault.sheet === sheet);
      return plan.faults.filter(({ followsFrom }) => followsFrom === cause?.id);
    };
    expect(waitingFor('REQUIRED', 'offices').map(({ row }) => row)).toEqual([67, 68, 815]);
    expect(waitingFor('DELIMITER', 'legal-instruments').map(({ linkType }) => linkType)).toContain('GOVERNED_BY');
  });

  test('with both readings accepted and the column ignored keeps out only the rows that are wrong', async () => {
    const accept = { encoding: 'windows-1252' as const, delimiter: true, ignoreColumns: ['assets.ipAddress'] };
    const accepted = await planOf(filesIn(sharedPath('data/minusma-2020-broken')), { accept });
    expect(causesOf(accepted).filter(({ severity }) => severity === 'error')).toHaveLength(8);
    const kept = accepted.counts.filter(({ refused }) => refused > 0).map(({ sheet, refused }) => [sheet, refused]);
    expect(kept.filter(([sheet]) => sheet !== 'links')).toEqual([
      ['sites', 3],
      ['offices', 1],
      ['data-stores', 1],
      ['incidents', 1],
    ]);
    expect(accepted.nodes.find(({ id }) => id === 'pg-niger-menaka')?.name).toBe('Niger contingent, Ménaka');
  });
});
