import { HARM_AXES, type HarmAxis } from '../../graph-schema/values.ts';
import { politicalProcesses } from '../analyses/asymmetry/political-processes.ts';
import { actorsOfType } from '../analyses/reading/actors.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import type { MissionScore } from '../exposure-model/mission-score.ts';
import { allPicks, type Pick, picksOfActors } from './leading-exposure.ts';

export const THEME_CODES = [
  'CUSTODY',
  'CONCENTRATION',
  'PEOPLE',
  'PARALLEL_ACTORS',
  'ASYMMETRY',
  'CONTINUITY',
  'INTEGRITY',
  'SUPPLY_CHAIN',
  'INSIDERS',
] as const;
export type ThemeCode = (typeof THEME_CODES)[number];

/** What is missing for an answer: a sheet that is empty, or a kind of link that nobody recorded. */
export interface Missing {
  readonly sheet: string;
  readonly link: string | null;
}

export interface Theme {
  readonly code: ThemeCode;
  /** Id of the section of the assessment that tells of it. */
  readonly section: string;
  /** Axes on which harm counts for it. */
  readonly axes: readonly HarmAxis[];
  /** What has to be on record before anything can be told; null: it is. */
  readonly missing: (reading: GraphReading) => Missing | null;
  /** What has to be on record before it can be told that nobody gets there; null: it is. */
  readonly gap: (reading: GraphReading) => Missing | null;
  readonly picks: (reading: GraphReading, score: MissionScore) => readonly Pick[];
}

const sheet = (name: string): Missing => ({ sheet: name, link: null });
const link = (kind: string): Missing => ({ sheet: 'links', link: kind });
const none = () => null;
const first = (...found: (Missing | null | false)[]): Missing | null => found.find((one) => one) || null;

/** No technique is recorded of any actor: that nobody gets there would be told of an empty sheet. */
const withoutTechniques = ({ edges }: GraphReading) =>
  edges('EMPLOYS').length === 0 && edges('CONTROLS').length === 0 && link('EMPLOYS');
const withoutActors = (reading: GraphReading) =>
  first(reading.nodes('ThreatActor').length === 0 && sheet('threat-actors'), withoutTechniques(reading));

const DENYING = ['SHUTDOWN', 'DENIAL_OF_SERVICE', 'WIPER'];
const employs = (reading: GraphReading, vectors: readonly string[]): boolean =>
  reading.edges('EMPLOYS').some((edge) => vectors.includes(reading.node(reading.to(edge)).text('vectorType') ?? ''));

/** Several kinds of information in one store, or several stores on one system: what makes a loss more than one loss. */
const SEVERAL = 2;

const concentrated = (reading: GraphReading): Set<number> =>
  new Set([
    ...reading.nodes('DataStore').filter((n) => (reading.node(n).list('dataCategories') ?? []).length >= SEVERAL),
    ...reading
      .nodes('Asset', 'ExternalSystem')
      .filter((n) => new Set(reading.into(n, 'STORED_ON').map(reading.from)).size >= SEVERAL),
  ]);

const holdersOfSuppliers = (reading: GraphReading) =>
  reading.edges('CONTROLS').filter((edge) => reading.graph.nodeKind[reading.to(edge)] === 'Supplier');

/**
 * What headquarters compares missions by. Each theme takes from a frozen score what it is honestly about; a theme about
 * some actors alone takes each of them alone.
 */
