import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ControlClass } from '../../graph-schema/values.ts';
import type { ControlTerm, CoverageGap } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import type { CountedControls } from './edge-draft.ts';
import { flagOf, listOf, numberOf, textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { byText } from './key-order.ts';
import { defaultEffectiveness, type Library } from './library.ts';
import { vectorBits } from './vector-order.ts';

/** A PROTECTED_BY edge: the techniques it counts against, as bits, and what it says; null where it counts nothing. */
interface Protection {
  readonly edge: number;
  readonly against: number;
  term: ControlTerm | null | undefined;
}

const UNPROTECTED: readonly Protection[] = [];

/**
 * Turns PROTECTED_BY edges into terms, one for all that say the same: a control's effectiveness is one judgement
 * wherever it stands.
 */
export class ControlRegister {
  private readonly index: GraphIndex;
  private readonly library: Library;
  private readonly judgements: JudgementRegister;
  private readonly causes: CauseRegister;
  private readonly protections = new Map<number, readonly Protection[]>();
  private readonly reduced = new Map<number, number>();
  private readonly terms = new Map<string, ControlTerm>();
  /** Controls in place of which nobody recorded how far or how well they work. */
  readonly gaps: CoverageGap[] = [];

  constructor(index: GraphIndex, library: Library, judgements: JudgementRegister, causes: CauseRegister) {
    this.index = index;
    this.library = library;
    this.judgements = judgements;
    this.causes = causes;
  }

  /** In the order of their keys, whichever element each stands on. */
  termsOf(counted: CountedControls): readonly ControlTerm[] {
    const against = vectorBits(counted.against);
    const terms: ControlTerm[] = [];
    const elements = counted.of.length === 1 ? counted.of : new Set(counted.of);
    for (const element of elements) {
      for (const protection of this.protectionsOf(element)) {
        if ((protection.against & against) === 0) continue;
        if (protection.term === undefined) protection.term = this.termOf(this.index.graph, protection.edge);
        const { term } = protection;
        if (term && !counted.except?.includes(term.controlClass)) terms.push(term);
      }
    }
    return terms.length > 1 ? terms.sort((a, b) => byText(a.key, b.key)) : terms;
  }

  private protectionsOf(element: number): readonly Protection[] {
    const known = this.protections.get(element);
    if (known) return known;
    const links = this.index.outOf('PROTECTED_BY', element);
    if (links.length === 0) return UNPROTECTED;
    const { edgeTo } = this.index.graph;
    const found = links.map((edge) => ({ edge, against: this.reducedBy(edgeTo[edge]), term: undefined }));
    this.protections.set(element, found);
    return found;
  }

  private reducedBy(control: number): number {
    let bits = this.reduced.get(control);
    if (bits === undefined) {
      bits = vectorBits(listOf(this.index.graph.nodeProperties[control], 'reduces'));
      this.reduced.set(control, bits);
    }
    return bits;
  }

  private termOf(graph: MissionGraph, edge: number): ControlTerm | null {
    const link = graph.edgeProperties[edge];
    const controlNode = graph.edgeTo[edge];
    const control = graph.nodeProperties[controlNode];
    const controlClass = textOf(control, 'controlClass') as ControlClass | undefined;
    const since = textOf(link, 'since');
    if (!controlClass || (since !== undefined && since > this.index.asOf)) return null;
    const key = graph.nodeKey[controlNode];
    const name = graph.nodeName[controlNode];
    const grade = textOf(control, 'sourceGrade') ?? null;
    const effectiveness = numberOf(control, 'effectiveness');
    const low = numberOf(control, 'effectivenessLow');
    const high = numberOf(control, 'effectivenessHigh');
    const effectivenessJudgement =
      effectiveness === undefined
        ? this.judgements.range(
            `node:${key}/effectiveness`,
            `Effectiveness of ${name}`,
            low ?? 0,
            high ?? defaultEffectiveness(this.library, controlClass),
          )
        : this.judgements.mission({
            key: `node:${key}/effectiveness`,
            label: `Effectiveness of ${name}`,
            value: effectiveness,
            ...(low !== undefined && high !== undefined ? { low, high } : {}),
            grade,
          });
    const coverage = this.coverage(graph, edge);
    if (effectiveness === undefined) this.gap(edge, controlNode, `How effective ${name} is has not been judged.`);
    if (coverage.coverageJudgement >= 0) {
      this.gap(
        edge,
        controlNode,
        `How much of ${graph.nodeName[graph.edgeFrom[edge]]} ${name} covers is not recorded.`,
      );
    }
    const commonMode = flagOf(control, 'commonMode')
      ? this.causes.add({
          key: `common-mode|${key}`,
          coin: `common-mode|${key}`,
          kind: 'COMMON_MODE',
          label: `${name} fails everywhere at once`,
          about: [{ kind: graph.nodeKind[controlNode], name }],
          vector: null,
          judgement: -1,
        })
      : -1;
    const said = coverage.coverageJudgement < 0 ? coverage.coverage : graph.edgeKey[edge];
    const term: ControlTerm = {
      key: `${key}|${said}`,
      controlClass,
      controlNode,
      ...coverage,
      effectiveness: effectivenessJudgement,
      commonMode,
      flagged: effectiveness === undefined || coverage.coverageJudgement >= 0,
    };
    const known = this.terms.get(term.key);
    if (known) return known;
    this.terms.set(term.key, term);
    return term;
  }

  private gap(edge: number, node: number, sentence: string): void {
    this.gaps.push({ kind: 'COVERAGE_NOT_ASSESSED', node, edge, rule: -1, sentence });
  }

  /** Planned counts nothing; a stated share counts as stated; an empty one is a range from 0 by status. */
  private coverage(graph: MissionGraph, edge: number) {
    const link = graph.edgeProperties[edge];
    const status = textOf(link, 'status') as 'PLANNED' | 'PARTIAL' | 'OPERATING' | undefined;
    const stated = numberOf(link, 'coverage');
    if (status === 'PLANNED') return { coverage: 0, coverageJudgement: -1 };
    if (stated !== undefined) return { coverage: stated, coverageJudgement: -1 };
    const high = this.library['control-effectiveness'].values.coverageByStatus[status ?? 'OPERATING'];
    const name = `${graph.nodeName[graph.edgeTo[edge]]} on ${graph.nodeName[graph.edgeFrom[edge]]}`;
    const judgement = this.judgements.range(`edge:${graph.edgeKey[edge]}/coverage`, `Coverage of ${name}`, 0, high);
    return { coverage: high / 2, coverageJudgement: judgement };
  }
}
