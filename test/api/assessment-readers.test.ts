import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { bodyOf } from '../support/api.ts';
import { act, documentOf, generated, type Makers, makersOf, read, toReview } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';

const MISSION = 'mission-unvos';
const REASON = { withoutPositions: 'Nobody was asked: Juniper.' };
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const RECIPIENTS = [
  { name: 'Head of mission', ceiling: 'WHOLE' },
  { name: 'Force commander', ceiling: 'CONFIDENTIAL' },
];

describeApi('Readers of an issue that has gone out', (api) => {
  let makers: Makers;
  let assessment: string;
  let reader: TestPerson;
  const at = (path: string) => `/assessments/${assessment}/download/${path}`;
  const file = async (person: TestPerson, path: string) => {
    const response = await person.fetch(at(path));
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const verify = async (person: TestPerson, bytes: Uint8Array) =>
    bodyOf(await person.fetch(`/assessments/verify?digest=${sha(bytes)}`));
  const titles = async (person: TestPerson) =>
    (await person.query('query ($m: ID!) { assessments(mission: $m) { key state ceiling marking } }', { m: MISSION }))
      .assessments;

  beforeAll(async () => {
    await loadSamples(api());
    makers = await makersOf(api(), MISSION);
    reader = await signInAs(api(), [['OFFICE_CONTRIBUTOR', MISSION]], { clearance: 'CONFIDENTIAL' });
    assessment = await generated(makers.lead, MISSION, '2026-11-20');
    await toReview(makers.lead, assessment);
    expect((await act(makers.approver, 'approveAssessment', { assessment, ...REASON })).error).toBeNull();
  }, 120_000);

  it('who see less than the whole do not see it before', async () => {
    expect(await titles(reader)).toEqual([]);
    expect((await file(reader, 'md')).status).toBe(404);
  });

  it('cannot be given a ceiling that it was not frozen for, nor a note that is too long for the foot of a page', async () => {
    const propose = (more: object) =>
      act(makers.approver, 'proposeRelease', {
        assessment,
        recipients: RECIPIENTS,
        handlingNote: 'Return it.',
        ...more,
      });
    const missing = await propose({ recipients: [{ name: 'Somebody', ceiling: 'STRICTLY_CONFIDENTIAL' }] });
    expect(missing.error.fieldErrors).toEqual([{ property: 'recipients' }]);
    const long = await propose({ handlingNote: 'x'.repeat(201) });
    expect(long.error.fieldErrors).toEqual([{ property: 'handlingNote' }]);
  });

  it('have it at the highest ceiling that they see, without a word on how it was made', async () => {
    const list = { assessment, recipients: RECIPIENTS, handlingNote: 'Return it.' };
    const { releases } = (await act(makers.approver, 'proposeRelease', list)).assessment;
    expect((await act(makers.second, 'releaseAssessment', { assessment, release: releases[0].key })).error).toBeNull();
    expect(await titles(reader)).toMatchObject([
      { key: assessment, state: 'RELEASED', ceiling: 'CONFIDENTIAL', marking: 'CONFIDENTIAL' },
    ]);
    const own = await read(reader, assessment);
    const whole = await read(makers.lead, assessment);
    expect(own).toMatchObject({
      ...{ ceiling: 'CONFIDENTIAL', contributions: [], comments: [], releases: [], isBehind: false },
      positions: { asked: 0, given: 0, dissents: 0 },
    });
    expect(Object.values(own.may).flat().filter(Boolean)).toEqual([]);
    expect(own.fingerprint).not.toBe(whole.fingerprint);
    expect(own.frozen.ceilings.map(({ ceiling }: { ceiling: string }) => ceiling)).toEqual([
      'CONFIDENTIAL',
      'UNCLASSIFIED',
    ]);
    const { history } = (
      await reader.query('query ($k: ID!) { assessment(key: $k) { history { kind } } }', { k: assessment })
    ).assessment;
    expect(history).toEqual([]);
    const document = await documentOf(reader, assessment);
    expect(document.seal.fingerprint).toBe(own.fingerprint);
    expect(JSON.stringify(document)).not.toContain('Juniper');
    expect(JSON.stringify(await documentOf(makers.lead, assessment))).toContain('Juniper');
  });

  it('take out and check the files of their ceilings alone', async () => {
    const own = await file(reader, 'md');
    expect(own.bytes.toString('utf8')).toMatch(/^\*\*CONFIDENTIAL\*\*/);
    expect((await file(reader, 'md?ceiling=CONFIDENTIAL')).bytes.equals(own.bytes)).toBe(true);
    expect((await file(reader, 'md?ceiling=UNCLASSIFIED')).bytes.toString('utf8')).toMatch(/^\*\*UNCLASSIFIED\*\*/);
    expect((await file(reader, 'md?ceiling=WHOLE')).status).toBe(404);
    const whole = await file(makers.lead, 'md');
    expect((await file(makers.lead, 'md?ceiling=CONFIDENTIAL')).bytes.equals(own.bytes)).toBe(true);
    expect(await verify(reader, own.bytes)).toMatchObject({ verdict: 'GENUINE', issue: { ceiling: 'CONFIDENTIAL' } });
    expect(await verify(reader, whole.bytes)).toEqual({ verdict: 'UNKNOWN', issue: null });
    expect(await verify(makers.lead, whole.bytes)).toMatchObject({ verdict: 'GENUINE', issue: { ceiling: 'WHOLE' } });
  });

  it('hold numbered copies that say at their foot whose they are, and are known again by their bytes', async () => {
    const frozen = await file(makers.lead, 'docx');
    const footerOf = (bytes: Uint8Array) => {
      const parts = unzipSync(new Uint8Array(bytes));
      return Object.keys(parts)
        .filter((name) => /footer/.test(name) && !/rels/.test(name))
        .map((name) => strFromU8(parts[name]!))
        .join('');
    };
    const copies = await Promise.all(['docx?copy=1', 'docx?copy=2'].map((path) => file(makers.lead, path)));
    for (const [i, { status, bytes }] of copies.entries()) {
      expect([status, footerOf(bytes).includes(`Copy ${i + 1}. Return it.`)]).toEqual([200, true]);
    }
    expect(footerOf(frozen.bytes)).not.toContain('Copy');
    expect((await file(makers.lead, 'docx')).bytes.equals(frozen.bytes)).toBe(true);
    expect(await verify(makers.lead, copies[1]!.bytes)).toMatchObject({
      verdict: 'GENUINE',
      issue: { ceiling: 'CONFIDENTIAL', format: 'docx', copy: 2 },
    });
    // Who does not know the distribution list hears that the file is genuine, and not whose it is.
    expect(await verify(reader, copies[1]!.bytes)).toMatchObject({ verdict: 'GENUINE', issue: { copy: null } });
    expect(await verify(reader, copies[0]!.bytes)).toEqual({ verdict: 'UNKNOWN', issue: null });
    for (const path of ['docx?copy=3', 'docx?copy=0', 'md?copy=1']) {
      expect((await file(makers.lead, path)).status, path).toBeGreaterThanOrEqual(400);
    }
    expect((await file(reader, 'docx?copy=2')).status).toBe(404);
    const { releases } = await read(makers.lead, assessment);
    expect(releases[0].recipients).toMatchObject([
      { name: 'Head of mission', ceiling: 'WHOLE', copy: 1 },
      { name: 'Force commander', ceiling: 'CONFIDENTIAL', copy: 2 },
    ]);
  });

  it('read issues of a mission through one answer for headquarters, each at its highest ceiling', async () => {
    const sight = { clearance: 'CONFIDENTIAL', compartments: [] } as const;
    const issuesFor = (person: { clearance: 'CONFIDENTIAL' | 'UNCLASSIFIED'; compartments: readonly string[] }) =>
      api()
        .container.context.servicesFor({ ...person, via: 'SESSION' } as never)
        .assessment.releasedIssues([MISSION, 'elsewhere']);
    const [issue, ...more] = await issuesFor(sight);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ mission: MISSION, ceiling: 'CONFIDENTIAL', state: 'RELEASED', issue: 1 });
    expect((await issue!.document()).seal?.fingerprint).toBe(issue!.fingerprint);
    const { graph, score } = await issue!.issueState();
    expect(graph.nodeProperties.map(({ sensitivity }) => sensitivity)).not.toContain('STRICTLY_CONFIDENTIAL');
    expect(score.graphVersion).toBe(graph.graphVersion);
    const lower = await issuesFor({ ...sight, clearance: 'UNCLASSIFIED' });
    expect(lower.map(({ ceiling }) => ceiling)).toEqual(['UNCLASSIFIED']);
  });
});
