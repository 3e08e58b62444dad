import { expect, it } from 'vitest';
import { act, generated, makersOf, toReview } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { CREATE_ELEMENT, CREATE_LINK, CREATE_MISSION, newElement, newMission } from '../support/operations.ts';

const CARD = 'id name acronym status hostStates elementCount linkCount sample';
const DELETE = `mutation ($id: ID!, $confirmId: ID!) { deleteMission(id: $id, confirmId: $confirmId) { ok deleted error { code fieldErrors { property } } } }`;

describeApi('Missions', (api) => {
  it('are made empty, listed by name and counted without their own entry', async () => {
    const input = { id: 'b-mission', name: 'b mission', acronym: 'BM', hostStates: ['XA', 'XB'] };
    expect((await api().query(CREATE_MISSION, { input })).createMission.ok).toBe(true);
    await api().query(CREATE_MISSION, { input: { id: 'a-mission', name: 'A mission' } });
    const site = await newElement(api(), 'b-mission', 'Site', { id: 'site' });
    const asset = await newElement(api(), 'b-mission', 'Asset', { id: 'asset' });
    await api().query(CREATE_LINK, {
      input: { mission: 'b-mission', type: 'LOCATED_AT', from: asset.key, to: site.key },
    });
    const { missions } = await api().query(`{ missions { ${CARD} } }`);
    const listed = missions.filter(({ id }: { id: string }) => id === 'a-mission' || id === 'b-mission');
    expect(listed).toEqual([
      {
        id: 'a-mission',
        name: 'A mission',
        acronym: null,
        status: null,
        hostStates: null,
        elementCount: 0,
        linkCount: 0,
        sample: false,
      },
      {
        id: 'b-mission',
        name: 'b mission',
        acronym: 'BM',
        status: null,
        hostStates: ['XA', 'XB'],
        elementCount: 2,
        linkCount: 1,
        sample: false,
      },
    ]);
  });

  it('refuse an id that is taken, and values that are not accepted', async () => {
    const id = await newMission(api());
    const create = (input: object) =>
      api()
        .query(CREATE_MISSION, { input })
        .then(({ createMission }) => createMission);
    expect(await create({ id, name: 'Again' })).toMatchObject({
      ok: false,
      error: { code: 'DUPLICATE_ID', fieldErrors: [{ property: 'id' }] },
    });
    expect(await create({ id: 'x y', name: '', hostStates: ['Xanadu'] })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('let exactly one of many makers of the same id through', async () => {
    const makers = Array.from({ length: 8 }, (_, i) =>
      api().query(CREATE_MISSION, { input: { id: 'raced', name: `Maker ${i}` } }),
    );
    const through = (await Promise.all(makers)).filter(({ createMission }) => createMission.ok);
    expect(through).toHaveLength(1);
  });

  it('leave nothing of their assessments and recommendations in the store', async () => {
    const id = await newMission(api());
    await newElement(api(), id, 'Site', { id: 'site' });
    const { lead, approver } = await makersOf(api(), id);
    await lead.query('mutation ($i: RecommendInput!) { recommend(input: $i) { ok } }', {
      i: { mission: id, measure: 'Lock the door.' },
    });
    const assessment = await generated(lead, id);
    await act(lead, 'commentOnSection', { assessment, section: 'summary', text: 'Short.' });
    await toReview(lead, assessment);
    expect((await act(approver, 'approveAssessment', { assessment, withoutPositions: 'Late.' })).ok).toBe(true);
    const left = async () => {
      const rows = await api().container.store.read((tx) =>
        tx.run(
          'MATCH (n) WHERE n.assessmentKey = $a OR n.key = $a OR n.ofMission = $m OR n.id = $m RETURN labels(n) AS labels',
          {
            a: assessment,
            m: id,
          },
        ),
      );
      return rows.flatMap((row) => row.labels as string[]);
    };
    expect(await left()).toEqual(
      expect.arrayContaining([
        'Assessment',
        'AssessmentBasis',
        'AssessmentRendering',
        'AssessmentEvent',
        'Recommendation',
        'AssessmentCounter',
      ]),
    );
    expect((await api().query(DELETE, { id, confirmId: id })).deleteMission.ok).toBe(true);
    expect(await left()).toEqual([]);
  });

  it('go with everything in them, assessments included, once their id is repeated', async () => {
    const [id, other] = [await newMission(api()), await newMission(api())];
    await newElement(api(), id, 'Site', { id: 'site' });
    await newElement(api(), other, 'Site', { id: 'site' });
    const generate = 'mutation ($m: ID!) { generateAssessment(input: { mission: $m }) { ok assessment { key } } }';
    const { key } = (await api().query(generate, { m: id })).generateAssessment.assessment;
    expect((await api().query(DELETE, { id, confirmId: other })).deleteMission).toMatchObject({
      ok: false,
      deleted: 0,
      error: { code: 'INVALID_INPUT', fieldErrors: [{ property: 'confirmId' }] },
    });
    expect((await api().query(DELETE, { id, confirmId: id })).deleteMission).toMatchObject({ ok: true, deleted: 2 });
    const { mission, assessment, elements } = await api().query(
      'query ($m: ID!, $k: ID!) { mission(id: $m) { id } assessment(key: $k) { key } elements(mission: $m) { totalCount } }',
      { m: id, k: key },
    );
    expect([mission, assessment, elements.totalCount]).toEqual([null, null, 0]);
    expect(
      (await api().query('query ($m: ID!) { mission(id: $m) { elementCount } }', { m: other })).mission.elementCount,
    ).toBe(1);
    expect((await api().query(DELETE, { id, confirmId: id })).deleteMission.error.code).toBe('NOT_FOUND');
  });

  it('cannot be written into once they are gone', async () => {
    const id = await newMission(api());
    await api().query(DELETE, { id, confirmId: id });
    const input = { mission: id, element: { site: { id: 's', name: 'S' } } };
    expect((await api().query(CREATE_ELEMENT, { input })).createElement.error.code).toBe('NOT_FOUND');
  });

  it('are not found where there are none', async () => {
    const answer = await api().query(
      '{ mission(id: "none") { id } missionSummary(id: "none") { mission { id } } missionMap(id: "none") { graphVersion } }',
    );
    expect(answer).toEqual({ mission: null, missionSummary: null, missionMap: null });
    const { errors } = await api().send('{ exposures(mission: "none") { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('with nothing in them have a summary that says so', async () => {
    const id = await newMission(api());
    const { missionSummary } = await api().query(
      `query ($id: ID!) { missionSummary(id: $id) { mostExposed { rank } chokePoints { informationShare } totals { information { axis risk { estimate } rated } tasks { risk { estimate } } } outOfCustody { elements outOf } notAssessed { kind property missing total } stale { count } gaps { count } recentlyChanged { element { id } } } }`,
      { id },
    );
    expect(missionSummary).toMatchObject({
      mostExposed: [],
      chokePoints: [],
      outOfCustody: { elements: 0, outOf: 0 },
      stale: { count: 0 },
      gaps: [],
      recentlyChanged: [{ element: { id } }],
    });
    // Nothing assessed is null, never zero.
    expect(missionSummary.totals.information.map(({ risk }: { risk: unknown }) => risk)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(missionSummary.notAssessed[0]).toMatchObject({ kind: 'Mission', missing: 1, total: 1 });
  });
});
