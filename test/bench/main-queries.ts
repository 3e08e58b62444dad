/** What a page asks, with only as much selected as decides on how long it takes. */
export interface MainQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Keys and ids to ask about: one that is seen, and one that is hidden, or that nobody has. */
export interface QuerySubjects {
  readonly mission: string;
  readonly store: string;
  readonly site: string;
  readonly actor: string;
  readonly hiddenKey: string;
  readonly hiddenId: string;
}

const ELEMENT = 'key id name sensitivity';
const LIKELIHOOD = '{ estimate low high phrase }';
const EXPOSURE = `element { ${ELEMENT} } rank likelihood ${LIKELIHOOD} sentence`;

export const LIST: string = `query ($mission: ID!, $kind: NodeKind) {
  elements(mission: $mission, kind: $kind, first: 50) { totalCount pageInfo { endCursor } nodes { ${ELEMENT} } }
}`;
const SEARCH = `query ($mission: ID!, $text: String!) { search(mission: $mission, text: $text) { ${ELEMENT} } }`;
const EXPOSURES = `query ($mission: ID!) { exposures(mission: $mission, first: 50) { totalCount nodes { ${EXPOSURE} } } }`;

/** Lists and exposures: what enforcement is measured on. */
export const enforcedQueries = ({ mission, store, site }: QuerySubjects): MainQuery[] => [
  // Answers who asks and nothing else: what reading the session costs, apart from what is enforced in queries.
  { name: 'who is asking', query: '{ viewer { __typename } }', variables: {} },
  { name: 'list of stores', query: LIST, variables: { mission, kind: 'DataStore' } },
  { name: 'list of everything', query: LIST, variables: { mission } },
  {
    name: 'list at one site',
    query: `query ($mission: ID!, $site: ID!) {
      elements(mission: $mission, filter: { site: $site }, first: 50) { totalCount nodes { ${ELEMENT} } }
    }`,
    variables: { mission, site },
  },
  { name: 'exposures', query: EXPOSURES, variables: { mission } },
  {
    name: 'one exposure',
    query: `query ($mission: ID!, $element: ID!) {
      exposure(mission: $mission, element: $element) {
        exposure { ${EXPOSURE} }
        effects { effect likelihood ${LIKELIHOOD} actors { actor { ${ELEMENT} } reach ${LIKELIHOOD} } }
      }
    }`,
    variables: { mission, element: store },
  },
];

/** Every sort of question that a page asks, of what is seen and of what is not. */
export const mainQueries = (subjects: QuerySubjects): MainQuery[] => {
  const { mission, store, actor, hiddenKey, hiddenId } = subjects;
  return [
    ...enforcedQueries(subjects),
    { name: 'missions', query: '{ missions { key id name elementCount linkCount } }', variables: {} },
    {
      name: 'mission home',
      query: `query ($id: ID!) {
        missionSummary(id: $id) { mission { elementCount linkCount } mostExposed { ${EXPOSURE} } stale { count } }
      }`,
      variables: { id: mission },
    },
    {
      name: 'latest changes',
      query: 'query ($id: ID!) { missionSummary(id: $id) { recentlyChanged { element { key } } } }',
      variables: { id: mission },
    },
    {
      name: 'links of the mission',
      query: 'query ($mission: ID!) { links(mission: $mission, first: 50) { totalCount nodes { key } } }',
      variables: { mission },
    },
    {
      name: 'map',
      query: 'query ($id: ID!) { missionMap(id: $id) { __typename } }',
      variables: { id: mission },
    },
    {
      name: 'inventory',
      query: 'query ($mission: ID!) { inventory(mission: $mission) { kind count notAssessed fields } }',
      variables: { mission },
    },
    {
      name: 'search',
      query: SEARCH,
      variables: { mission, text: 'store' },
    },
    {
      // Looks through every name, where the other ends when it has enough.
      name: 'search that finds nothing',
      query: SEARCH,
      variables: { mission, text: 'nothing is called so' },
    },
    { name: 'element', query: `query ($key: ID!) { element(key: $key) { ${ELEMENT} } }`, variables: { key: store } },
    {
      name: 'hidden or absent key',
      query: `query ($key: ID!) { element(key: $key) { ${ELEMENT} } }`,
      variables: { key: hiddenKey },
    },
    {
      name: 'hidden or absent id',
      query: `query ($mission: ID!, $id: String!) { elementById(mission: $mission, id: $id) { ${ELEMENT} } }`,
      variables: { mission, id: hiddenId },
    },
    {
      name: 'hidden or absent exposure',
      query:
        'query ($mission: ID!, $element: ID!) { exposure(mission: $mission, element: $element) { effects { effect } } }',
      variables: { mission, element: hiddenKey },
    },
    {
      name: 'links of an element',
      query: `query ($mission: ID!, $element: ID!) {
        links(mission: $mission, element: $element, first: 50) { totalCount nodes { key } }
      }`,
      variables: { mission, element: store },
    },
    {
      name: 'actor',
      query: `query ($mission: ID!, $key: ID!) {
        actor(mission: $mission, key: $key) { reachedStores reachedTasks presence { site { ${ELEMENT} } } }
      }`,
      variables: { mission, key: actor },
    },
    {
      name: 'analysis of custody',
      query: `query ($mission: ID!) {
        analysis(mission: $mission, name: CUSTODY) { title missing { __typename } trials { __typename } }
      }`,
      variables: { mission },
    },
  ];
};
