import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { relationships, TEMPLATE, templateWith } from '../documents/template-files.ts';
import { bodyOf } from '../support/api.ts';
import { generated, type Makers, makersOf } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';

const MISSION = 'mission-unvos';
const REMOVE = `mutation ($i: RemoveTemplateInput!) { removeDocumentTemplate(input: $i) { ok deleted error { code } } }`;

describeApi('Templates of a mission', (api) => {
  let makers: Makers;
  beforeAll(async () => {
    await loadSamples(api());
    makers = await makersOf(api(), MISSION);
  }, 120_000);

  const bring = async (
    person: TestPerson,
    file: Uint8Array,
    { name = 'House style.docx', mission = MISSION, replaces = '', headers = {} } = {},
  ) => {
    const query = new URLSearchParams({ name, ...(replaces && { replaces }) });
    const response = await person.fetch(`/missions/${mission}/document-templates?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-sangar': '1', ...headers },
      body: Buffer.from(file),
    });
    return { status: response.status, body: await bodyOf(response) };
  };
  const list = async (person: TestPerson) =>
    (
      await person.query('query ($m: ID!) { documentTemplates(mission: $m) { key name unknownPlaceholders } }', {
        m: MISSION,
      })
    ).documentTemplates;

  it('are brought, seen by its readers, replaced under the same key, and removed', async () => {
    const first = await bring(makers.lead, templateWith({}));
    expect(first).toMatchObject({ status: 200, body: { ok: true, template: { name: 'House style.docx' } } });
    const { key } = first.body.template;
    expect(await list(makers.approver)).toEqual([{ key, name: 'House style.docx', unknownPlaceholders: ['unknown'] }]);
    const second = await bring(makers.lead, templateWith({}), { name: 'Newer.docx', replaces: key });
    expect(second.body.template).toMatchObject({ key, name: 'Newer.docx' });
    expect((await list(makers.lead)).map(({ name }: { name: string }) => name)).toEqual(['Newer.docx']);
    expect((await bring(makers.lead, templateWith({}), { replaces: 'none' })).body.refusal.code).toBe('NOT_FOUND');
    const remove = (i: object) => makers.lead.query(REMOVE, { i });
    expect((await remove({ mission: MISSION, key: 'none' })).removeDocumentTemplate.error.code).toBe('NOT_FOUND');
    expect((await remove({ mission: MISSION, key })).removeDocumentTemplate).toMatchObject({ ok: true, deleted: 1 });
    expect(await list(makers.lead)).toEqual([]);
  });

  it('that are no Word document, carry macros or refer outside are refused with the reason, in the asker’s language', async () => {
    const external = relationships(
      ['rId1', 'styles', 'styles.xml'],
      ['rId9', 'attachedTemplate', 'https://elsewhere.example/x.dotx', 'External'],
    );
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(Buffer.from('%PDF-1.7')), 'NOT_DOCX'],
      [new Uint8Array(), 'NOT_DOCX'],
      [templateWith({ 'word/vbaProject.bin': 'x' }), 'MACROS'],
      [templateWith({ 'word/_rels/document.xml.rels': external }), 'EXTERNAL_REFERENCE'],
      [new Uint8Array(16 * 1024 * 1024 + 1).fill(80), 'TOO_LARGE'],
    ];
    for (const [file, code] of cases) {
      const { status, body } = await bring(makers.lead, file);
      expect([status, body.ok, body.refusal.code], code).toEqual([200, false, code]);
      expect(body.refusal.reason).toMatch(/^The file /);
    }
    const french = await bring(makers.lead, cases[0]![0], { headers: { 'accept-language': 'fr' } });
    expect(french.body.refusal.reason).toMatch(/^Le fichier /);
    expect(await list(makers.lead)).toEqual([]);
  });

  it('are kept by those who edit the mission, from its own pages alone', async () => {
    const file = templateWith({});
    expect((await bring(makers.approver, file)).status).toBe(403);
    expect((await bring(makers.lead, file, { headers: { 'x-sangar': '0' } })).status).toBe(403);
    const stranger = await signInAs(api(), [['JMAC_ANALYST', 'elsewhere']]);
    const hidden = await bring(stranger, file);
    const none = await bring(stranger, file, { mission: 'no-such-mission' });
    expect([hidden.status, none.status]).toEqual([404, 404]);
    const { errors } = await makers.approver.send(REMOVE, { i: { mission: MISSION, key: 'x' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('give an assessment their form at download, where they are chosen', async () => {
    const { key } = (await bring(makers.lead, templateWith({}))).body.template;
    const assessment = await generated(makers.lead, MISSION, '2026-11-20');
    const download = async (path: string) => {
      const response = await makers.lead.fetch(`/assessments/${assessment}/download/${path}`);
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
    };
    const filled = await download(`docx?template=${key}`);
    const parts = unzipSync(filled.bytes);
    expect(strFromU8(parts['word/header1.xml']!)).toContain('Organisation');
    expect(strFromU8(parts['word/document.xml']!)).toContain('w:val="Titre1"');
    expect(Object.keys(unzipSync((await download('docx')).bytes))).not.toContain('word/media/logo.png');
    expect((await download(`pdf?template=${key}`)).status).toBe(400);
    expect((await download('docx?template=none')).status).toBe(404);
    expect(TEMPLATE['word/header1.xml']).toContain('Organisation');
  });
});
