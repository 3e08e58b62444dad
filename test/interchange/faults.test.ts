import { describe, expect, test } from 'vitest';
import { causesOf, csv, onlyFault, planOf, smallMission } from './sheets.ts';

const sites = (...rows: string[]) =>
  csv('sites', 'id,missionId,name,siteType,latitude,personnel', 'site-a,m,Alpha,,,', ...rows);
const links = (header: string, ...rows: string[]) => csv('links', header, ...rows);

describe('a cell that its column does not take is named with what is expected', () => {
  test.each([
    ['site-x,m,X,,190,', 'latitude', 'latitude is 190; it must lie between -90 and 90.', 'a number between -90 and 90'],
    [
      'site-x,m,X,,"12,5",',
      'latitude',
      'latitude: 12,5 is not a number; write the decimal point as a dot.',
      'a number between -90 and 90',
    ],
    ['site-x,m,X,,NaN,', 'latitude', 'latitude: NaN is not a number.', 'a number between -90 and 90'],
    ['site-x,m,X,,,-5', 'personnel', 'personnel is -5; it must be 0 or more.', 'a whole number of 0 or more'],
    [
      'site-x,m,X,,,2.5',
      'personnel',
      'personnel is 2.5; it must be a whole number, 0 or more.',
      'a whole number of 0 or more',
    ],
    [
      'site-x,m,X,,,9999999',
      'personnel',
      'personnel is 9999999; it must be at most 1000000.',
      'a whole number of 0 or more',
    ],
    [
      'site-x,m,X,Team site,,',
      'siteType',
      'Nearest: TEAM_SITE.',
      'one of MISSION_HQ, SECTOR_HQ, BASE, TEAM_SITE, LOGISTICS, LIAISON_OFFICE',
    ],
    ['site-x,m,,,,', 'name', 'name is required: site-x has none.', 'text'],
    [',m,X,,,', 'id', 'id is required.', 'letters, digits'],
    ['site x,m,X,,,', 'id', 'id: site x cannot be an id.', 'letters, digits'],
  ])('%s', async (row, column, message, expected) => {
    const fault = onlyFault(await planOf(smallMission(sites(row))));
    expect(fault).toMatchObject({ sheet: 'sites', row: 3, column, severity: 'error' });
    expect(fault.message).toContain(message);
    expect(fault.expected).toContain(expected);
  });

  test.each([
    ['incidents', 'startedOn', '2020-06-31', 'startedOn: 2020-06-31 is not a calendar date.'],
    ['incidents', 'startedOn', '31/06/2020', 'startedOn: 31/06/2020 is not a calendar date.'],
    ['incidents', 'ongoing', 'yes', 'ongoing: yes is neither true nor false.'],
    ['incidents', 'intendedEffects', 'DENIAL;DENIEL', 'intendedEffects: DENIEL is not one of DISCLOSURE'],
    [
      'data-stores',
      'harmToPersons',
      'VERY_SEVERE',
      'harmToPersons: VERY_SEVERE is not one of NEGLIGIBLE, MINOR, MODERATE, SEVERE, CRITICAL.',
    ],
    ['data-stores', 'harmToPersons.MANIPULATED', 'HUGE', 'harmToPersons.MANIPULATED: HUGE is not one of'],
    ['evidence', 'url', 'javascript:alert(1)', 'url: javascript:alert(1) is not accepted.'],
    ['evidence', 'grade', 'B7', 'grade: B7 is not accepted.'],
    ['assets', 'knownVulnerabilities', 'CVE-1', 'knownVulnerabilities: CVE-1 is not accepted.'],
    ['controls', 'effectiveness', '1.2', 'effectiveness is 1.2; it must lie between 0 and 1.'],
  ])('%s.%s = %s', async (sheet, column, cell, message) => {
    const plan = await planOf(smallMission(csv(sheet, `id,missionId,name,${column}`, `x,m,X,"${cell}"`)));
    expect(onlyFault(plan)).toMatchObject({ sheet, row: 2, column, message: expect.stringContaining(message) });
  });

  test('an empty cell is not assessed and no fault', async () => {
    const plan = await planOf(smallMission(sites('site-x,m,X,,,')));
    expect(plan.faults).toEqual([]);
    expect(plan.nodes.find(({ id }) => id === 'site-x')?.properties).toEqual({});
  });
});

