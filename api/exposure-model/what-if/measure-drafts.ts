import type { ControlClass, VectorType } from '../../../graph-schema/values.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { AttackModel } from '../attack-model.ts';
import { flagOf, isUnitedNations, listOf, numberOf, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';
import { changeCost, controlCost, defaultEffectiveness, type Library } from '../library.ts';
import { vectorPosition } from '../vector-order.ts';
import type { CandidateMeasure } from './candidate-measure.ts';
import { type Answer, MEASURES_BY_RULE } from './measures-by-rule.ts';
import { type AttackStep, countedElements } from './step-elements.ts';

/** A measure on more elements than this is a programme, and is left to people to put together. */
const MOST_ELEMENTS = 10;
const PROTECTED: readonly string[] = ['Asset', 'ContingentOwnedEquipment', 'DataStore', 'Site', 'PersonGroup'];

type Wanted = Pick<CandidateMeasure, 'label' | 'elementKeys' | 'controlKey' | 'controlClass' | 'changes' | 'cost'> & {
  readonly libraryJudgement: boolean;
};

interface Draft {
  readonly wanted: Wanted;
  readonly vectors: Set<VectorType>;
  readonly rules: Set<string>;
  readonly exposureKeys: Set<string>;
  weight: number;
}

/** Collects measures, each once: what several steps ask for is one measure with the sum of their weights. */
export class MeasureDrafts {
  private readonly index: GraphIndex;
  private readonly model: AttackModel;
  private readonly library: Library;
  private readonly drafts = new Map<string, Draft>();

  constructor(index: GraphIndex, model: AttackModel, library: Library) {
    this.index = index;
    this.model = model;
    this.library = library;
  }

  /** What can be done against a step of the model. */
  against(edge: number, weight: number, exposureKey: string): void {
    const { edges, states, rules, chances } = this.model;
    const step: AttackStep = {
      index: this.index,
      from: states.node[edges.from[edge]],
      to: states.node[edges.to[edge]],
      facts: [...edges.facts.subarray(edges.factStart[edge], edges.factStart[edge + 1])],
    };
    const rule = rules[edges.rule[edge]].name;
    const counting = new Set(chances[edges.chance[edge]].terms.map(({ controlNode }) => controlNode));
    for (const link of countedElements(rule, step).flatMap((node) => this.index.outOf('PROTECTED_BY', node))) {
      const wanted = counting.has(this.index.graph.edgeTo[link]) ? this.completed(link) : null;
      if (wanted) this.want(wanted, rule, weight, exposureKey);
    }
    for (const answer of MEASURES_BY_RULE[rule] ?? []) {
      const vectors = answer.kind === 'CONTROL' ? answer.against : [];
      for (const wanted of this.answered(answer, step)) this.want(wanted, rule, weight, exposureKey, vectors);
    }
  }

  /** What can be done against a loss that stands by arrangement. */
  standing(element: number, rule: string, weight: number, exposureKey: string): void {
    const step: AttackStep = { index: this.index, from: element, to: element, facts: [] };
    for (const answer of MEASURES_BY_RULE[rule] ?? []) {
      for (const wanted of this.answered(answer, step)) this.want(wanted, rule, weight, exposureKey);
    }
  }

  done(most: number): CandidateMeasure[] {
    return [...this.drafts]
      .map(([key, draft]) => ({ key, draft }))
      .sort((a, b) => b.draft.weight - a.draft.weight || (a.key < b.key ? -1 : 1))
      .slice(0, most)
      .map(({ key, draft: { wanted, vectors, rules, exposureKeys, weight } }) => ({
        key,
        ...wanted,
        changes: wanted.changes.map((change) => withVectors(change, vectors)),
        rules: [...rules].sort(),
        exposureKeys: [...exposureKeys].sort(),
        weight,
      }));
  }

  private want(
    wanted: Wanted,
    rule: string,
    weight: number,
    exposureKey: string,
    vectors: readonly VectorType[] = [],
  ): void {
    const { label, elementKeys, controlKey, controlClass } = wanted;
    const key = [label, ...elementKeys, controlKey ?? controlClass ?? ''].join('|');
    let draft = this.drafts.get(key);
    if (!draft) {
      draft = { wanted, vectors: new Set(), rules: new Set(), exposureKeys: new Set(), weight: 0 };
      this.drafts.set(key, draft);
    }
    for (const vector of vectors) draft.vectors.add(vector);
    draft.rules.add(rule);
    draft.exposureKeys.add(exposureKey);
    draft.weight += weight;
  }

  private answered(answer: Answer, step: AttackStep): Wanted[] {
    switch (answer.kind) {
      case 'CONTROL':
        return this.controlled(answer.controlClass, answer.against, answer.on(step));
      case 'ENCRYPT':
        return this.encrypted(step);
      case 'SEGMENT':
        return this.segmented(step);
      case 'STAND_ALONE':
        return this.setApart(step.to);
      case 'UN_CUSTODY':
        return this.keptInCustody(step.to);
    }
  }

  /** A control that is planned or partly there, brought into full operation. */
  private completed(link: number): Wanted | null {
    const { graph } = this.index;
    const own = graph.edgeProperties[link];
    const status = textOf(own, 'status');
    if (status !== 'PLANNED' && status !== 'PARTIAL') return null;
    const controlClass = textOf(graph.nodeProperties[graph.edgeTo[link]], 'controlClass') as ControlClass;
    const stated = numberOf(own, 'coverage') ?? 0;
    const full = this.library['control-effectiveness'].values.coverageByStatus.OPERATING;
    if (status === 'PARTIAL' && stated >= full) return null;
    return {
      label: 'BRING_INTO_OPERATION',
      elementKeys: [this.keyOf(graph.edgeFrom[link])],
      controlKey: this.keyOf(graph.edgeTo[link]),
      controlClass,
      changes: [
        {
          kind: 'STRENGTHEN_CONTROL',
          link: graph.edgeKey[link],
          status: 'OPERATING',
          coverage: Math.max(stated, full),
        },
      ],
      cost: controlCost(this.library, controlClass, true),
      libraryJudgement: stated < full,
    };
  }

  /** A control of a class that these elements lack: one that the mission has, extended to them, else a new one. */
  private controlled(controlClass: ControlClass, against: readonly VectorType[], on: readonly number[]): Wanted[] {
    const { graph } = this.index;
    const lacking = on
      .filter((node) => PROTECTED.includes(graph.nodeKind[node]) && !this.has(node, controlClass, against))
      .sort((a, b) => (this.keyOf(a) < this.keyOf(b) ? -1 : 1));
    if (lacking.length === 0 || lacking.length > MOST_ELEMENTS || lacking.length < on.length) return [];
    const known = this.knownControl(controlClass, against);
    const { coverageByStatus } = this.library['control-effectiveness'].values;
    const by = known
      ? { control: known }
      : {
          newControl: {
            controlClass,
            reduces: [...against],
            effectiveness: defaultEffectiveness(this.library, controlClass),
          },
        };
    return [
      {
        label: known ? 'EXTEND_CONTROL' : 'NEW_CONTROL',
        elementKeys: lacking.map((node) => this.keyOf(node)),
        controlKey: known,
        controlClass,
        changes: lacking.map((node) => ({
          kind: 'ADD_CONTROL',
          element: this.keyOf(node),
          ...by,
          status: 'OPERATING',
          coverage: coverageByStatus.OPERATING,
        })),
        cost: lacking.length * controlCost(this.library, controlClass, false),
        libraryJudgement: true,
      },
    ];
  }

  private has(node: number, controlClass: ControlClass, against: readonly VectorType[]): boolean {
    const { graph } = this.index;
    return this.index.outOf('PROTECTED_BY', node).some((link) => {
      const own = graph.nodeProperties[graph.edgeTo[link]];
      const reduces = listOf(own, 'reduces');
      return textOf(own, 'controlClass') === controlClass && against.some((vector) => reduces.includes(vector));
    });
  }

  /** The most effective judged control of the class against all of these, that does not fail everywhere at once. */
  private knownControl(controlClass: ControlClass, against: readonly VectorType[]): string | null {
    const { graph } = this.index;
    const known = this.index
      .nodesOf('Control')
      .map((node) => ({ key: this.keyOf(node), own: graph.nodeProperties[node] }))
      .filter(({ own }) => textOf(own, 'controlClass') === controlClass && flagOf(own, 'commonMode') !== true)
      .filter(({ own }) => against.every((vector) => listOf(own, 'reduces').includes(vector)))
      .map(({ key, own }) => ({ key, effectiveness: numberOf(own, 'effectiveness') ?? 0 }))
      .filter(({ effectiveness }) => effectiveness > 0)
      .sort((a, b) => b.effectiveness - a.effectiveness || (a.key < b.key ? -1 : 1));
    return known[0]?.key ?? null;
  }

  /** Every flow that the step reads, sealed from end to end. */
  private encrypted({ facts }: AttackStep): Wanted[] {
    const { graph } = this.index;
    const open = facts.filter(
      (fact) =>
        graph.edgeKind[fact] === 'FLOWS_TO' &&
        ['NONE', 'IN_TRANSIT'].includes(textOf(graph.edgeProperties[fact], 'encryption') ?? ''),
    );
    if (open.length === 0 || open.length > MOST_ELEMENTS) return [];
    const links = open.map((fact) => graph.edgeKey[fact]).sort();
    const ends = [...new Set(open.flatMap((fact) => [graph.edgeFrom[fact], graph.edgeTo[fact]]))];
    const changes = links.map((link): WhatIfChange => ({ kind: 'ENCRYPT', link, encryption: 'END_TO_END' }));
    return [this.plain('ENCRYPT', ends, changes)];
  }

  private segmented({ facts }: AttackStep): Wanted[] {
    const { graph } = this.index;
    return facts
      .filter((fact) => graph.edgeKind[fact] === 'CONNECTED_TO')
      .filter((fact) => flagOf(graph.edgeProperties[fact], 'segmented') === false)
      .map((fact) =>
        this.plain(
          'SEGMENT',
          [graph.edgeFrom[fact], graph.edgeTo[fact]],
          [{ kind: 'SEGMENT', link: graph.edgeKey[fact] }],
        ),
      );
  }

  private setApart(node: number): Wanted[] {
    const { graph } = this.index;
    const own = graph.nodeProperties[node];
    if (graph.nodeKind[node] !== 'DataStore' || flagOf(own, 'standAlone') === true) return [];
    if (textOf(own, 'storeForm') === 'PAPER') return [];
    return [this.plain('STAND_ALONE', [node], [{ kind: 'STAND_ALONE', element: this.keyOf(node) }])];
  }

  private keptInCustody(node: number): Wanted[] {
    const { graph } = this.index;
    const leaves = [...this.index.outOf('FLOWS_TO', node), ...this.index.outOf('STORED_ON', node)].some(
      (link) => graph.nodeKind[graph.edgeTo[link]] === 'ExternalSystem' && !isUnitedNations(graph, graph.edgeTo[link]),
    );
    return leaves ? [this.plain('UN_CUSTODY', [node], [{ kind: 'UN_CUSTODY', element: this.keyOf(node) }])] : [];
  }

  private plain(
    label: 'ENCRYPT' | 'SEGMENT' | 'STAND_ALONE' | 'UN_CUSTODY',
    nodes: readonly number[],
    changes: readonly WhatIfChange[],
  ): Wanted {
    return {
      label,
      elementKeys: nodes.map((node) => this.keyOf(node)).sort(),
      controlKey: null,
      controlClass: null,
      changes,
      cost: changes.length * changeCost(this.library, label),
      libraryJudgement: false,
    };
  }

  private keyOf = (node: number): string => this.index.graph.nodeKey[node];
}

/** One new control against all techniques for which its steps ask. */
const withVectors = (change: WhatIfChange, vectors: ReadonlySet<VectorType>): WhatIfChange =>
  change.kind === 'ADD_CONTROL' && change.newControl
    ? {
        ...change,
        newControl: {
          ...change.newControl,
          reduces: [...vectors].sort((a, b) => vectorPosition(a) - vectorPosition(b)),
        },
      }
    : change;
