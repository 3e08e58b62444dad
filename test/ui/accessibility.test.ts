import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useUi } from '../support/ui.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds, in one line each. The evaluated text runs in the page. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations)',
  )) as Violation[];
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

describe('every page, for everybody', () => {
  const ui = useUi();
  /** Address of each page, and words that stand on it once it is read. */
  let pages: { name: string; path: string; ready: string }[] = [];

  beforeAll(async () => {
    const { api, mission, at } = ui();
    const { generateAssessment } = await api.query(
      'mutation ($i: GenerateAssessmentInput!) { generateAssessment(input: $i) { assessment { key } } }',
      { i: { mission, language: 'EN' } },
    );
    await api.query(
      'mutation ($i: GenerateAssessmentInput!) { generateAssessment(input: $i) { assessment { key } } }',
      { i: { mission, language: 'EN', asOf: '2025-06-01' } },
    );
    await api.query('mutation ($i: RecommendInput!) { recommend(input: $i) { ok } }', {
      i: { mission, measure: 'Encrypt the radios.', owner: 'FIELD_TECHNOLOGY', dueOn: '2026-01-01' },
    });
    const { exposures, actors, elements } = await api.query(
      `query ($m: ID!) {
        exposures(mission: $m, first: 2) { nodes { effect element { key } } }
        actors(mission: $m) { actor { key } presence { distanceKm } }
        elements(mission: $m, kind: DataStore, first: 1) { nodes { key } }
      }`,
      { m: mission },
    );
    const exposed = exposures.nodes[0].element.key;
    const compared = exposures.nodes.map((each: (typeof exposures.nodes)[0]) => `${each.element.key}.${each.effect}`);
    const actor = (actors.find((each: { presence: unknown[] }) => each.presence.length > 0) ?? actors[0]).actor.key;
    const store = elements.nodes[0].key;
    pages = [
      { name: 'missions', path: '/', ready: 'Fictional samples to look at' },
      { name: 'bring in sheets', path: '/bring-in', ready: 'Choose a folder' },
      { name: 'home', path: at(), ready: 'Most exposed' },
      { name: 'inventory', path: at('inventory'), ready: 'Fields not assessed' },
      { name: 'a kind with an entry open', path: at(`inventory/data-stores?open=${store}`), ready: 'How we know' },
      { name: 'links of an entry', path: at(`inventory/data-stores?open=${store}&tab=links`), ready: 'Add a link' },
      { name: 'the form of an entry', path: at('inventory/assets?new=1'), ready: 'Add this entry' },
      { name: 'ranking with a detail open', path: at(`exposure?open=${exposed}`), ready: 'How this figure was made' },
      { name: 'an exposure', path: at(`exposure/${exposed}`), ready: 'How this figure was made' },
      {
        name: 'ranking with two rows compared',
        path: at(`exposure?compare=${compared}&by=persons`),
        ready: 'joint draws of the judgements',
      },
      {
        name: 'a what-if beside the ranking',
        path: at(`exposure?open=${exposed}&try=custody*e${exposed}**out*eNOWHERE`),
        ready: 'Risk of the whole mission',
      },
      { name: 'a what-if', path: at(`exposure/${exposed}?try=out*e${exposed}`), ready: 'Risk of the whole mission' },
      { name: 'measures, before the question', path: at('portfolio'), ready: 'Choose the measures' },
      {
        name: 'measures chosen together',
        path: at('portfolio?axis=persons&of=information&most=2'),
        ready: 'Risk against the number of measures',
      },
      { name: 'actors with one open', path: at(`actors?open=${actor}`), ready: 'Risk with this actor alone' },
      { name: 'analyses', path: at('analyses'), ready: 'Ownership and custody' },
      { name: 'custody', path: at('analyses/custody'), ready: 'Gap list of clauses' },
      { name: 'continuity', path: at('analyses/continuity'), ready: 'Single points of failure' },
      { name: 'presence', path: at('analyses/presence'), ready: 'Presence on the day' },
      { name: 'concentration', path: at('analyses/concentration'), ready: 'Systems on which stores are kept' },
      { name: 'people', path: at('analyses/people'), ready: 'measures of care with their owners' },
      { name: 'asymmetry', path: at('analyses/asymmetry'), ready: 'what each could do' },
      { name: 'integrity', path: at('analyses/integrity'), ready: 'Judged aims' },
      { name: 'boundaries', path: at('analyses/boundaries'), ready: 'Register of decisions' },
      { name: 'supply chain', path: at('analyses/supply-chain'), ready: 'Groups that can open most stores' },
      { name: 'people and roles', path: '/people', ready: 'Signs in by' },
      { name: 'own account', path: '/account', ready: 'Make a token' },
      { name: 'record', path: '/record', ready: 'Verify the whole record' },
      { name: 'missions that released nothing', path: '/headquarters', ready: 'Nothing released that you may see.' },
      { name: 'no common factors', path: '/headquarters/factors', ready: 'stand here once two missions' },
      { name: 'progress of nobody', path: '/headquarters/progress', ready: 'Digital transformation' },
      { name: 'a comparison to choose', path: '/headquarters/compare', ready: 'Choose one to four missions' },
      { name: 'nothing released', path: '/headquarters/released', ready: 'Next step:' },
      { name: 'map', path: at('map'), ready: 'Legend' },
      { name: 'map as a table', path: at('map?view=table'), ready: 'Custody' },
      { name: 'assessments', path: at('assessments'), ready: 'Drafts' },
      { name: 'two assessments compared', path: at('assessments/compare'), ready: 'stayed as they were.' },
      { name: 'recommendations', path: at('recommendations'), ready: 'Encrypt the radios.' },
      {
        name: 'history of an assessment',
        path: at(`assessments/${generateAssessment.assessment.key}?view=history`),
        ready: 'Written from the graph',
      },
      {
        name: 'an assessment as its readers have it',
        path: at(`assessments/${generateAssessment.assessment.key}?view=read`),
        ready: 'Back to work on it',
      },
      {
        name: 'an assessment',
        path: at(`assessments/${generateAssessment.assessment.key}`),
        ready: 'Contributed by Joint Mission Analysis Centre.',
      },
      { name: 'library', path: at('library'), ready: 'Find a rule' },
      { name: 'tables of the library', path: at('library?tab=tables'), ready: 'Likelihood words' },
      { name: 'no such page', path: at('nowhere'), ready: 'There is no page at this address.' },
    ];
  });

  const views = [
    { scheme: 'light', width: 1280, height: 860 },
    { scheme: 'dark', width: 1280, height: 860 },
    { scheme: 'light', width: 390, height: 844 },
    { scheme: 'dark', width: 390, height: 844 },
  ] as const;

  it.each(views)(
    'has no accessibility fault that axe can find, $scheme at $width pixels',
    async ({ scheme, width, height }) => {
      const page = await ui().open('/', {
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        hasTouch: width < 500,
      });
      const faults: string[] = [];
      for (const { name, path, ready } of pages) {
        await page.goto(path);
        const words = page.getByText(ready, { exact: false }).or(page.getByLabel(ready));
        await words.filter({ visible: true }).first().waitFor();
        // What arrives late changes colours while axe reads them.
        await page.waitForLoadState('networkidle');
        for (const fault of await violationsOf(page)) faults.push(`${name}: ${fault}`);
        const wider = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
        if (wider > 0) faults.push(`${name}: the page is ${wider} pixels wider than the window`);
      }
      expect(faults).toEqual([]);
    },
  );
});