describe('columns', () => {
  test('that are not known and hold values are faults that keep those rows alone out', async () => {
    const file = csv('sites', 'id,missionId,name,latitud,ipAddress', 'site-a,m,Alpha,,10.0.0.1', 'site-b,m,Bravo,,');
    const [unused, used] = causesOf(await planOf(smallMission(file)));
    expect(unused).toMatchObject({
      row: 1,
      column: 'latitud',
      severity: 'warning',
      code: 'UNKNOWN_COLUMN',
      message: expect.stringContaining('nearest: latitude'),
    });
    expect(used).toMatchObject({
      row: 1,
      column: 'ipAddress',
      severity: 'error',
      message: expect.stringContaining('One row has a value'),
    });
    const plan = await planOf(smallMission(file));
    expect(plan.nodes.filter(({ kind }) => kind === 'Site').map(({ id }) => id)).toEqual(['site-b']);
  });

  test('that are not known can be ignored or read as known ones', async () => {
    const file = csv('sites', 'id,missionId,name,lat', 'site-a,m,Alpha,12');
    const ignored = await planOf(smallMission(file), { accept: { ignoreColumns: ['sites.lat'] } });
    expect(ignored.faults).toEqual([]);
    const mapped = await planOf(smallMission(file), { accept: { mapColumns: { 'sites.lat': 'latitude' } } });
    expect(mapped.nodes.find(({ id }) => id === 'site-a')?.properties).toEqual({ latitude: 12 });
  });

  test('that a sheet needs are asked for by name', async () => {
    const fault = onlyFault(await planOf(smallMission(csv('sites', 'missionId,latitude', 'm,1'))));
    expect(fault).toMatchObject({
      sheet: 'sites',
      row: 1,
      code: 'MISSING_COLUMN',
      message: expect.stringContaining('no column id and no column name'),
    });
  });

  test('that come twice are faults', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,missionId,name,name', 'site-a,m,Alpha,Beta')));
    expect(onlyFault(plan)).toMatchObject({ row: 1, column: 'name', code: 'COLUMN_TWICE' });
  });

  test('that a row goes beyond are a fault of that row', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,missionId,name', 'site-a,m,Alpha, and more')));
    expect(onlyFault(plan)).toMatchObject({ row: 2, code: 'CELL_COUNT' });
  });
});

describe('ids', () => {
  test('that come twice name both rows, across sheets too, and neither row is taken', async () => {
    const plan = await planOf(smallMission(sites('site-b,m,Bravo,,,', 'site-a,m,Second,,,', 'asset-a,m,Third,,,')));
    const [within, across] = causesOf(plan);
    expect(within).toMatchObject({
      sheet: 'sites',
      row: 4,
      column: 'id',
      code: 'DUPLICATE_ID',
      message: expect.stringContaining('site-a already stands in row 2 under the name Alpha'),
    });
    expect(across).toMatchObject({ sheet: 'assets', row: 2, message: expect.stringContaining('row 5 of sites') });
    expect(plan.nodes.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['site-a']));
  });
});

describe('links', () => {
  test('to an id that nothing has name the nearest id that may stand there', async () => {
    const plan = await planOf(smallMission(links('from,type,to', 'asset-a,LOCATED_AT,sit-a')));
    expect(onlyFault(plan)).toMatchObject({
      sheet: 'links',
      row: 2,
      column: 'to',
      code: 'DANGLING',
      message: 'No entry has the id sit-a; nearest: site-a. The link stays out.',
      expected: 'the id of a site',
    });
  });

  test('whose ends are of the wrong kind say what may stand there', async () => {
    const fault = onlyFault(await planOf(smallMission(links('from,type,to', 'site-a,CAN_ACCESS,store-a'))));
    expect(fault).toMatchObject({
      row: 2,
      column: 'from',
      code: 'WRONG_END',
      message: 'CAN_ACCESS runs from a group of people to an asset or a data store; site-a is a site.',
    });
  });

  test('of a type that does not exist name the nearest one', async () => {
    const fault = onlyFault(await planOf(smallMission(links('from,type,to', 'asset-a,LOCATED_IN,site-a'))));
    expect(fault).toMatchObject({
      column: 'type',
      code: 'UNKNOWN_TYPE',
      message: expect.stringContaining('Nearest: LOCATED_AT'),
    });
  });

  test('with a value in a column of another type would lose it', async () => {
    const fault = onlyFault(await planOf(smallMission(links('from,type,to,medium', 'asset-a,LOCATED_AT,site-a,LAN'))));
    expect(fault).toMatchObject({
      column: 'medium',
      code: 'NOT_OF_THIS_TYPE',
      expected: expect.stringContaining('CONNECTED_TO'),
    });
  });

  test('from an entry to itself are faults', async () => {
    const fault = onlyFault(await planOf(smallMission(links('from,type,to', 'asset-a,CONNECTED_TO,asset-a'))));
    expect(fault).toMatchObject({ code: 'SELF_LINK', column: 'to' });
  });

  test('that pass a system which is none are faults in that column', async () => {
    const plan = await planOf(smallMission(links('from,type,to,via', 'store-a,FLOWS_TO,asset-a,asset-a;ext-x')));
    expect(causesOf(plan).map(({ column, code }) => [column, code])).toEqual([
      ['via', 'WRONG_END'],
      ['via', 'DANGLING'],
    ]);
  });

  test('said twice alike count once with a warning; said twice with other values, neither is taken', async () => {
    const header = 'from,type,to,privilege';
    const alike = await planOf(
      smallMission(links(header, 'group-a,CAN_ACCESS,store-a,READ', 'group-a,CAN_ACCESS,store-a,READ')),
    );
    expect(onlyFault(alike)).toMatchObject({ row: 3, code: 'REPEATED_LINK', severity: 'warning' });
    expect(alike.links).toHaveLength(1);
    const other = await planOf(
      smallMission(links(header, 'group-a,CAN_ACCESS,store-a,READ', 'group-a,CAN_ACCESS,store-a,WRITE')),
    );
    expect(onlyFault(other)).toMatchObject({ row: 3, severity: 'error', message: expect.stringContaining('Row 2') });
    expect(other.links).toEqual([]);
  });

  test('side by side with other discriminators are different links, and one read both ways is the same', async () => {
    const assets = csv('assets', 'id,missionId,name', 'asset-a,m,A', 'asset-b,m,B');
    const sheet = links(
      'from,type,to,medium',
      'asset-a,CONNECTED_TO,asset-b,LAN',
      'asset-a,CONNECTED_TO,asset-b,VSAT',
      'asset-b,CONNECTED_TO,asset-a,LAN',
    );
    const plan = await planOf(smallMission(assets, sheet));
    expect(onlyFault(plan)).toMatchObject({ row: 4, code: 'REPEATED_LINK', severity: 'warning' });
    expect(plan.links).toHaveLength(2);
  });

  test('in a circle, side by side or to nobody at all are no faults', async () => {
    const assets = csv('assets', 'id,missionId,name', 'asset-a,m,A', 'asset-b,m,B', 'asset-alone,m,C');
    const sheet = links(
      'from,type,to,dataCategories',
      'asset-a,FLOWS_TO,asset-b,',
      'asset-b,FLOWS_TO,asset-a,',
      'asset-a,FLOWS_TO,asset-b,ADMINISTRATIVE',
    );
    const plan = await planOf(smallMission(assets, sheet));
    expect(plan.faults).toEqual([]);
    expect(plan.links).toHaveLength(3);
  });

  test('that wait for a faulty row follow from its fault and are not faults of their own', async () => {
    const plan = await planOf(smallMission(sites('site-x,m,,,,'), links('from,type,to', 'asset-a,LOCATED_AT,site-x')));
    const cause = onlyFault(plan);
    expect(cause).toMatchObject({ sheet: 'sites', row: 3, column: 'name' });
    expect(plan.faults.filter(({ code }) => code === 'WAITS')).toMatchObject([
      { sheet: 'links', row: 2, column: 'to', followsFrom: cause.id },
    ]);
  });
});

