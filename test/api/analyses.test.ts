import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { ANALYSIS_NAMES } from '../../api/analyses/all-analyses.ts';
import { describeApi } from '../support/describe-api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const CELL = 'runs { text element { key kind name } } assessed shade value';
const ANALYSIS = `query ($m: ID!, $name: AnalysisName!) { analysis(mission: $m, name: $name) {
  name title question caution score { asOf trials }
  findings { id code statement { text element { key } } basis { text } effect { text } measure { text } likelihood { estimate } confidence elements { key id } links }
  tables { id caption note totalCount columns { key title isFigure } rows(first: 3) { cells { ${CELL} } } }
  figures { __typename
    ... on WaysFigure { id caption stages border total ways { places { name { ${CELL} } detail outside } } }
    ... on GridFigure { id caption columns { ${CELL} } rows { label { ${CELL} } cells { ${CELL} } } }
    ... on BarsFigure { id caption bars { label { ${CELL} } share amount detail { ${CELL} } } }
    ... on TimelineFigure { id caption from to lanes { label { ${CELL} } spans { from to label { ${CELL} } } } }
    ... on PlacesFigure { id caption places { place { ${CELL} } latitude longitude near { who { ${CELL} } kilometres } } } }
  missing { sheet link sentence } trials { id label { text } changes { kind element } } } }`;
const TRIED = `query ($m: ID!) { analysis(mission: $m, name: CUSTODY) { trials { changes { kind } outcome { sentence { text } result { moved refused { code } } } } } }`;

// biome-ignore-start lint/suspicious/noExplicitAny: answers of the API
describeApi('Analyses', (api) => {
  let mission: string;
  beforeAll(async () => {
    mission = await loadSamples(api());
  });
  const sdl = (name: string) => name.replaceAll('-', '_').toUpperCase();

  it('are listed with the question that each answers', async () => {
    const { analyses } = await api().query('{ analyses { name title question } }');
    expect(analyses.map(({ name }: any) => name)).toEqual(ANALYSIS_NAMES.map(sdl));
    for (const { title, question } of analyses) expect(title.length * question.length).toBeGreaterThan(0);
  });

  it.each(ANALYSIS_NAMES)(
    '%s: findings open on elements, rows fit their columns, empty sheets are named',
    async (name) => {
      const { analysis } = await api().query(ANALYSIS, { m: mission, name: sdl(name) });
      expect(analysis.findings.length + analysis.missing.length).toBeGreaterThan(0);
      for (const { elements, statement } of analysis.findings) {
        expect(elements.length).toBeGreaterThan(0);
        expect(statement.map(({ text }: any) => text).join('')).toMatch(/\.$/);
      }
      for (const { columns, rows, totalCount } of analysis.tables) {
        expect(rows.length).toBe(Math.min(3, totalCount));
        for (const { cells } of rows) expect(cells.length).toBe(columns.length);
        const open = rows.flatMap(({ cells }: any) => cells.filter((cell: any) => !cell.assessed));
        for (const cell of open) expect([cell.value, cell.shade]).toEqual([null, null]);
      }
    },
  );

  it('score a proposed change when its outcome is asked for', async () => {
    const { analysis } = await api().query(TRIED, { m: mission });
    expect(analysis.trials.length).toBeGreaterThan(0);
    for (const { outcome } of analysis.trials) {
      expect(outcome.result.refused).toEqual([]);
      expect(outcome.sentence.map(({ text }: any) => text).join('')).toMatch(/\.$/);
    }
  });

  const take = (path: string) => fetch(`${api().url}/missions/${mission}/analyses/${path}`);
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['xlsx', 'PK'],
    ['csv', 'PK'],
    ['md', '**'],
  ])('are taken out as %s under a safe file name', async (format, begins) => {
    const response = await take(`custody/${format}?asOf=2026-06-30&lang=fr`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="custody-[A-Za-z0-9-]+-2026-06-30-fr\.[a-z]+"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(
      Buffer.from(await bytesOf(response))
        .toString('latin1')
        .startsWith(begins),
    ).toBe(true);
  });

  it('have every row of every table in their sheets, the marking before them, and no empty cell for what is open', async () => {
    const { analysis } = await api().query(ANALYSIS, { m: mission, name: 'CONCENTRATION' });
    const files = unzipSync(await bytesOf(await take('concentration/csv')));
    expect(Object.keys(files).sort()).toEqual(
      ['about.csv', ...analysis.tables.map(({ id }: any) => `${id}.csv`)].sort(),
    );
    expect(strFromU8(files['about.csv']!)).toContain('Strictly Confidential');
    for (const { id, totalCount, columns } of analysis.tables) {
      const rows: string[][] = parse(strFromU8(files[`${id}.csv`]!), { bom: true });
      expect(rows.length).toBe(totalCount + 1);
      expect(rows[0]).toEqual(columns.map(({ title }: any) => title));
      for (const cell of rows.flat()) expect(cell).not.toBe('');
    }
  });

  it('are told in the document as on the page', async () => {
    const { analysis } = await api().query(ANALYSIS, { m: mission, name: 'PEOPLE' });
    const text = await (await take('people/md')).text();
    for (const { caption } of analysis.tables) expect(text).toContain(caption);
    expect(text).toContain(analysis.caution);
    expect(text).toContain(analysis.question);
  });

  it.each(['custody/exe', 'nothing/xlsx', 'custody/xlsx?asOf=yesterday', 'custody/xlsx?lang=tlh'])(
    'are not taken out by %s, and what is possible is said',
    async (path) => {
      const response = await take(path);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('supply-chain');
    },
  );

  it('of a mission that is not there are not taken out either', async () => {
    expect((await fetch(`${api().url}/missions/nowhere/analyses/custody/xlsx`)).status).toBe(404);
  });

  it('of a mission that is not there are refused in words', async () => {
    const { errors } = await api().send(ANALYSIS, { m: 'nowhere', name: 'CUSTODY' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
// biome-ignore-end lint/suspicious/noExplicitAny: answers of the API
