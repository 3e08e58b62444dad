import { selectAll } from './select-all.ts';
import type { World } from './worlds.ts';

export interface Ask {
  query: string;
  variables: Record<string, unknown>;
}

/** What to ask about: entries that are seen, and keys and ids of some that are not. */
export interface Asked {
  mission: string;
  /** Keys of entries; some of them hidden. */
  elements: readonly string[];
  ids: readonly string[];
  links: readonly string[];
  actors: readonly string[];
  /** Of what can be exposed; some of them hidden. */
  targets: readonly string[];
  sites: readonly string[];
  offices: readonly string[];
  assessments: readonly string[];
}

const EFFECTS = ['DISCLOSED', 'CONTROLLED', 'DENIED'] as const;
const AXES = ['PERSONS', 'MANDATE'] as const;
const ANALYSES = [
  'CUSTODY',
  'CONCENTRATION',
  'PEOPLE',
  'PRESENCE',
  'ASYMMETRY',
  'CONTINUITY',
  'INTEGRITY',
  'BOUNDARIES',
  'SUPPLY_CHAIN',
] as const;

/** `name: Type` for the operation, `name: $name` for the field. */
function ask(field: string, types: Record<string, string>, variables: Record<string, unknown>): Ask {
  const given = Object.keys(variables);
  const head = given.map((name) => `$${name}: ${types[name]}`).join(', ');
  const args = given.map((name) => `${name}: $${name}`).join(', ');
  const call = given.length > 0 ? `${field}(${args})` : field;
  return { query: `query${head && ` (${head})`} { ${call} ${selectAll(field)} }`, variables };
}

const TYPES = {
  id: 'ID!',
  key: 'ID!',
  mission: 'ID!',
  element: 'ID!',
  actor: 'ID!',
  kind: 'NodeKind',
  type: 'EdgeKind',
  filter: 'ElementFilter',
  sort: 'ElementSort',
  first: 'Int',
  after: 'String',
  text: 'String!',
  effect: 'StateEffect!',
  one: 'ExposureName!',
  other: 'ExposureName!',
  axis: 'HarmAxis!',
  changes: '[WhatIfChangeInput!]!',
  input: 'PortfolioInput!',
  name: 'AnalysisName!',
} as const;
const plain = (field: string, variables: Record<string, unknown> = {}, types: Record<string, string> = {}): Ask =>
  ask(field, { ...TYPES, ...types }, variables);

const WORDS = ['a', 'Log', 'secure', 'store', 'radio', 'key-'];
const SORTS = ['NAME', 'ID', 'KIND', 'REVIEW_DUE'] as const;

const TABLE = 'id caption note columns { key title } rows { cells { text assessed suppressed value } }';
const HEADQUARTERS_VIEWS = ['THEMES', 'TREND', 'FACTORS', 'CONTROLS', 'RECOMMENDATIONS', 'PROGRESS', 'COUNTS'] as const;
const CELL = 'state likelihood { estimate low high phrase } leads { name kind } effect words shade';
const HEADQUARTERS = `{ headquarters { marking ceilingNote suppressBelow
  missions { id name acronym issues { issue asOf marking state } }
  heat { mission { id } cells { theme missing section ${CELL} } }
  sharedFactors { kind name about identity sentence missions { mission { id } elements { name } ${CELL} } }
  namesakes { kind name words missions { id } }
  controls { controlClass cells { mission state words } lacking { id } }
  recommendations { number measure owner status due expected }
  progress { code cells { mission state words } }
  counts { id rows { cells { state count } total { state count } } totals { state count } grandTotal { state count } }
} }`;

