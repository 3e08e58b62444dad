import { type ControlClass, HARM_AXES, type HarmAxis, type VectorType } from '../../graph-schema/values.ts';
import type { WhatIfChange } from '../../graph-schema/what-if.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import { groupBy } from '../analyses/reading/group-by.ts';
import { isUnitedNations } from '../exposure-model/facts.ts';
import { defaultEffectiveness, type Library } from '../exposure-model/library.ts';
import type { RiskRange } from '../exposure-model/mission-score.ts';
import { ALL_RULES } from '../exposure-model/rules/all-rules.ts';
import type { CandidateMeasure, MEASURE_LABELS } from '../exposure-model/what-if/candidate-measure.ts';
import type { TotalsByAxis } from '../exposure-model/what-if/score-comparison.ts';
import type { SharedFactor } from './shared-factors.ts';

/** As many changes as one what-if takes. */
const MOST_CHANGES = 50;

export interface MeasureKind {
  readonly label: (typeof MEASURE_LABELS)[number];
  readonly controlClass: ControlClass | null;
}

/** One kind of measure, with the changes that it comes to in each mission. */
export interface SharedMeasure extends MeasureKind {
  readonly changes: ReadonlyMap<string, readonly WhatIfChange[]>;
}

/** A mission that has the factor, as its issue was frozen. */
export interface MissionWithFactor {
  readonly mission: string;
  readonly reading: GraphReading;
  /** Keys of its entries of the factor; for a contributor those of its equipment. */
  readonly entries: readonly string[];
}

/**
 * Against a contributor and a supplier the measure follows from the graph: what the equipment sends out stays in United
 * Nations custody; whatever is supplied is checked by a procedure before it is put to use. Null for other kinds, whose
 * measure is chosen from the candidates of each mission.
 */
export function measureByGraph(
  { kind }: Pick<SharedFactor, 'kind'>,
  missions: readonly MissionWithFactor[],
  library: Library,
): SharedMeasure | null {
  const changes = (of: (mission: MissionWithFactor) => WhatIfChange[]) =>
    new Map(missions.map((mission) => [mission.mission, of(mission).slice(0, MOST_CHANGES)]));
  if (kind === 'CONTRIBUTOR') {
    return { label: 'UN_CUSTODY', controlClass: null, changes: changes(keptInCustody) };
  }
  if (kind === 'SUPPLIER') {
    const newControl = {
      controlClass: 'PROCEDURE' as const,
      reduces: ['SUPPLY_CHAIN' as const],
      effectiveness: defaultEffectiveness(library, 'PROCEDURE'),
    };
    return {
      label: 'NEW_CONTROL',
      controlClass: 'PROCEDURE',
      changes: changes((mission) =>
        supplied(mission).map((element) => ({
          kind: 'ADD_CONTROL',
          element,
          newControl,
          status: 'OPERATING',
          coverage: library['control-effectiveness'].values.coverageByStatus.OPERATING,
        })),
      ),
    };
  }
  return null;
}

const nodesOf = ({ reading, entries }: MissionWithFactor): number[] =>
  entries.map((key) => reading.graph.nodeKey.indexOf(key)).filter((node) => node >= 0);

/** Items that send, or are kept, outside the United Nations. */
function keptInCustody(mission: MissionWithFactor): WhatIfChange[] {
  const { reading } = mission;
  return nodesOf(mission)
    .filter((node) =>
      [...reading.out(node, 'FLOWS_TO'), ...reading.out(node, 'STORED_ON')].some((edge) => {
        const to = reading.to(edge);
        return reading.graph.nodeKind[to] === 'ExternalSystem' && !isUnitedNations(reading.graph, to);
      }),
    )
    .map((node) => ({ kind: 'UN_CUSTODY', element: reading.graph.nodeKey[node]! }));
}

const supplied = (mission: MissionWithFactor): string[] => {
  const { reading } = mission;
  const items = nodesOf(mission).flatMap((node) => reading.into(node, 'SUPPLIED_BY').map(reading.from));
  return [...new Set(items)].map((node) => reading.graph.nodeKey[node]!);
};

/** The techniques that a factor brings with it: the technique itself, or those that the actor employs in any mission. */
export function vectorsOf(factor: Pick<SharedFactor, 'kind' | 'name'>, missions: readonly MissionWithFactor[]) {
  if (factor.kind === 'VECTOR') return new Set([factor.name as VectorType]);
  return new Set(
    missions.flatMap((mission) =>
      nodesOf(mission)
        .flatMap((node) => mission.reading.out(node, 'EMPLOYS'))
        .flatMap((edge) => mission.reading.node(mission.reading.to(edge)).text('vectorType') ?? [])
        .map((vector) => vector as VectorType),
    ),
  );
}

const RULE_VECTORS = new Map(ALL_RULES.map(({ card }) => [card.name, card.vector]));

/**
 * One measure from what the rules recommend in each mission against these techniques: the kind that acts in most
 * missions, then the one on the heaviest ways. Its changes are all those of its kind, the heaviest first. Null: the
 * rules know none. O(candidates · log).
 */
export function measureFromCandidates(
  candidates: ReadonlyMap<string, readonly CandidateMeasure[]>,
  vectors: ReadonlySet<VectorType>,
): SharedMeasure | null {
  const against = [...candidates].flatMap(([mission, own]) =>
    own
      .filter(({ rules }) => rules.some((rule) => isAgainst(rule, vectors)))
      .map((candidate) => ({ mission, candidate })),
  );
  const kinds = [
    ...groupBy(against, ({ candidate }) => JSON.stringify([candidate.label, candidate.controlClass])).values(),
  ];
  const missionsOf = (found: typeof against) => new Set(found.map(({ mission }) => mission)).size;
  const weightOf = (found: typeof against) => found.reduce((sum, { candidate }) => sum + candidate.weight, 0);
  const [best] = kinds.sort((a, b) => missionsOf(b) - missionsOf(a) || weightOf(b) - weightOf(a));
  if (!best) return null;
  const { label, controlClass } = best[0]!.candidate;
  const changes = new Map(
    [...candidates.keys()].map((mission) => {
      const own = best
        .filter((found) => found.mission === mission)
        .sort((a, b) => b.candidate.weight - a.candidate.weight)
        .flatMap(({ candidate }) => candidate.changes);
      return [mission, distinctChanges(own).slice(0, MOST_CHANGES)];
    }),
  );
  return { label, controlClass, changes };
}

const isAgainst = (rule: string, vectors: ReadonlySet<VectorType>): boolean => {
  const vector = RULE_VECTORS.get(rule);
  return vector !== undefined && vector !== null && vectors.has(vector);
};

const distinctChanges = (changes: readonly WhatIfChange[]): WhatIfChange[] => [
  ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];

/** How a risk moves on the axis where it was largest. */
export interface RiskMove {
  readonly axis: HarmAxis;
  readonly before: RiskRange;
  readonly after: RiskRange;
}

export function riskMove(totals: TotalsByAxis): RiskMove | null {
  let most: RiskMove | null = null;
  for (const axis of HARM_AXES) {
    const { before, after } = totals[axis].risk;
    if (before && after && (!most || before.estimate > most.before.estimate)) most = { axis, before, after };
  }
  return most;
}
