import { beforeAll, expect, it } from 'vitest';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { findingsOf as allFindings, sectionOf } from '../assessment/walk-document.ts';
import { act, documentOf, generated, type Makers, makersOf, read } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { signInAs } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';

const findingsOf = (document: AssessmentDocument, section: string) =>
  allFindings({ ...document, sections: [sectionOf(document, section)] }).map(({ id }) => id);

describeApi('An assessment that offices write', (api) => {
  let mission: string;
  let makers: Makers;
  beforeAll(async () => {
    mission = await loadSamples(api());
    makers = await makersOf(api(), mission);
  });

  interface Row {
    key: string;
    version: number;
    section: string;
    officeType: string;
    officeName: string | null;
  }
  /** A draft open for contributions, with the security office's part of a section. */
  async function open(section = 'people') {
    const assessment = await generated(makers.lead, mission);
    await act(makers.lead, 'moveAssessment', { assessment, to: 'CONTRIBUTIONS' });
    const { contributions } = await read(makers.lead, assessment);
    const own = contributions.find((each: Row) => each.section === section && each.officeType === 'SECURITY') as Row;
    return { assessment, contribution: own.key, version: own.version, section };
  }
  const save = (
    person: Makers['lead'],
    { assessment, contribution, version }: Awaited<ReturnType<typeof open>>,
    text: string,
    more: object = {},
  ) => act(person, 'saveNarrative', { assessment, contribution, version, text, marking: 'UNCLASSIFIED', ...more });

  it("assigns each section to the mission's own offices as the outline has it", async () => {
    const { assessment } = await open();
    const { contributions } = await read(makers.lead, assessment);
    const { assignableOffices } = await makers.lead.query(
      'query ($m: ID!) { assignableOffices(mission: $m) { officeType name } }',
      { m: mission },
    );
    const named = contributions.filter(({ officeName }: Row) => officeName !== null);
    expect(named.length).toBeGreaterThan(0);
    const names = assignableOffices.map(({ name }: { name: string }) => name);
    for (const { officeName } of named) expect(names).toContain(officeName);
    const ofPeople = contributions.filter(({ section }: Row) => section === 'people');
    const types = new Set(ofPeople.map(({ officeType }: Row) => officeType));
    expect([...types].sort()).toEqual(['CHILD_PROTECTION', 'HUMAN_RIGHTS', 'SECURITY']);
  });

  it("prints an office's text in its section, with links to entries and without those that are not there", async () => {
    const at = await open();
    const { elements } = await makers.lead.query(
      'query ($m: ID!) { elements(mission: $m, kind: DataStore, first: 1) { nodes { key name } } }',
      { m: mission },
    );
    const [store] = elements.nodes;
    const text = `# Movement\n\nSee [the store](element:${store.key}) and [nothing](element:none).`;
    expect((await save(makers.security, at, text)).ok).toBe(true);
    const { sections } = await documentOf(makers.lead, at.assessment);
    const people = sections.find(({ id }: { id: string }) => id === 'people');
    const [part] = people.sections.at(-1).sections;
    expect(part.title).toBe('Movement');
    const runs = part.blocks[0].runs;
    expect(runs.find((run: { text: string }) => run.text === 'the store').element.key).toBe(store.key);
    expect(runs.find((run: { text: string }) => run.text === 'nothing').element).toBeUndefined();
  });

  it('tells the second of two writers, and shows both texts', async () => {
    const at = await open();
    const first = await save(makers.security, at, 'Hers.');
    expect(first.saved.text).toBe('Hers.');
    const second = await save(makers.colleague, at, 'His.');
    expect(second).toMatchObject({
      ok: false,
      saved: null,
      error: { code: 'CONFLICT' },
      current: { text: 'Hers.', editedBy: 'Sara Security', version: first.saved.version },
    });
    const third = await save(makers.colleague, { ...at, version: second.current.version }, 'Hers. His.');
    expect(third.saved.text).toBe('Hers. His.');
  });

  it('keeps one of two texts that are saved at the same moment, and neither is lost without a word', async () => {
    const at = await open();
    const texts = Array.from({ length: 6 }, (_, i) => `Text ${i}`);
    const answers = await Promise.all(texts.map((text) => save(makers.security, at, text)));
    const saved = answers.filter(({ ok }) => ok);
    expect(saved.length).toBe(1);
    for (const refused of answers.filter(({ ok }) => !ok)) {
      expect([refused.error.code, refused.current.text]).toEqual(['CONFLICT', saved[0].saved.text]);
    }
  });

  it('is written by an office in its own sections alone, and by nobody without an office', async () => {
    const at = await open();
    expect((await save(makers.lead, at, 'Not mine.')).error.code).toBe('FORBIDDEN');
    const { errors } = await makers.approver.send(
      'mutation ($i: SaveNarrativeInput!) { saveNarrative(input: $i) { ok } }',
      { i: { ...at, section: undefined, text: 'x', marking: 'UNCLASSIFIED' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await signInAs(api(), [{ role: 'OFFICE_CONTRIBUTOR', mission: 'elsewhere', office: 'SECURITY' }]);
    expect((await save(stranger, at, 'x')).error.code).toBe('NOT_FOUND');
  });

  it('is closed to writing while it is reviewed', async () => {
    const at = await open();
    await act(makers.lead, 'moveAssessment', { assessment: at.assessment, to: 'REVIEW' });
    expect((await save(makers.security, at, 'Late.')).error.code).toBe('WRONG_STATE');
    await act(makers.approver, 'moveAssessment', { assessment: at.assessment, to: 'CONTRIBUTIONS', note: 'One more.' });
    expect((await save(makers.security, at, 'In time.')).ok).toBe(true);
  });

  it('has findings that an office adds with grade and confidence, changes and removes', async () => {
    const { assessment, contribution } = await open();
    const put = (more: object) => act(makers.security, 'putOfficeFinding', { assessment, contribution, ...more });
    expect((await put({ statement: ' ' })).error.fieldErrors).toEqual([{ property: 'statement' }]);
    expect((await put({ statement: 'x', grade: 'Z9' })).error.fieldErrors).toEqual([{ property: 'grade' }]);
    const added = await put({ statement: 'Cars follow staff home.', grade: 'B2', confidence: 'MODERATE' });
    const own = (a: { contributions: { key: string }[] }) =>
      a.contributions.find(({ key }) => key === contribution) as never as {
        findings: { key: string; version: number }[];
      };
    const [finding] = own(added.assessment).findings;
    expect(finding).toMatchObject({ statement: 'Cars follow staff home.', grade: 'B2', confidence: 'MODERATE' });
    const blocks = JSON.stringify(await documentOf(makers.lead, assessment));
    expect(blocks).toContain(`"office-${finding!.key}"`);
    expect((await put({ key: finding!.key, version: 9, statement: 'y' })).error.code).toBe('CONFLICT');
    await put({ key: finding!.key, version: finding!.version, statement: 'Cars followed staff in May.' });
    const removed = await act(makers.security, 'removeOfficeFinding', {
      assessment,
      contribution,
      finding: finding!.key,
    });
    expect(removed.deleted).toBe(1);
    expect(own(await read(makers.lead, assessment)).findings).toEqual([]);
  });

  it('shows the reason in place of a generated finding that an office sets aside, until it takes it back', async () => {
    const { assessment, contribution } = await open();
    const [finding] = findingsOf(await documentOf(makers.lead, assessment), 'people');
    const aside = { assessment, contribution, finding };
    const nothing = await act(makers.security, 'setFindingAside', { ...aside, finding: 'none', reason: 'x' });
    expect(nothing.error.code).toBe('NOT_FOUND');
    const set = await act(makers.security, 'setFindingAside', { ...aside, reason: 'Emptied in May.' });
    expect(set.ok).toBe(true);
    expect(JSON.stringify(await documentOf(makers.lead, assessment))).toContain('Emptied in May.');
    expect((await act(makers.security, 'takeFindingBack', aside)).deleted).toBe(1);
    expect(JSON.stringify(await documentOf(makers.lead, assessment))).not.toContain('Emptied in May.');
  });

  it('counts a position for the text it was given for, and awaits it again when the section changes', async () => {
    const at = await open();
    const { assessment, contribution } = at;
    const give = (input: object) => act(makers.security, 'givePosition', { assessment, contribution, ...input });
    expect((await give({ position: 'DISSENTS' })).error.fieldErrors).toEqual([{ property: 'statement' }]);
    const dissent = 'The ranking understates what witnesses face.';
    const given = await give({ position: 'DISSENTS', statement: dissent });
    expect(given.assessment.positions).toMatchObject({ given: 1, dissents: 1 });
    for (const format of ['md', 'json']) {
      const file = await makers.lead.fetch(`/assessments/${assessment}/download/${format}`);
      expect(await file.text()).toContain(dissent);
    }
    await save(makers.security, at, 'One more paragraph.');
    expect((await read(makers.lead, assessment)).positions).toMatchObject({ given: 0, dissents: 0 });
    const again = (await give({ position: 'CLEARED' })).assessment;
    expect(again.positions).toMatchObject({ given: 1, dissents: 0 });
    // Another section's text is nothing to this position, nor is who else is assigned to it.
    await act(makers.lead, 'assignSection', { assessment, section: 'people', officeType: 'POLICE' });
    expect((await read(makers.lead, assessment)).positions.given).toBe(1);
  });

  it('keeps who did what and the text before, one entry for one sitting', async () => {
    const at = await open();
    let { version } = at;
    for (const text of ['A', 'A B', 'A B C']) {
      version = (await save(makers.security, { ...at, version }, text)).saved.version;
    }
    await save(makers.colleague, { ...at, version }, 'D');
    const { assessment } = await makers.lead.query(
      'query ($k: ID!) { assessment(key: $k) { history(first: 10) { sequence kind by section before after } } }',
      { k: at.assessment },
    );
    expect(assessment.history.slice(0, 3)).toMatchObject([
      { kind: 'NARRATIVE', by: 'Carl Colleague', section: 'people', before: 'A B C', after: 'D' },
      { kind: 'NARRATIVE', by: 'Sara Security', section: 'people', before: '', after: 'A B C' },
      { kind: 'MOVED', by: 'Jonas Lead', before: 'DRAFT', after: 'CONTRIBUTIONS' },
    ]);
    expect(assessment.history.map(({ sequence }: { sequence: number }) => sequence)).toEqual([4, 3, 2, 1]);
  });

  it('takes a section back only from an office that has written nothing in it', async () => {
    const at = await open();
    const { assessment, contribution } = at;
    await save(makers.security, at, 'Mine.');
    expect((await act(makers.lead, 'unassignSection', { assessment, contribution })).error.code).toBe('IN_USE');
    const { assessment: other, contribution: empty } = await open();
    const reference = { assessment: other, contribution: empty };
    expect((await act(makers.lead, 'unassignSection', reference)).deleted).toBe(1);
  });

  it('keeps what offices wrote when the generated text is written anew', async () => {
    const at = await open();
    await save(makers.security, at, 'This stays.');
    const again = await act(makers.lead, 'rewriteAssessment', { assessment: at.assessment, asOf: '2026-02-28' });
    expect(again.ok).toBe(true);
    const document = await documentOf(makers.lead, at.assessment);
    expect(document.asOf).toBe('2026-02-28');
    expect(JSON.stringify(document)).toContain('This stays.');
  });

  it('has remarks on its sections that are no part of the document', async () => {
    const { assessment, section } = await open();
    const said = await act(makers.approver, 'commentOnSection', { assessment, section, text: 'Is this still so?' });
    const [comment] = said.assessment.comments;
    expect(comment).toMatchObject({ section, by: 'Inès Approver', resolvedBy: null });
    expect(JSON.stringify(await documentOf(makers.lead, assessment))).not.toContain('Is this still so?');
    const resolved = await act(makers.lead, 'resolveComment', { assessment, comment: comment.key });
    expect(resolved.assessment.comments[0].resolvedBy).toBe('Jonas Lead');
  });

  it('carries the marking that an office gives to its text', async () => {
    const at = await open();
    await save(makers.security, at, 'Names of sources.', { marking: 'STRICTLY_CONFIDENTIAL' });
    expect((await read(makers.lead, at.assessment)).marking).toBe('STRICTLY_CONFIDENTIAL');
    expect((await documentOf(makers.lead, at.assessment)).marking).toBe('STRICTLY_CONFIDENTIAL');
  });
});
