import { beforeAll, expect, it } from 'vitest';
import { sectionOf } from '../assessment/walk-document.ts';
import { act, documentOf, generated, type Makers, makersOf, toReview } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const RISK = 'estimate low high';
const EXPECTED = `axis before { ${RISK} } alone { ${RISK} } withOthers { ${RISK} } withAll { ${RISK} }`;
const FULL = `key version measure owner dueOn state isOverdue closingNote firstIssue canBeTried
  expected { asOf isBehind information { ${EXPECTED} } tasks { ${EXPECTED} } }
  acceptance { role until isExpired statement recordedBy }`;
const ERROR = 'error { code fieldErrors { property } }';

describeApi('Recommendations', (api) => {
  let mission: string;
  let makers: Makers;
  beforeAll(async () => {
    mission = await loadSamples(api());
    makers = await makersOf(api(), mission);
  });
  const send = async (person: Makers['lead'], name: string, type: string, input: object) =>
    (
      await person.query(`mutation ($i: ${type}!) { ${name}(input: $i) { ok ${ERROR} recommendation { ${FULL} } } }`, {
        i: { mission, ...input },
      })
    )[name];
  const recommend = (input: object) => send(makers.lead, 'recommend', 'RecommendInput', input);
  const list = async () =>
    (await makers.lead.query(`query ($m: ID!) { recommendations(mission: $m) { ${FULL} } }`, { m: mission }))
      .recommendations;
  const candidates = async () =>
    (
      await makers.lead.query(
        'query ($m: ID!) { candidateMeasures(mission: $m) { id label changes { kind element link control newControl { controlClass reduces effectiveness } coverage status effectiveness onto encryption } } }',
        { m: mission },
      )
    ).candidateMeasures;

  it('have an owner and a due date, and are overdue after it while they are open', async () => {
    expect((await recommend({ measure: ' ' })).error.fieldErrors).toEqual([{ property: 'measure' }]);
    const { recommendation } = await recommend({
      measure: 'Encrypt the radios.',
      owner: 'FIELD_TECHNOLOGY',
      dueOn: '2026-01-01',
    });
    expect(recommendation).toMatchObject({ owner: 'FIELD_TECHNOLOGY', state: 'OPEN', isOverdue: true });
    const { key, version } = recommendation;
    const close = (input: object) =>
      send(makers.lead, 'closeRecommendation', 'CloseRecommendationInput', { key, ...input });
    expect((await close({ version, state: 'DROPPED' })).error.fieldErrors).toEqual([{ property: 'note' }]);
    const done = await close({ version, state: 'DONE', note: 'Keys were changed in March.' });
    expect(done.recommendation).toMatchObject({ state: 'DONE', isOverdue: false });
    expect((await close({ version, state: 'OPEN' })).error.code).toBe('CONFLICT');
  });

  it('are tried alone and with the others on the same worlds: together they leave least', async () => {
    const [first, second] = await candidates();
    for (const { label, changes } of [first, second]) await recommend({ measure: label, changes });
    const { estimateRecommendations } = await makers.lead.query(
      `mutation ($m: ID!) { estimateRecommendations(mission: $m) { ok ${ERROR} recommendations { ${FULL} } } }`,
      { m: mission },
    );
    expect(estimateRecommendations.ok).toBe(true);
    const tried = estimateRecommendations.recommendations.filter(
      ({ canBeTried, state }: { canBeTried: boolean; state: string }) => canBeTried && state === 'OPEN',
    );
    expect(tried.length).toBe(2);
    const figures = tried.map(({ expected }: { expected: { information: never } }) => expected.information);
    const [a, b] = figures as Record<'before' | 'alone' | 'withOthers' | 'withAll', { estimate: number }>[];
    for (const each of [a!, b!]) {
      expect(each.alone.estimate).toBeLessThanOrEqual(each.before.estimate);
      expect(each.withAll.estimate).toBeLessThanOrEqual(each.withOthers.estimate);
      expect(each.withAll.estimate).toBeLessThanOrEqual(each.alone.estimate);
    }
    // Each one's others are here the other one alone.
    expect(a!.withOthers).toEqual(b!.alone);
    expect(a!.withAll).toEqual(b!.withAll);
  });

  it('have what remains accepted by a role until a day, recorded by an approver alone', async () => {
    const { recommendation } = await recommend({ measure: 'Keep two sets of keys.' });
    const { key, version } = recommendation;
    const input = { key, version, role: 'HEAD_OF_MISSION', until: '2099-12-31', statement: 'Needed for the talks.' };
    const accept = (more: object = {}) =>
      send(makers.approver, 'acceptResidualRisk', 'AcceptResidualRiskInput', { ...input, ...more });
    expect((await accept({ until: '2020-01-01' })).error.fieldErrors).toEqual([{ property: 'until' }]);
    expect((await accept()).recommendation.acceptance).toEqual({
      role: 'HEAD_OF_MISSION',
      until: '2099-12-31',
      isExpired: false,
      statement: 'Needed for the talks.',
      recordedBy: 'Inès Approver',
    });
    const { errors } = await makers.lead.send(
      'mutation ($i: AcceptResidualRiskInput!) { acceptResidualRisk(input: $i) { ok } }',
      { i: { mission, ...input } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stand in an issue, are carried over to the next while they are open, and end with the issue that tells it', async () => {
    const { recommendation: kept } = await recommend({ measure: 'Carry me over.', dueOn: '2026-01-15' });
    const { recommendation: dropped } = await recommend({ measure: 'Drop me.' });
    const issue = async () => {
      const assessment = await generated(makers.lead, mission);
      await toReview(makers.lead, assessment);
      const approval = await act(makers.approver, 'approveAssessment', { assessment, withoutPositions: 'Late.' });
      const text = JSON.stringify(sectionOf(await documentOf(makers.lead, assessment), 'measures'));
      return { number: approval.assessment.issue as number, text };
    };
    const first = await issue();
    expect(first.text).toContain('Carry me over.');
    expect(first.text).toContain('Overdue since 15 January 2026');
    const { version } = (await list()).find(({ key }: { key: string }) => key === dropped.key);
    const close = { key: dropped.key, version, state: 'DROPPED', note: 'Too costly.' };
    await send(makers.lead, 'closeRecommendation', 'CloseRecommendationInput', close);
    const second = await issue();
    expect(second.text).toContain(`(since issue ${first.number})`);
    expect(second.text).toContain('Drop me.');
    const third = await issue();
    expect(third.text).toContain('Carry me over.');
    expect(third.text).not.toContain('Drop me.');
    const now = (await list()).find(({ key }: { key: string }) => key === kept.key);
    expect(now.firstIssue).toBe(first.number);
  });

  it('of another mission are not found', async () => {
    const { recommendation } = await recommend({ measure: 'Mine.' });
    const answer = await api().query(
      `mutation ($i: UpdateRecommendationInput!) { updateRecommendation(input: $i) { ${ERROR} } }`,
      { i: { mission: 'elsewhere', key: recommendation.key, version: 1, measure: 'Yours.' } },
    );
    expect(answer.updateRecommendation.error.code).toBe('NOT_FOUND');
  });
});