describe('missions', () => {
  test('that nobody knows are told once, and the rows that name them follow', async () => {
    const plan = await planOf([csv('sites', 'id,missionId,name', 'site-a,nowhere,Alpha', 'site-b,nowhere,Bravo')]);
    expect(onlyFault(plan)).toMatchObject({ sheet: 'sites', row: 2, column: 'missionId', code: 'UNKNOWN_MISSION' });
    expect(plan.nodes).toEqual([]);
  });

  test('other than the one that is brought in are faults', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,missionId,name', 'site-a,m,Alpha', 'site-b,other,Bravo')));
    expect(onlyFault(plan)).toMatchObject({ row: 3, code: 'OTHER_MISSION' });
    const asked = await planOf(smallMission(), { mission: 'other' });
    expect(onlyFault(asked)).toMatchObject({ code: 'OTHER_MISSION', sheet: 'missions' });
  });

  test('whose own row is faulty keep everything of theirs waiting', async () => {
    const plan = await planOf(smallMission(csv('missions', 'id,missionId,name', 'm,m,')));
    expect(onlyFault(plan)).toMatchObject({ sheet: 'missions', row: 2, column: 'name' });
    expect(plan.nodes).toEqual([]);
  });

  test('need not be named in every row when the sheet has no such column', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,name', 'site-a,Alpha')));
    expect(plan.faults).toEqual([]);
    expect(plan.nodes.find(({ id }) => id === 'site-a')?.scope).toBe('mission');
  });
});

test('text that looks like a formula is kept as text with a warning, and numbers and choices are not', async () => {
  const file = csv(
    'sites',
    'id,missionId,name,description,latitude',
    'site-a,m,Alpha,=1+1,-5',
    "site-b,m,Bravo,'=1+1,+5",
  );
  const plan = await planOf(smallMission(file));
  expect(onlyFault(plan)).toMatchObject({ row: 2, column: 'description', code: 'FORMULA_LIKE', severity: 'warning' });
  const [a, b] = plan.nodes.filter(({ kind }) => kind === 'Site');
  expect(a?.properties).toEqual({ description: '=1+1', latitude: -5 });
  expect(b?.properties).toEqual({ description: '=1+1', latitude: 5 });
});

test('a report of very many faults lists the first and counts the rest', async () => {
  const rows = Array.from({ length: 3_000 }, (_, i) => `site-${i},m,X,,999,`);
  const plan = await planOf(smallMission(sites(...rows)));
  expect(plan.faults).toHaveLength(2_000);
  expect(plan.faultsLeftOut).toEqual({ error: 1_000, warning: 0 });
});
