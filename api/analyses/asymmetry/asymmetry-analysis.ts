import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { ExposurePath, LikelihoodRange } from '../../exposure-model/mission-score.ts';
import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet, Trial } from '../analysis.ts';
import type { AnalysisFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import { elements, flagValue, likelihoodValue, textValue, word, words } from '../analysis-value.ts';
import { attemptValue } from '../reading/actors.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { easiestStore, partyPath, partyReach } from './party-reach.ts';
import { type ProcessReading, politicalProcesses } from './political-processes.ts';

interface GapFinding extends AnalysisFinding {
  readonly code: 'ASYMMETRY_GAP';
  readonly process: number;
  readonly high: number;
  readonly highReach: LikelihoodRange;
  readonly low: number;
  /** Null: no way of its own is on record. */
  readonly lowReach: LikelihoodRange | null;
  readonly stores: number;
  readonly parties: number;
}
interface AlikeFinding extends AnalysisFinding {
  readonly code: 'ASYMMETRY_ALIKE';
  readonly process: number;
  /** Of the ablest party; null: no way is on record for any. */
  readonly reach: LikelihoodRange | null;
  readonly parties: number;
  readonly stores: number;
}
interface NarrowsFinding extends AnalysisFinding {
  readonly code: 'ASYMMETRY_NARROWS';
  readonly party: number;
  /** Techniques and elements on its leading path that are not on the way of the party that stands worst. */
  readonly vectors: readonly string[];
  readonly through: readonly number[];
  readonly other: number;
}
interface ChoiceFinding extends AnalysisFinding {
  readonly code: 'ASYMMETRY_CHOICE';
  readonly process: number;
  readonly choice: string | null;
  readonly reason: string | null;
  readonly decidedOn: string | null;
}
export type AsymmetryFinding = GapFinding | AlikeFinding | NarrowsFinding | ChoiceFinding;

/** Below this difference in reach two parties stand alike for the purpose of a mediator. */
export const NOTABLE_DIFFERENCE = 0.05;
const MOST_TRIALS = 4;

/**
 * Whether safeguards protect a mediation equally against all sides. Taking part makes nobody a threat: what is
 * compared is the chance given an attempt, and whether a party tries stands apart.
 */
export function analyseAsymmetry(input: AnalysisInput): Analysis<AsymmetryFinding> {
  const { reading } = input;
  const processes = politicalProcesses(reading);
  return {
    findings: processes.flatMap((process) => findings(input, process)),
    figures: processes.flatMap((process) => [...reachGrid(input, process), ...safeguardGrid(input, process)]),
    tables: [partyTable(input, processes)].filter(({ rows }) => rows.length > 0),
    missing: missing(processes),
    trials: trials(input, processes),
  };
}

interface Standing {
  readonly party: number;
  readonly store: number | null;
  readonly range: LikelihoodRange | null;
}

/** Parties by the most they can do, the ablest first. */
const standings = (input: AnalysisInput, { parties, stores }: ProcessReading): Standing[] =>
  parties
    .map((party): Standing => {
      const easiest = easiestStore(input, party, stores);
      return { party, store: easiest?.store ?? null, range: easiest?.range ?? null };
    })
    .sort((a, b) => (b.range?.estimate ?? 0) - (a.range?.estimate ?? 0) || a.party - b.party);

function findings(input: AnalysisInput, process: ProcessReading): AsymmetryFinding[] {
  if (process.parties.length < 2 || process.stores.length === 0) return [];
  const standsOn = { elements: [process.node, ...process.parties, ...process.stores], links: process.links };
  const counts = { stores: process.stores.length, parties: process.parties.length };
  const all = standings(input, process);
  const [high, low] = [all[0]!, all.at(-1)!];
  const difference = (high.range?.estimate ?? 0) - (low.range?.estimate ?? 0);
  const choice = choiceFinding(input.reading, process);
  if (!high.range || difference < NOTABLE_DIFFERENCE) {
    return [{ code: 'ASYMMETRY_ALIKE', process: process.node, reach: high.range, ...counts, standsOn }, choice];
  }
  return [
    {
      code: 'ASYMMETRY_GAP',
      process: process.node,
      high: high.party,
      highReach: high.range,
      low: low.party,
      lowReach: low.range,
      ...counts,
      standsOn,
    },
    ...narrowsFinding(input, high, low),
    choice,
  ];
}

/** What only the ablest party's leading path passes: a safeguard there narrows the gap and does not widen it. */
function narrowsFinding(input: AnalysisInput, high: Standing, low: Standing): NarrowsFinding[] {
  const path = high.store === null ? null : partyPath(input, high.party, high.store);
  if (!path) return [];
  const others = low.store === null ? null : partyPath(input, low.party, low.store);
  const shared = new Set(others?.hops.map(stepOf) ?? []);
  const own = path.hops.filter((hop) => !shared.has(stepOf(hop)));
  if (own.length === 0) return [];
  const through = distinct(own.map(({ toNode }) => toNode));
  return [
    {
      code: 'ASYMMETRY_NARROWS',
      party: high.party,
      vectors: distinct(own.flatMap(({ vector }) => vector ?? [])),
      through,
      other: low.party,
      standsOn: { elements: [high.party, ...through], links: distinct(own.flatMap(({ facts }) => facts)) },
    },
  ];
}
const stepOf = ({ toNode, vector }: ExposurePath['hops'][number]) => `${toNode} ${vector ?? ''}`;

function choiceFinding(reading: GraphReading, { node, stores, links }: ProcessReading): ChoiceFinding {
  const facts = reading.node(node);
  return {
    code: 'ASYMMETRY_CHOICE',
    process: node,
    choice: facts.text('recordingChoice'),
    reason: facts.text('choiceReason'),
    decidedOn: facts.text('choiceDecidedOn'),
    standsOn: { elements: [node, ...stores], links },
  };
}

/** Parties against the stores that hold positions: the chance of disclosure once it is tried. */
function reachGrid(input: AnalysisInput, { node, parties, stores }: ProcessReading): AnalysisFigure[] {
  if (parties.length === 0 || stores.length === 0) return [];
  const cell = (party: number, store: number) => {
    const range = partyReach(input, party, store);
    return range ? likelihoodValue(range) : elements();
  };
  return [
    {
      type: 'GRID',
      id: 'asymmetryReach',
      about: node,
      rows: parties.map((party) => elements(party)),
      columns: stores.map((store) => elements(store)),
      cells: parties.map((party) => stores.map((store) => cell(party, store))),
    },
  ];
}

/** Safeguards against parties: whether each stands on the party's own leading path, and lowers it there. */
function safeguardGrid(input: AnalysisInput, process: ProcessReading): AnalysisFigure[] {
  const paths = standings(input, process).map(({ party, store }) => ({
    party,
    path: store === null ? null : partyPath(input, party, store),
  }));
  const controlsOn = (path: ExposurePath | null) =>
    (path?.hops ?? []).flatMap(({ controls }) => controls.filter(({ superseded }) => !superseded));
  const safeguards = distinct(paths.flatMap(({ path }) => controlsOn(path).map(({ node }) => node)));
  if (safeguards.length === 0) return [];
  return [
    {
      type: 'GRID',
      id: 'asymmetrySafeguards',
      about: process.node,
      rows: safeguards.map((node) => elements(node)),
      columns: paths.map(({ party }) => elements(party)),
      cells: safeguards.map((safeguard) =>
        paths.map(({ path }) => {
          if (!path) return elements();
          const stands = controlsOn(path).some(({ node }) => node === safeguard);
          return flagValue(stands, stands ? 0.6 : 0.1);
        }),
      ),
    },
  ];
}

function partyTable(input: AnalysisInput, processes: readonly ProcessReading[]): AnalysisTable {
  const { reading, score } = input;
  return analysisTable(
    'asymmetryParties',
    processes.flatMap((process) =>
      standings(input, process).map(({ party, store, range }) => {
        const facts = reading.node(party);
        const path = store === null ? null : partyPath(input, party, store);
        return {
          process: elements(process.node),
          party: elements(party),
          capability: word('levels', facts.text('capability')),
          attempt: attemptValue(score, party),
          easiest: store === null ? elements() : elements(store),
          reach: range ? likelihoodValue(range) : elements(),
          by: path ? words('vectors', distinct(path.hops.flatMap(({ vector }) => vector ?? []))) : elements(),
          grade: textValue(facts.text('sourceGrade')),
        };
      }),
    ),
  );
}

function missing(processes: readonly ProcessReading[]): MissingSheet[] {
  if (processes.length === 0) return [{ need: 'PROCESSES', sheet: 'political-processes', link: null }];
  return [
    ...(processes.some(({ parties }) => parties.length < 2)
      ? [{ need: 'PARTIES', sheet: 'links', link: 'PARTICIPATES_IN' } as const]
      : []),
    ...(processes.some(({ stores }) => stores.length === 0)
      ? [{ need: 'POSITIONS', sheet: 'links', link: 'HOLDS_POSITIONS_OF' } as const]
      : []),
  ];
}

/** The two ways out of an unequal table that can be scored: the positions set apart, and no longer kept at all. */
function trials({ reading }: AnalysisInput, processes: readonly ProcessReading[]): Trial[] {
  const { nodeKey } = reading.graph;
  const isPaper = (node: number) => reading.node(node).text('storeForm') === 'PAPER';
  return processes.slice(0, MOST_TRIALS).flatMap(({ node, stores }): Trial[] => {
    const digital = stores.filter((store) => !isPaper(store)).slice(0, 40);
    const apart = digital.filter((store) => reading.node(store).flag('standAlone') !== true);
    const change =
      (kind: 'STAND_ALONE' | 'OUT_OF_SERVICE') =>
      (store: number): WhatIfChange => ({
        kind,
        element: nodeKey[store]!,
      });
    return [
      ...(apart.length > 0
        ? [{ code: 'POSITIONS_APART', nodes: [node, ...apart], changes: apart.map(change('STAND_ALONE')) } as const]
        : []),
      ...(digital.length > 0
        ? [{ code: 'RECORD_LESS', nodes: [node, ...digital], changes: digital.map(change('OUT_OF_SERVICE')) } as const]
        : []),
    ];
  });
}
