import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const FULL =
  'key mission title state language asOf createdAt marking fingerprint document outline { id number title status contributors } downloads { format path }';
const GENERATE = `mutation ($input: GenerateAssessmentInput!) { generateAssessment(input: $input) { ok error { code fieldErrors { property } } assessment { ${FULL} } } }`;

describeApi('Assessments', (api) => {
  let mission: string;
  beforeAll(async () => {
    mission = await loadSamples(api());
  });
  const generate = async (input: object = {}) =>
    (await api().query(GENERATE, { input: { mission, ...input } })).generateAssessment;

  it('are written from the scores, kept as drafts with a fingerprint, and read back the same', async () => {
    const { assessment } = await generate();
    expect(assessment).toMatchObject({ mission, state: 'DRAFT', language: 'EN' });
    expect(assessment.document.title).toBe(assessment.title);
    expect(
      assessment.outline.filter(({ number }: { number: string }) => !number.includes('.')).length,
    ).toBeGreaterThanOrEqual(13);
    const { assessment: again } = await api().query(`query ($k: ID!) { assessment(key: $k) { ${FULL} } }`, {
      k: assessment.key,
    });
    expect(again).toEqual(assessment);
  });

  it('can be checked against their fingerprint by anybody who has the JSON', async () => {
    const { assessment } = await generate();
    const response = await fetch(`${api().url}/assessments/${assessment.key}/download/json`);
    const text = await response.text();
    expect(createHash('sha256').update(text.trimEnd()).digest('hex')).toBe(assessment.fingerprint);
    expect(JSON.parse(text)).toEqual(assessment.document);
  });

  it.each([
    ['docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', '%PDF', 'application/pdf'],
    ['md', '**', 'text/markdown; charset=utf-8'],
    ['json', '{', 'application/json'],
  ])('are downloaded as %s under a safe file name', async (format, begins, type) => {
    const { assessment } = await generate({ asOf: '2026-01-31' });
    const { path } = assessment.downloads.find((one: { format: string }) => one.format === format);
    const response = await fetch(api().url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(response.headers.get('content-disposition')).toEqual(
      expect.stringMatching(new RegExp(`^attachment; filename="[A-Za-z0-9-]+-2026-01-31-en\\.${format}"$`)),
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(
      Buffer.from(await response.arrayBuffer())
        .toString('latin1')
        .startsWith(begins),
    ).toBe(true);
  });

  it('are listed newest first, and go when they are deleted', async () => {
    const first = (await generate()).assessment.key;
    const second = (await generate()).assessment.key;
    const keys = async () =>
      (await api().query('query ($m: ID!) { assessments(mission: $m) { key } }', { m: mission })).assessments.map(
        ({ key }: { key: string }) => key,
      );
    expect((await keys()).slice(0, 2)).toEqual([second, first]);
    const remove = 'mutation ($k: ID!) { deleteAssessment(key: $k) { ok deleted error { code } } }';
    expect((await api().query(remove, { k: second })).deleteAssessment).toMatchObject({ ok: true, deleted: 1 });
    expect((await keys())[0]).toBe(first);
    expect((await api().query(remove, { k: second })).deleteAssessment.error.code).toBe('NOT_FOUND');
    expect((await fetch(`${api().url}/assessments/${second}/download/md`)).status).toBe(404);
  });

  it('refuse an unknown mission and a language that nobody has written', async () => {
    expect(await generate({ mission: 'none' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const french = await generate({ language: 'FR' });
    if (!french.ok)
      expect(french.error).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ property: 'language' }] });
    else expect(french.assessment.language).toBe('FR');
  });
});