/** Requests for every field at the top that reads. A field without any makes a test fail. */
export const SAMPLE_REQUESTS: Readonly<Record<string, (about: Asked) => Ask[]>> = {
  server: () => [plain('server')],
  library: () => [plain('library')],
  rules: () => [plain('rules')],
  analyses: () => [plain('analyses')],
  viewer: () => [{ query: '{ viewer { clearance compartments name } }', variables: {} }],
  account: () => [plain('account')],
  sessions: () => [{ query: '{ sessions { current } }', variables: {} }],
  apiTokens: () => [plain('apiTokens')],
  people: ({ mission }) => [plain('people', { mission }, { mission: 'ID' })],
  missionNames: () => [plain('missionNames')],
  approvals: () => [plain('approvals')],
  record: () => [plain('record')],
  recordVerdict: () => [plain('recordVerdict')],

  missions: () => [plain('missions')],
  mission: ({ mission }) => [plain('mission', { id: mission })],
  missionSummary: ({ mission }) => [plain('missionSummary', { id: mission })],
  missionMap: ({ mission }) => [plain('missionMap', { id: mission })],
  elements: ({ mission, sites, offices }) => [
    plain('elements', { mission, first: 50 }),
    ...SORTS.map((by) => plain('elements', { mission, sort: { by, descending: true }, first: 7 })),
    ...['Asset', 'DataStore', 'PersonGroup'].map((kind) => plain('elements', { mission, kind })),
    plain('elements', { mission, filter: { sensitivity: ['STRICTLY_CONFIDENTIAL', 'CONFIDENTIAL'] } }),
    plain('elements', { mission, filter: { notAssessed: 'custody' } }),
    plain('elements', { mission, filter: { text: 'a' } }),
    ...sites.map((site) => plain('elements', { mission, filter: { site } })),
    ...offices.map((office) => plain('elements', { mission, filter: { office } })),
  ],
  elementById: ({ mission, ids }) => ids.map((id) => plain('elementById', { mission, id }, { id: 'String!' })),
  element: ({ elements }) => elements.map((key) => plain('element', { key })),
  inventory: ({ mission }) => [plain('inventory', { mission })],
  links: ({ mission, elements }) => [
    plain('links', { mission, first: 200 }),
    plain('links', { mission, type: 'CAN_ACCESS', first: 3 }),
    ...elements.slice(0, 4).map((element) => plain('links', { mission, element }, { element: 'ID' })),
  ],
  link: ({ links }) => links.map((key) => plain('link', { key })),
  search: ({ mission }) => WORDS.map((text) => plain('search', { mission, text, first: 200 })),
  exposures: ({ mission, actors, offices }) => [
    plain('exposures', { mission, first: 20 }),
    plain('exposures', { mission, axis: 'PERSONS', first: 3 }, { axis: 'HarmAxis' }),
    ...actors.map((actor) => plain('exposures', { mission, filter: { actor } }, { filter: 'ExposureFilter' })),
    ...offices.map((office) => plain('exposures', { mission, filter: { office } }, { filter: 'ExposureFilter' })),
  ],
  exposure: ({ mission, targets }) => targets.map((element) => plain('exposure', { mission, element })),
  actors: ({ mission }) => [plain('actors', { mission })],
  actor: ({ mission, actors }) => actors.map((key) => plain('actor', { mission, key })),
  unknowns: ({ mission }) => [plain('unknowns', { mission })],
  work: ({ mission }) => [plain('work', { mission })],
  closeUp: ({ mission, targets }) =>
    targets.slice(0, 3).flatMap((element) => EFFECTS.map((effect) => plain('closeUp', { mission, element, effect }))),
  outranks: ({ mission, targets }) =>
    AXES.map((axis) => {
      const [one, other] = targets.map((element) => ({ element, effect: 'DISCLOSED' }));
      return plain('outranks', { mission, one, other, axis });
    }),
  whyNot: ({ mission, actors, targets }) =>
    actors.flatMap((actor) =>
      targets.slice(0, 2).map((element) => plain('whyNot', { mission, actor, element, effect: 'DISCLOSED' })),
    ),
  whatIf: ({ mission, actors, targets }) => [
    plain('whatIf', { mission, changes: actors.map((actor) => ({ kind: 'WITHOUT_ACTOR', actor })) }),
    plain('whatIf', { mission, changes: targets.slice(0, 1).map((actor) => ({ kind: 'WITHOUT_ACTOR', actor })) }),
  ],
  candidateMeasures: ({ mission, targets }) => [
    plain('candidateMeasures', { mission }),
    ...targets.slice(0, 2).map((element) => plain('candidateMeasures', { mission, element }, { element: 'ID' })),
  ],
  portfolio: ({ mission }) => [plain('portfolio', { mission, input: { axis: 'PERSONS' } })],
  headquarters: () => [
    { query: HEADQUARTERS, variables: {} },
    ...HEADQUARTERS_VIEWS.map((view) => ({
      query: `query ($v: HeadquartersView!) { headquarters { tables(view: $v) { ${TABLE} } } }`,
      variables: { v: view },
    })),
  ],
  headquartersComparison: ({ mission }) =>
    [[mission], ['no-such-mission'], []].map((missions) => ({
      query: `query ($m: [ID!]!) { headquartersComparison(missions: $m) { ok error { code message }
        comparison { missions { mission { id } cells { theme state words } information { axis risk { estimate } } }
          tables { ${TABLE} } } } }`,
      variables: { m: missions },
    })),
  releasedIssue: ({ assessments }) =>
    assessments.map((key) => ({
      query: 'query ($k: ID!) { releasedIssue(key: $k) { title issue asOf marking document } }',
      variables: { k: key },
    })),
  analysis: ({ mission }) => ANALYSES.map((name) => plain('analysis', { mission, name })),
  assessments: ({ mission }) => [
    { query: 'query ($m: ID!) { assessments(mission: $m) { title marking asOf } }', variables: { m: mission } },
  ],
  assignableOffices: ({ mission }) => [ask('assignableOffices', TYPES, { mission })],
  documentTemplates: ({ mission }) => [ask('documentTemplates', TYPES, { mission })],
  recommendations: ({ mission }) => [ask('recommendations', TYPES, { mission })],
  compareAssessments: ({ assessments }) =>
    assessments.map((key) => ({
      query: `query ($b: ID!, $a: ID!) { compareAssessments(before: $b, after: $a) {
        ok error { code } comparison { before { title } after { title } } } }`,
      variables: { b: key, a: assessments[0] },
    })),
  assessment: ({ assessments }) =>
    assessments.map((key) => ({
      query: 'query ($k: ID!) { assessment(key: $k) { title marking outline { id title } document } }',
      variables: { k: key },
    })),
};

/** Things to ask about in a world that has more in it than somebody sees: of each sort some seen and some hidden. */
export function askedOf(whole: World, seen: World): Asked {
  const seenKeys = new Set([...seen.nodes, ...seen.links].map(({ key }) => key));
  const some = <T extends { key: string }>(all: readonly T[], most: number) => [
    ...all.filter(({ key }) => seenKeys.has(key)).slice(0, most),
    ...all.filter(({ key }) => !seenKeys.has(key)).slice(0, most),
  ];
  const keys = (kinds: readonly string[], most: number) =>
    some(
      whole.nodes.filter(({ kind }) => kinds.includes(kind)),
      most,
    ).map(({ key }) => key);
  const elements = some(whole.nodes, 4);
  return {
    mission: whole.missionId,
    elements: [...elements.map(({ key }) => key), 'no-such-key'],
    ids: [...elements.map(({ id }) => id), 'no-such-id'],
    links: [...some(whole.links, 4).map(({ key }) => key), 'no-such-key'],
    actors: keys(['ThreatActor'], 2),
    targets: keys(['DataStore', 'MandateTask', 'Asset'], 3),
    sites: keys(['Site'], 1),
    offices: keys(['Office'], 1),
    assessments: ['no-such-key'],
  };
}
