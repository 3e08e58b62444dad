import { HARM_AXES, type VectorType } from '../../graph-schema/values.ts';
import { groupBy } from '../analyses/reading/group-by.ts';
import {
  comparable,
  countryIdentity,
  type FactorIdentity,
  type FactorKind,
  identityOf,
  vectorIdentity,
} from './factor-identity.ts';
import { type IssueReading, type NamedPlace, placeAt } from './issue-reading.ts';
import { allPicks, leadingOf, type Pick, picksOfActors } from './leading-exposure.ts';
import { type Told, told } from './theme-cell.ts';
import { VECTOR_OUTCOMES } from './vector-outcomes.ts';

/** Elements of one occurrence that are named; the rest only count in what is worked out. */
const MOST_NAMED = 50;

/** One factor in one mission's issue. */
export interface FactorOccurrence {
  readonly kind: FactorKind;
  /** Null: nothing by which it could be known again, unless it is one entry that missions share. */
  readonly identity: FactorIdentity | null;
  /** Key of its own entry; for contributors and techniques that of the first. */
  readonly entryKey: string;
  /** A name, the code of a country, or a word of the vocabulary of techniques. */
  readonly name: string;
  /** Name as it compares: to find namesakes. */
  readonly comparable: string;
  /** Actor type and jurisdiction as recorded; null: not assessed, or none. */
  readonly type: string | null;
  readonly jurisdiction: string | null;
  /** Actors and suppliers themselves, a contributor's equipment, those who employ a technique. */
  readonly elements: readonly NamedPlace[];
  /**
   * The worst that an actor gets to, or that may befall what is supplied or contributed. For a technique the worst of its
   * kind that one who employs it gets to, by whichever way: an upper figure of what goes through the technique.
   */
  readonly worst: Told;
}

/** Actors, suppliers, contributors and employed techniques of an issue. O(factors × exposures × effects × actors). */
export function factorOccurrences({ reading, score }: IssueReading): FactorOccurrence[] {
  const { graph } = reading;
  /** Picks of actors by actor, made once: a mission may have hundreds of actors. */
  const byActor = groupBy(picksOfActors(score, new Set(reading.nodes('ThreatActor'))), ({ actor }) => actor!);
  const byNode = groupBy(
    allPicks(score, (_node, effect) => effect !== 'OUT_OF_CUSTODY'),
    ({ node }) => node,
  );
  const worst = (picks: readonly Pick[]): Told =>
    picks.length === 0 ? { state: 'NOT_REACHED' } : told(reading, leadingOf(picks, HARM_AXES));
  const occurrence = (
    kind: FactorKind,
    nodes: readonly number[],
    identity: FactorIdentity | null,
    name: string,
    picks: readonly Pick[],
  ): FactorOccurrence => {
    const facts = reading.node(nodes[0]!);
    return {
      kind,
      identity,
      entryKey: graph.nodeKey[nodes[0]!]!,
      name,
      comparable: comparable(name),
      type: kind === 'ACTOR' ? facts.text('actorType') : null,
      jurisdiction: kind === 'ACTOR' || kind === 'SUPPLIER' ? facts.text('jurisdiction') : null,
      elements: nodes.slice(0, MOST_NAMED).map((node) => placeAt(reading, node)),
      worst: worst(picks),
    };
  };
  const contributors = groupBy(reading.nodes('ContingentOwnedEquipment'), (n) => reading.node(n).text('contributor'));
  const employing = groupBy(reading.edges('EMPLOYS'), (edge) => reading.node(reading.to(edge)).text('vectorType'));
  return [
    ...reading
      .nodes('ThreatActor')
      .map((node) =>
        occurrence('ACTOR', [node], identityOf(reading, node), graph.nodeName[node]!, byActor.get(node) ?? []),
      ),
    ...reading.nodes('Supplier').map((node) => {
      const supplied = new Set(reading.into(node, 'SUPPLIED_BY').map(reading.from));
      const picks = [...supplied].flatMap((one) => byNode.get(one) ?? []);
      return occurrence('SUPPLIER', [node], identityOf(reading, node), graph.nodeName[node]!, picks);
    }),
    ...[...contributors].flatMap(([code, nodes]) =>
      code === null
        ? []
        : [
            occurrence(
              'CONTRIBUTOR',
              nodes,
              countryIdentity(code),
              code,
              nodes.flatMap((node) => byNode.get(node) ?? []),
            ),
          ],
    ),
    ...[...employing].flatMap(([vector, edges]) => {
      if (vector === null) return [];
      const actors = [...new Set(edges.map(reading.from))];
      const outcomes = VECTOR_OUTCOMES[vector as VectorType];
      const picks = actors
        .flatMap((actor) => byActor.get(actor) ?? [])
        .filter(({ effect }) => outcomes.includes(effect.effect));
      return [occurrence('VECTOR', actors, vectorIdentity(vector), vector, picks)];
    }),
  ];
}