export const THEMES: readonly Theme[] = [
  {
    code: 'CUSTODY',
    section: 'custody',
    axes: HARM_AXES,
    missing: (reading) =>
      first(
        reading.edges('FLOWS_TO').length === 0 && reading.edges('STORED_ON').length === 0 && link('FLOWS_TO'),
        withoutActors(reading),
      ),
    // Where nobody recorded where a device or store sends, or keeps, what it holds, nobody can say that it stays.
    gap: (reading) =>
      reading
        .nodes('ContingentOwnedEquipment', 'DataStore')
        .some((node) => reading.out(node, 'FLOWS_TO').length + reading.out(node, 'STORED_ON').length === 0)
        ? link('FLOWS_TO')
        : null,
    // That custody is lost is a fact; how likely what has left is also disclosed is the forecast.
    picks: (_reading, score) => {
      const out = new Set(
        score.exposures
          .filter(({ effects }) => effects.some(({ effect }) => effect === 'OUT_OF_CUSTODY'))
          .map(({ node }) => node),
      );
      return allPicks(score, (node, effect) => effect === 'DISCLOSED' && out.has(node));
    },
  },
  {
    code: 'CONCENTRATION',
    section: 'exposure',
    axes: HARM_AXES,
    missing: (reading) =>
      first(reading.nodes('DataStore').length === 0 && sheet('data-stores'), withoutActors(reading)),
    gap: (reading) =>
      reading.nodes('DataStore').some((node) => !reading.node(node).has('dataCategories'))
        ? sheet('data-stores')
        : null,
    picks: (reading, score) => {
      const held = concentrated(reading);
      return allPicks(
        score,
        (node, effect) => held.has(node) && ['DISCLOSED', 'MANIPULATED', 'CONTROLLED', 'DENIED'].includes(effect),
      );
    },
  },
  {
    code: 'PEOPLE',
    section: 'people',
    axes: ['persons', 'privacy'],
    missing: (reading) => first(reading.edges('DESCRIBES').length === 0 && link('DESCRIBES'), withoutActors(reading)),
    gap: none,
    picks: (reading, score) => {
      const describing = new Set(reading.edges('DESCRIBES').map(reading.from));
      return allPicks(
        score,
        (node, effect) => describing.has(node) && (effect === 'DISCLOSED' || effect === 'MANIPULATED'),
      );
    },
  },
  {
    code: 'PARALLEL_ACTORS',
    section: 'situation',
    axes: HARM_AXES,
    missing: (reading) =>
      first(
        actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR').length === 0 && sheet('threat-actors'),
        withoutTechniques(reading),
      ),
    gap: (reading) =>
      actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR').some((actor) => reading.out(actor, 'PRESENT_AT').length === 0)
        ? link('PRESENT_AT')
        : null,
    picks: (reading, score) => picksOfActors(score, new Set(actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR'))),
  },
  {
    code: 'ASYMMETRY',
    section: 'political-process',
    axes: HARM_AXES,
    missing: (reading) =>
      first(
        reading.nodes('PoliticalProcess').length === 0 && sheet('political-processes'),
        reading.edges('PARTICIPATES_IN').length === 0 && link('PARTICIPATES_IN'),
        reading.edges('HOLDS_POSITIONS_OF').length === 0 && link('HOLDS_POSITIONS_OF'),
        withoutTechniques(reading),
      ),
    gap: none,
    picks: (reading, score) =>
      politicalProcesses(reading).flatMap(({ parties, stores }) => {
        const held = new Set(stores);
        return picksOfActors(score, new Set(parties), (node, effect) => effect === 'DISCLOSED' && held.has(node));
      }),
  },
  {
    code: 'CONTINUITY',
    section: 'continuity',
    axes: HARM_AXES,
    missing: (reading) =>
      first(
        reading.nodes('MandateTask').length === 0 && sheet('mandate-tasks'),
        reading.edges('DEPENDS_ON').length === 0 && link('DEPENDS_ON'),
        withoutActors(reading),
      ),
    gap: (reading) =>
      first(
        reading.nodes('MandateTask').some((task) => reading.out(task, 'DEPENDS_ON').length === 0) && link('DEPENDS_ON'),
        !employs(reading, DENYING) && link('EMPLOYS'),
      ),
    picks: (reading, score) => {
      const tasks = new Set(reading.nodes('MandateTask'));
      return allPicks(score, (node, effect) => effect === 'DENIED' && tasks.has(node));
    },
  },
  {
    code: 'INTEGRITY',
    section: 'information-integrity',
    axes: HARM_AXES,
    missing: withoutActors,
    gap: (reading) => (reading.edges('TARGETS').length === 0 ? link('TARGETS') : null),
    picks: (_reading, score) =>
      allPicks(score, (_node, effect) => ['MISLED', 'UNDERMINED', 'IMPERSONATED', 'MANIPULATED'].includes(effect)),
  },
  {
    code: 'SUPPLY_CHAIN',
    section: 'supply-chain',
    axes: HARM_AXES,
    missing: (reading) => (reading.edges('SUPPLIED_BY').length === 0 ? link('SUPPLIED_BY') : null),
    // Who holds a supplier has to have been judged before it can be said that nobody comes by way of one.
    gap: (reading) => (holdersOfSuppliers(reading).length === 0 ? link('CONTROLS') : null),
    picks: (reading, score) =>
      holdersOfSuppliers(reading).flatMap((edge) => {
        const supplied = new Set(reading.into(reading.to(edge), 'SUPPLIED_BY').map(reading.from));
        return picksOfActors(
          score,
          new Set([reading.from(edge)]),
          (node, effect) => effect === 'CONTROLLED' && supplied.has(node),
        );
      }),
  },
  {
    code: 'INSIDERS',
    section: 'supply-chain',
    axes: HARM_AXES,
    missing: (reading) =>
      first(
        actorsOfType(reading, 'INSIDER').length === 0 && sheet('threat-actors'),
        reading.edges('CAN_ACCESS').length === 0 && link('CAN_ACCESS'),
      ),
    gap: none,
    picks: (reading, score) => {
      const stores = new Set(reading.nodes('DataStore'));
      return picksOfActors(score, new Set(actorsOfType(reading, 'INSIDER')), (node) => stores.has(node));
    },
  },
];
