import { beforeAll, expect, it } from 'vitest';
import { createContainer } from '../../api/container.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import { bodyOf } from '../support/api.ts';
import { act, generated, makersOf } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { newElement } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { released, releaseSamples } from '../support/released-missions.ts';

const [LARGE, TALKS, SMALL] = ['mission-unmivel', 'mission-unomar', 'mission-unvos'] as const;
const HEAT = `{ headquarters { themes { code } heat { mission { id issue { key issue } } cells {
  theme state likelihood { estimate low high phrase } leads { id } words missing assessment section shade } } } }`;
interface Cell {
  theme: string;
  state: string;
  likelihood: { estimate: number; low: number; high: number; phrase: string } | null;
  missing: string | null;
  assessment: string | null;
  section: string;
  shade: number | null;
}

describeApi('Headquarters', (api) => {
  let keys: Map<string, string>;
  let reviewer: TestPerson;
  beforeAll(async () => {
    keys = await releaseSamples(api(), { [TALKS]: recommend });
    reviewer = await signInAs(api(), ['HEADQUARTERS_REVIEWER']);
  }, 240_000);

  /** One recommendation that is overdue, and one that is done. */
  async function recommend(lead: TestPerson): Promise<void> {
    const add = (input: object) =>
      lead.query('mutation ($i: RecommendInput!) { recommend(input: $i) { ok recommendation { key version } } }', {
        i: { mission: TALKS, ...input },
      });
    await add({ measure: 'Keep drafts on one system', owner: 'FIELD_TECHNOLOGY', dueOn: '2026-03-01' });
    const done = (await add({ measure: 'Train negotiators', owner: 'SECURITY' })).recommend.recommendation;
    await lead.query('mutation ($i: CloseRecommendationInput!) { closeRecommendation(input: $i) { ok } }', {
      i: { mission: TALKS, key: done.key, version: done.version, state: 'DONE', note: 'In May.' },
    });
  }

  const heat = async (person = reviewer) => {
    const { headquarters } = await person.query(HEAT);
    return new Map<string, Cell[]>(
      headquarters.heat.map((row: { mission: { id: string }; cells: Cell[] }) => [row.mission.id, row.cells]),
    );
  };
  const cell = (cells: Cell[] | undefined, theme: string) => cells!.find((one) => one.theme === theme)!;

  it('has a row for each mission with ranges, and says where nothing was mapped instead of nothing', async () => {
    const rows = await heat();
    expect([...rows.keys()].sort()).toEqual([LARGE, TALKS, SMALL]);
    for (const [mission, cells] of rows) {
      expect(cells).toHaveLength(9);
      for (const { state, likelihood, shade, assessment } of cells) {
        expect(assessment).toBe(keys.get(mission));
        expect([likelihood === null, shade === null]).toEqual([state !== 'LIKELIHOOD', state !== 'LIKELIHOOD']);
        if (likelihood) {
          expect(likelihood.low).toBeLessThanOrEqual(likelihood.estimate);
          expect(likelihood.estimate).toBeLessThanOrEqual(likelihood.high);
        }
      }
    }
    expect(cell(rows.get(LARGE), 'PARALLEL_ACTORS')).toMatchObject({ state: 'LIKELIHOOD', section: 'situation' });
    expect(cell(rows.get(SMALL), 'PARALLEL_ACTORS')).toMatchObject({ state: 'NOT_ASSESSED', missing: 'threat-actors' });
    expect(cell(rows.get(SMALL), 'SUPPLY_CHAIN')).toMatchObject({ state: 'NOT_ASSESSED', missing: 'SUPPLIED_BY' });
  });

  it('reads what was released and nothing that is live', async () => {
    const before = await heat();
    await newElement(api(), TALKS, 'ThreatActor', {
      id: 'late-parallel',
      name: 'Late',
      actorType: 'PARALLEL_SECURITY_ACTOR',
      sensitivity: 'UNCLASSIFIED',
    });
    expect(await heat()).toEqual(before);
  });

  it('works each issue out once, when it goes out, and for good, also for a process that starts anew', async () => {
    const { store, config } = api().container;
    const kept = async () => {
      const [row] = await store.read((tx) => tx.run('MATCH (d:AssessmentDigest) RETURN count(d) AS n'));
      return Number(row!.n);
    };
    const digests = await kept();
    expect(digests).toBeGreaterThanOrEqual(3);
    // At any ceiling: who looks first does not wait for what others did not need.
    for (const clearance of SENSITIVITIES) {
      const reviewer = await signInAs(api(), ['HEADQUARTERS_REVIEWER'], { clearance });
      await reviewer.query('{ headquarters { heat { cells { state } } } }');
    }
    expect(await kept()).toBe(digests);
    const before = await heat();
    const anew = await createContainer(config, { store });
    const { missions } = await anew.services.headquarters.read();
    await anew.close();
    expect(await kept()).toBe(digests);
    for (const { id, current } of missions) {
      expect(current!.digest.cells.map(({ state }) => state)).toEqual(before.get(id)!.map(({ state }) => state));
    }
  });

  it('matches what missions share by what is on record, and tells of namesakes without merging them', async () => {
    const { headquarters } = await reviewer.query(`{ headquarters {
      sharedFactors { id kind name identity missions { mission { id } state likelihood { estimate } } }
      namesakes { kind name missions { id } words } } }`);
    const find = (name: string) => headquarters.sharedFactors.find((one: { name: string }) => one.name === name);
    expect(find('Harrowgate Software')).toMatchObject({
      kind: 'SUPPLIER',
      identity: 'NAME_AND_JURISDICTION',
      missions: [{ mission: { id: LARGE } }, { mission: { id: TALKS } }],
    });
    expect(find('XC')).toMatchObject({ kind: 'CONTRIBUTOR', identity: 'COUNTRY_CODE' });
    expect(find('Sellers of access')).toBeUndefined();
    expect(headquarters.namesakes.map(({ name }: { name: string }) => name)).toContain('Sellers of access');
    for (const { missions } of headquarters.sharedFactors) expect(missions.length).toBeGreaterThan(1);
  });

  it('tries one measure on the frozen graph of every mission that shares a factor', async () => {
    const { headquarters } = await reviewer.query('{ headquarters { sharedFactors { id kind name } } }');
    const measureOf = async (name: string) => {
      const { id } = headquarters.sharedFactors.find((one: { name: string }) => one.name === name);
      const data = await reviewer.query(
        `query ($id: ID!) { headquarters { sharedFactor(id: $id) { measure { sentence label controlClass missions {
          mission { id } changes { kind } moved words information { axis before { estimate } after { estimate } } } } } } }`,
        { id },
      );
      return data.headquarters.sharedFactor.measure;
    };
    for (const name of ['Harrowgate Software', 'phishing']) {
      const measure = await measureOf(name);
      expect(measure.missions.map(({ mission }: { mission: { id: string } }) => mission.id)).toEqual([LARGE, TALKS]);
      for (const { changes, information } of measure.missions) {
        expect(changes.length).toBeGreaterThan(0);
        // A control that is added never raises a risk: before and after stand on the same coins.
        expect(information.after.estimate).toBeLessThanOrEqual(information.before.estimate);
      }
    }
  }, 120_000);

  it('says of each class of controls which missions lack it', async () => {
    const { headquarters } = await reviewer.query(
      '{ headquarters { controls { controlClass cells { mission state } lacking { id } } } }',
    );
    const row = headquarters.controls.find((one: { controlClass: string }) => one.controlClass === 'ENCRYPTION');
    const states = row.cells.map(({ mission, state }: { mission: string; state: string }) => [mission, state]);
    expect(Object.fromEntries(states)).toEqual({ [LARGE]: 'OPERATING', [TALKS]: 'OPERATING', [SMALL]: 'PLANNED' });
    expect(row.lacking).toEqual([{ id: SMALL }]);
  });

  it('follows the recommendations that released issues list, by owner and state', async () => {
    const board = async (f: object) =>
      (
        await reviewer.query(
          'query ($f: BoardFilter) { headquarters { recommendations(filter: $f) { mission { id } measure owner status due } } }',
          { f },
        )
      ).headquarters.recommendations;
    const all = await board({});
    expect(all).toEqual([
      {
        mission: { id: TALKS },
        measure: 'Keep drafts on one system',
        owner: 'FIELD_TECHNOLOGY',
        status: 'OVERDUE',
        due: 'Overdue since 1 March 2026',
      },
      { mission: { id: TALKS }, measure: 'Train negotiators', owner: 'SECURITY', status: 'DONE', due: 'Done' },
    ]);
    expect(await board({ status: 'OVERDUE' })).toEqual([all[0]]);
    expect(await board({ owner: 'SECURITY' })).toEqual([all[1]]);
    expect(await board({ mission: LARGE })).toEqual([]);
  });

  it('judges the recommendations of the field by their criteria', async () => {
    const { headquarters } = await reviewer.query(
      '{ headquarters { progress { code origin criterion cells { mission state section assessment } } } }',
    );
    expect(headquarters.progress).toHaveLength(8);
    const of = (code: string) => headquarters.progress.find((one: { code: string }) => one.code === code);
    const asymmetry = of('INTRUSION_ASYMMETRY').cells;
    expect(asymmetry.find(({ mission }: { mission: string }) => mission === SMALL).state).toBe('NOT_ASSESSED');
    // Every sample went out without a position of any office.
    for (const { state } of of('INTEGRATED_ANALYSIS').cells) expect(state).toBe('NOT_BEGUN');
  });

  it('tells no small number of stores, groups or incidents', async () => {
    const { headquarters } = await reviewer.query(
      `{ headquarters { suppressBelow counts { id rows { mission { id } cells { state count words } total { state count } }
        totals { state count } grandTotal { state count } } } }`,
    );
    expect(headquarters.suppressBelow).toBe(5);
    const cells = headquarters.counts.flatMap(
      (table: { rows: { cells: object[]; total: object }[]; totals: object[]; grandTotal: object }) => [
        ...table.rows.flatMap((row) => [...row.cells, row.total]),
        ...table.totals,
        table.grandTotal,
      ],
    ) as { state: string; count: number | null }[];
    expect(cells.filter(({ count }) => count !== null && count > 0 && count < 5)).toEqual([]);
    expect(cells.some(({ state }) => state === 'SUPPRESSED')).toBe(true);
    for (const { state, count } of cells) expect(count === null).toBe(state !== 'COUNT');
    const incidents = headquarters.counts.find(({ id }: { id: string }) => id === 'incidents');
    const none = incidents.rows.find((row: { mission: { id: string } }) => row.mission.id === SMALL);
    expect(none.total).toEqual({ state: 'NOT_ASSESSED', count: null });
  });

  it('compares up to four missions, and says what is wrong with any other request', async () => {
    const compare = async (missions: string[]) =>
      (
        await reviewer.query(
          `query ($m: [ID!]!) { headquartersComparison(missions: $m) { ok error { code } comparison {
            missions { mission { id } cells { state } information { axis risk { estimate } } recommendations { measure } }
            tables { id columns { key } rows { cells { text } } } } } }`,
          { m: missions },
        )
      ).headquartersComparison;
    const { comparison } = await compare([TALKS, LARGE]);
    expect(comparison.missions.map(({ mission }: { mission: { id: string } }) => mission.id)).toEqual([TALKS, LARGE]);
    expect(comparison.missions[0].recommendations).toHaveLength(2);
    expect(comparison.tables[0].columns.map(({ key }: { key: string }) => key)).toEqual(['theme', TALKS, LARGE]);
    expect((await compare([])).error.code).toBe('INVALID_INPUT');
    expect((await compare(['a', 'b', 'c', 'd', 'e'])).error.code).toBe('INVALID_INPUT');
    expect((await compare([TALKS, 'no-such-mission'])).error.code).toBe('NOT_FOUND');
  });

  it('hands out every view as sheets and as a document, where what is suppressed says so', async () => {
    for (const view of [
      'themes',
      'trend',
      'factors',
      'controls',
      'recommendations',
      'progress',
      'counts',
      'released',
    ]) {
      const file = await reviewer.fetch(`/headquarters/${view}/xlsx`);
      expect([view, file.status]).toEqual([view, 200]);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    }
    const document = await reviewer.fetch('/headquarters/counts/docx?lang=fr');
    expect(document.headers.get('content-type')).toContain('wordprocessingml');
    const compared = await reviewer.fetch(`/headquarters/comparison/csv?missions=${LARGE},${SMALL}`);
    expect(compared.status).toBe(200);
    expect((await reviewer.fetch('/headquarters/comparison/csv')).status).toBe(400);
    expect((await reviewer.fetch('/headquarters/anything/csv')).status).toBe(400);
    const { headquarters } = await reviewer.query(
      '{ headquarters { tables(view: COUNTS) { rows { cells { text suppressed assessed value } } } } }',
    );
    const cells = headquarters.tables.flatMap((table: { rows: { cells: object[] }[] }) =>
      table.rows.flatMap((row) => row.cells),
    ) as { text: string; suppressed: boolean; value: unknown }[];
    const hidden = cells.filter(({ suppressed }) => suppressed);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { text, value } of hidden) expect([text, value]).toEqual(['Suppressed', null]);
  }, 60_000);

  it('is for those who work across missions, and each look and file is on record', async () => {
    const people = [
      await signInAs(api(), [['JMAC_ANALYST', LARGE]]),
      await signInAs(api(), ['ADMINISTRATOR']),
      await signInAs(api(), ['AUDITOR']),
    ];
    for (const person of people) {
      const { errors } = await person.send(HEAT);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await person.fetch('/headquarters/themes/csv')).status).toBe(403);
    }
    await reviewer.fetch('/headquarters/themes/csv');
    const auditor = await signInAs(api(), ['AUDITOR']);
    const data = await auditor.query('{ record(first: 100) { nodes { kind intent subject } } }');
    const intents = data.record.nodes.map(({ kind, intent }: { kind: string; intent: string }) => `${kind} ${intent}`);
    expect(intents).toContain('EXPORT headquarters.download');
    expect(intents).toContain('CONTENT_READ headquarters.read');
  });

  it('opens an issue that is out, and none that is not', async () => {
    const open = async (key: string, person = reviewer) =>
      (await person.query('query ($k: ID!) { releasedIssue(key: $k) { mission issue document } }', { k: key }))
        .releasedIssue;
    const issue = await open(keys.get(TALKS)!);
    expect(issue).toMatchObject({ mission: TALKS, issue: 1 });
    expect(issue.document.sections.map(({ id }: { id: string }) => id)).toContain('political-process');
    const { lead } = await makersOf(api(), SMALL);
    const draft = await generated(lead, SMALL, '2026-11-02');
    expect(await open(draft)).toBeNull();
    expect((await reviewer.fetch(`/assessments/${keys.get(TALKS)}/download/md`)).status).toBe(200);
    expect((await reviewer.fetch(`/assessments/${draft}/download/md`)).status).toBe(404);
  });

  it('shows a reviewer of a lower clearance what was released for that level', async () => {
    const lower = await signInAs(api(), ['HEADQUARTERS_REVIEWER'], { clearance: 'UNCLASSIFIED' });
    const { headquarters } = await lower.query('{ headquarters { marking missions { id issue { marking } } } }');
    expect(headquarters.marking).toBe('UNCLASSIFIED');
    for (const { issue } of headquarters.missions) expect(issue?.marking ?? 'UNCLASSIFIED').toBe('UNCLASSIFIED');
  });

  it('keeps earlier issues for the trend, and drops what is withdrawn', async () => {
    const makers = await makersOf(api(), SMALL);
    const second = await released(makers, SMALL, '2026-11-20');
    const trend = async () => {
      const { headquarters } = await reviewer.query(
        '{ headquarters { trend { mission { id issue { key } } points { issue { issue asOf state } cells { state } } } } }',
      );
      return headquarters.trend.find(({ mission }: { mission: { id: string } }) => mission.id === SMALL);
    };
    const both = await trend();
    expect(both.mission.issue.key).toBe(second);
    expect(both.points.map(({ issue }: { issue: object }) => issue)).toEqual([
      { issue: 1, asOf: '2026-11-01', state: 'SUPERSEDED' },
      { issue: 2, asOf: '2026-11-20', state: 'RELEASED' },
    ]);
    const out = await act(makers.approver, 'withdrawAssessment', { assessment: second, note: 'A source was false.' });
    expect(out.ok).toBe(true);
    const after = await trend();
    expect([after.mission.issue, after.points.length]).toEqual([null, 1]);
    for (const { state, assessment } of (await heat()).get(SMALL)!) {
      expect([state, assessment]).toEqual(['NOT_ASSESSED', null]);
    }
  }, 60_000);

  it('answers errors of files as data', async () => {
    const answer = await bodyOf(await reviewer.fetch('/headquarters/comparison/csv?missions=no-such'));
    expect(answer.error.code).toBe('NOT_FOUND');
  });
});
