import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { keyedFingerprint } from '../../api/documents/seal.ts';
import { bodyOf } from '../support/api.ts';
import { act, documentOf, generated, type Makers, makersOf, read, toReview } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { newElement } from '../support/operations.ts';
import { signInAs } from '../support/people.ts';
import { loadSamples } from '../support/sample-mission.ts';

const FORMATS = ['json', 'md', 'docx', 'pdf', 'stix'] as const;
const REASON = { withoutPositions: 'The deadline passed and nobody answered.' };
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describeApi('An assessment on its way to its readers', (api) => {
  let mission: string;
  let makers: Makers;
  beforeAll(async () => {
    mission = await loadSamples(api());
    makers = await makersOf(api(), mission);
  });

  async function reviewed(): Promise<string> {
    const assessment = await generated(makers.lead, mission);
    await toReview(makers.lead, assessment);
    return assessment;
  }
  async function approved(): Promise<string> {
    const assessment = await reviewed();
    const answer = await act(makers.approver, 'approveAssessment', { assessment, ...REASON });
    expect(answer.error).toBeNull();
    return assessment;
  }
  /** One that tests look at without changing it. */
  let looked: Promise<string> | undefined;
  const toLookAt = () => {
    looked ??= approved();
    return looked;
  };
  const file = async (assessment: string, format: string) =>
    Buffer.from(await (await makers.lead.fetch(`/assessments/${assessment}/download/${format}`)).arrayBuffer());

  it('moves step by step, by whose step it is, and says why where it goes back', async () => {
    const assessment = await generated(makers.lead, mission);
    const move = (person: Makers['lead'], to: string, note = '') =>
      act(person, 'moveAssessment', { assessment, to, note });
    expect((await move(makers.lead, 'REVIEW')).error.code).toBe('WRONG_STATE');
    expect((await move(makers.approver, 'CONTRIBUTIONS')).error.code).toBe('FORBIDDEN');
    expect((await move(makers.lead, 'CONTRIBUTIONS')).assessment.state).toBe('CONTRIBUTIONS');
    expect((await move(makers.lead, 'DRAFT')).error.fieldErrors).toEqual([{ property: 'note' }]);
    expect((await move(makers.lead, 'REVIEW')).assessment.state).toBe('REVIEW');
    expect((await move(makers.lead, 'APPROVED')).error.code).toBe('WRONG_STATE');
    expect((await move(makers.approver, 'CONTRIBUTIONS', 'Section 6 is thin.')).assessment.state).toBe('CONTRIBUTIONS');
  });

  it('offers each person the steps that are theirs', async () => {
    const assessment = await reviewed();
    const [lead, approver, security] = await Promise.all(
      [makers.lead, makers.approver, makers.security].map(async (person) => (await read(person, assessment)).may),
    );
    expect(lead).toMatchObject({
      approve: false,
      coordinate: false,
      steps: [{ to: 'CONTRIBUTIONS', needsNote: true }],
    });
    expect(approver).toMatchObject({ approve: true, write: false });
    expect(security).toMatchObject({ clear: true, write: false, approve: false, steps: [] });
  });

  it('is approved by an approver alone, and never by one who wrote in it', async () => {
    const assessment = await reviewed();
    const { errors } = await makers.lead.send(
      'mutation ($i: ApproveAssessmentInput!) { approveAssessment(input: $i) { ok } }',
      { i: { assessment, ...REASON } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const both = await signInAs(api(), [
      ['APPROVER', mission],
      ['JMAC_ANALYST', mission],
    ]);
    const own = await generated(both, mission);
    await toReview(both, own);
    const refused = await act(both, 'approveAssessment', { assessment: own, ...REASON });
    expect(refused.error.code).toBe('FORBIDDEN');
    expect((await read(both, own)).may).toMatchObject({ approve: false, hasWritten: true });
    expect((await act(makers.approver, 'approveAssessment', { assessment: own, ...REASON })).ok).toBe(true);
  });

  it('is not approved over missing positions without saying why, which is printed', async () => {
    const assessment = await reviewed();
    const refused = await act(makers.approver, 'approveAssessment', { assessment });
    expect(refused.error.fieldErrors).toEqual([{ property: 'withoutPositions' }]);
    expect((await read(makers.lead, assessment)).state).toBe('REVIEW');
    await act(makers.approver, 'approveAssessment', { assessment, ...REASON });
    expect((await file(assessment, 'md')).toString()).toContain(REASON.withoutPositions);
  });

  it('is frozen by its approval: later edits of the graph change no byte, and every file carries the fingerprint', async () => {
    const assessment = await toLookAt();
    const before = await Promise.all(FORMATS.map((format) => file(assessment, format)));
    const { fingerprint, frozen, issue, isBehind } = await read(makers.lead, assessment);
    expect(isBehind).toBe(false);
    await newElement(api(), mission, 'DataStore', { id: `late-${issue}`, name: 'Late', harmToPersons: 'CRITICAL' });
    const after = await Promise.all(FORMATS.map((format) => file(assessment, format)));
    for (const [i, bytes] of after.entries()) expect(bytes.equals(before[i]!), FORMATS[i]).toBe(true);
    expect((await read(makers.lead, assessment)).isBehind).toBe(true);
    expect(
      frozen.files.map(({ format, digest }: { format: string; digest: string }) => [format, digest]).sort(),
    ).toEqual(FORMATS.map((format, i) => [format, sha(before[i]!)]).sort());
    const [json, markdown] = before.map((bytes) => bytes.toString('utf8'));
    const { seal, ...content } = JSON.parse(json!);
    expect(seal.fingerprint).toBe(fingerprint);
    expect(keyedFingerprint(api().container.keys.fingerprint, sha(JSON.stringify(content)))).toBe(fingerprint);
    expect(content.issue).toMatchObject({ number: issue, graphFingerprint: frozen.graphFingerprint });
    expect(markdown).toContain(fingerprint);
    expect((await documentOf(makers.lead, assessment)).seal).toEqual(seal);
  });

  it('keeps the graph and the scores that it was written from, as their fingerprints say', async () => {
    const assessment = await toLookAt();
    const { frozen } = await read(makers.lead, assessment);
    const { store } = api().container;
    const { basisIsSound } = await import('../../api/modules/assessment/basis.ts');
    const { partsOf } = await import('../../api/modules/assessment/assessment-shelf.ts');
    const bases = await store.read((tx) => partsOf(tx, 'AssessmentBasis', assessment));
    const basis = bases.find(({ ceiling }) => ceiling === 'WHOLE')!;
    const keyed = (digest: string) => keyedFingerprint(api().container.keys.fingerprint, digest);
    expect(keyed(basis.graphFingerprint)).toBe(frozen.graphFingerprint);
    expect(keyed(basis.scoreFingerprint)).toBe(frozen.scoreFingerprint);
    expect(await basisIsSound(basis)).toBe(true);
    expect(await basisIsSound({ ...basis, scoreFingerprint: basis.graphFingerprint })).toBe(false);
  });

  it('numbers the issues of a mission one by one, also those approved at the same moment', async () => {
    const drafts = [await reviewed(), await reviewed()];
    const answers = await Promise.all(
      drafts.map((assessment) => act(makers.approver, 'approveAssessment', { assessment, ...REASON })),
    );
    const refused = drafts.filter((_, i) => !answers[i].ok);
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer.error.code).toBe('CONFLICT');
    for (const assessment of refused) await act(makers.approver, 'approveAssessment', { assessment, ...REASON });
    const issues = await Promise.all(drafts.map(async (each) => (await read(makers.lead, each)).issue as number));
    const sorted = [...issues].sort((a, b) => a - b);
    expect(sorted).toEqual([sorted[0]!, sorted[0]! + 1]);
  });

  it('is not approved over a change that was made meanwhile', async () => {
    const assessment = await reviewed();
    const [approval] = await Promise.all([
      act(makers.approver, 'approveAssessment', { assessment, ...REASON }),
      act(makers.lead, 'moveAssessment', { assessment, to: 'CONTRIBUTIONS', note: 'Wait.' }),
    ]);
    const { state } = await read(makers.lead, assessment);
    expect([approval.ok, state]).toEqual(approval.ok ? [true, 'APPROVED'] : [false, 'CONTRIBUTIONS']);
  });

  it('never opens again, and is never deleted', async () => {
    const assessment = await toLookAt();
    for (const to of ['DRAFT', 'CONTRIBUTIONS', 'REVIEW']) {
      const moved = await act(makers.lead, 'moveAssessment', { assessment, to, note: 'x' });
      expect(moved.error.code).toBe('WRONG_STATE');
    }
    const removed = await makers.lead.query('mutation ($k: ID!) { deleteAssessment(key: $k) { error { code } } }', {
      k: assessment,
    });
    expect(removed.deleteAssessment.error.code).toBe('WRONG_STATE');
  });

  it('goes out in numbered copies that one person proposes and another releases', async () => {
    const assessment = await approved();
    const propose = (recipients: string[]) =>
      act(makers.approver, 'proposeRelease', { assessment, recipients, handlingNote: 'Read and return.' });
    expect((await propose([' '])).error.fieldErrors).toEqual([{ property: 'recipients' }]);
    const proposed = (await propose(['Head of mission', 'Chief of staff'])).assessment;
    expect(proposed.state).toBe('APPROVED');
    const [first] = proposed.releases;
    expect(first).toMatchObject({ firstCopy: null, mayRelease: false });
    expect((await propose(['Another'])).error.code).toBe('IN_USE');
    const reference = { assessment, release: first.key };
    expect((await act(makers.approver, 'releaseAssessment', reference)).error.code).toBe('FORBIDDEN');
    const released = (await act(makers.second, 'releaseAssessment', reference)).assessment;
    expect(released).toMatchObject({ state: 'RELEASED' });
    expect(released.releases[0]).toMatchObject({ firstCopy: 1, releasedBy: 'Otto Second' });
    const more = (await propose(['Force commander'])).assessment.releases.find(
      ({ firstCopy }: { firstCopy: number | null }) => firstCopy === null,
    );
    const out = await act(makers.second, 'releaseAssessment', { assessment, release: more.key });
    expect(out.assessment.releases.map(({ firstCopy }: { firstCopy: number }) => firstCopy)).toEqual([1, 3]);
  });

  it('supersedes the issue that was out when a later one is released, and is withdrawn with a reason', async () => {
    const send = async (assessment: string) => {
      const input = { assessment, recipients: ['Head of mission'], handlingNote: 'None.' };
      const { releases } = (await act(makers.lead, 'proposeRelease', input)).assessment;
      await act(makers.approver, 'releaseAssessment', { assessment, release: releases[0].key });
    };
    const [earlier, later] = [await approved(), await approved()];
    await send(earlier);
    await send(later);
    const { issue } = await read(makers.lead, later);
    expect(await read(makers.lead, earlier)).toMatchObject({ state: 'SUPERSEDED', closedBecause: String(issue) });
    const silent = await act(makers.approver, 'withdrawAssessment', { assessment: later, note: '' });
    expect(silent.error.fieldErrors).toEqual([{ property: 'note' }]);
    const note = 'A source was false.';
    const withdrawn = await act(makers.approver, 'withdrawAssessment', { assessment: later, note });
    expect(withdrawn.assessment).toMatchObject({ state: 'WITHDRAWN', closedBecause: note });
    expect((await file(later, 'md')).length).toBeGreaterThan(1_000);
  });

  it('is checked file by file: genuine, written otherwise, altered, or of no issue that the asker may see', async () => {
    const assessment = await toLookAt();
    const { fingerprint, issue } = await read(makers.lead, assessment);
    const { claimOf } = await import('../../api/documents/claimed-fingerprint.ts');
    const verify = async (bytes: Uint8Array, person = makers.lead) => {
      const { digest, fingerprint: said, content } = claimOf(bytes);
      const asked = new URLSearchParams({ digest, ...(said && { fingerprint: said }), ...(content && { content }) });
      return bodyOf(await person.fetch(`/assessments/verify?${asked}`));
    };
    for (const format of FORMATS) {
      expect(await verify(await file(assessment, format))).toMatchObject({
        verdict: 'GENUINE',
        issue: { mission, number: issue, fingerprint, format },
      });
    }
    const json = (await file(assessment, 'json')).toString('utf8');
    const [indented, altered] = [
      JSON.stringify(JSON.parse(json), null, 2),
      json.replace('"asOf":"2026', '"asOf":"2025'),
    ];
    expect(altered).not.toBe(json);
    expect((await verify(Buffer.from(indented))).verdict).toBe('SAME_CONTENT');
    expect((await verify(Buffer.from(altered))).verdict).toBe('ALTERED');
    const markdown = (await file(assessment, 'md')).toString('utf8');
    expect((await verify(Buffer.from(`${markdown} One more word.`))).verdict).toBe('ALTERED');
    expect(await verify(Buffer.from('anything'))).toEqual({ verdict: 'UNKNOWN', issue: null });
    const stranger = await signInAs(api(), [['APPROVER', 'elsewhere']]);
    expect(await verify(Buffer.from(json), stranger)).toEqual({ verdict: 'UNKNOWN', issue: null });
  });
});
