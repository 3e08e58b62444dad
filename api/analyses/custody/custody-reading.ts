import { type DATA_CATEGORIES, DATA_CLAUSES, type ENCRYPTIONS } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../../exposure-model/attack-model.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';

type Category = (typeof DATA_CATEGORIES)[number];

/** One arrangement by which information passes out of UN control. */
export interface LeavingFlow {
  edge: number;
  source: number;
  destination: number;
  categories: readonly Category[];
  encryption: (typeof ENCRYPTIONS)[number] | null;
  reachBack: boolean | null;
  legalBasis: string | null;
}

export interface ContributorEquipment {
  contributor: string | null;
  nodes: readonly number[];
  equipmentTypes: readonly string[];
  arrangements: readonly string[];
  /** Items with a recorded flow to a capital. */
  withReachBack: readonly number[];
  /** Items governed by an instrument in which at least one clause on data was read. */
  clausesRead: number;
}

const categoriesOf = (reading: GraphReading, node: number) =>
  (reading.node(node).list('dataCategories') ?? []) as readonly Category[];

/** Links by which custody passes on, as the exposure model found them; United Nations destinations are not a loss. */
export function leavingFlows(reading: GraphReading, model: AttackModel): LeavingFlow[] {
  return distinct(model.standingFacts.map((fact) => fact.fact)).flatMap((edge) => {
    const destination = reading.to(edge);
    if (reading.node(destination).text('systemType') === 'UN_HEADQUARTERS') return [];
    const source = reading.from(edge);
    const facts = reading.edge(edge);
    const onLink = (facts.list('dataCategories') ?? []) as readonly Category[];
    return [
      {
        edge,
        source,
        destination,
        categories: onLink.length > 0 ? onLink : categoriesOf(reading, source),
        encryption: facts.text('encryption') as LeavingFlow['encryption'],
        reachBack: facts.flag('reachBack'),
        legalBasis: facts.text('legalBasis'),
      },
    ];
  });
}

/** Categories of information that the mission records anywhere, and those of them that leave UN control. */
export function categoriesLeaving(reading: GraphReading, flows: readonly LeavingFlow[]) {
  const onNodes = reading
    .nodes('DataStore', 'Asset', 'ContingentOwnedEquipment')
    .flatMap((n) => categoriesOf(reading, n));
  const onFlows = reading
    .edges('FLOWS_TO')
    .flatMap((e) => (reading.edge(e).list('dataCategories') ?? []) as Category[]);
  return { recorded: distinct([...onNodes, ...onFlows]), leaving: distinct(flows.flatMap((flow) => flow.categories)) };
}

const clausesRead = (reading: GraphReading, node: number) =>
  reading
    .out(node, 'GOVERNED_BY')
    .some((edge) => DATA_CLAUSES.some((clause) => reading.node(reading.to(edge)).has(clause)));

/** Contingent-owned equipment, contributor by contributor; those with most reach-back first. */
export function equipmentByContributor(reading: GraphReading, flows: readonly LeavingFlow[]): ContributorEquipment[] {
  const sources = new Set(flows.map((flow) => flow.source));
  const byContributor = groupBy(reading.nodes('ContingentOwnedEquipment'), (node) =>
    reading.node(node).text('contributor'),
  );
  const texts = (nodes: readonly number[], property: string) =>
    distinct(nodes.map((node) => reading.node(node).text(property)).filter((value) => value !== null));
  return [...byContributor]
    .map(([contributor, nodes]) => ({
      contributor,
      nodes,
      equipmentTypes: texts(nodes, 'equipmentType'),
      arrangements: texts(nodes, 'arrangement'),
      withReachBack: nodes.filter((node) => sources.has(node)),
      clausesRead: nodes.filter((node) => clausesRead(reading, node)).length,
    }))
    .sort(
      (a, b) =>
        b.withReachBack.length - a.withReachBack.length ||
        b.nodes.length - a.nodes.length ||
        ((a.contributor ?? '~') < (b.contributor ?? '~') ? -1 : 1),
    );
}

/** How often each clause is present, absent or not read, over the instruments that govern something. */
export function clauseCounts(reading: GraphReading, instruments: readonly number[]) {
  return DATA_CLAUSES.map((clause) => {
    const states = instruments.map((node) => reading.node(node).text(clause));
    return {
      clause,
      present: states.filter((state) => state === 'PRESENT').length,
      absent: states.filter((state) => state === 'ABSENT').length,
      notAssessed: states.filter((state) => state === null).length,
    };
  });
}
