import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ControlClass, VectorType } from '../../graph-schema/values.ts';
import { afterControls, type ControlEffect } from '../core/scoring/controls.ts';
import type { ControlTerm, CoverageGap } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import type { CountedControls } from './edge-draft.ts';
import { flagOf, listOf, numberOf, textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { defaultEffectiveness, type Library } from './library.ts';

/** Turns PROTECTED_BY edges into terms, each once: a control's effectiveness is one judgement wherever it stands. */
export class ControlRegister {
  private readonly library: Library;
  private readonly judgements: JudgementRegister;
  private readonly causes: CauseRegister;
  private readonly terms = new Map<number, ControlTerm | null>();
  /** Controls in place of which nobody recorded how far or how well they work. */
  readonly gaps: CoverageGap[] = [];

  constructor(library: Library, judgements: JudgementRegister, causes: CauseRegister) {
    this.library = library;
    this.judgements = judgements;
    this.causes = causes;
  }

  termsOf(index: GraphIndex, counted: CountedControls): ControlTerm[] {
    const terms: ControlTerm[] = [];
    const elements = counted.of.length === 1 ? counted.of : new Set(counted.of);
    for (const element of elements) {
      for (const edge of index.outOf('PROTECTED_BY', element)) {
        const reduces = listOf(index.graph.nodeProperties[index.graph.edgeTo[edge]], 'reduces');
        if (!counted.against.some((vector: VectorType) => reduces.includes(vector))) continue;
        const term = this.termOf(index, edge);
        if (term && !counted.except?.includes(term.controlClass)) terms.push(term);
      }
    }
    return terms;
  }

  /** Chance after controls with every judgement at its mean. */
  meanChance(base: number, terms: readonly ControlTerm[]): number {
    if (terms.length === 0) return base;
    const effects = terms.map(
      (term): ControlEffect => ({
        controlClass: term.controlClass,
        stops: term.coverage * this.judgements.all[term.effectiveness].value,
        commonMode: -1,
      }),
    );
    return afterControls(base, effects).marginal;
  }

  private termOf(index: GraphIndex, edge: number): ControlTerm | null {
    const known = this.terms.get(edge);
    if (known !== undefined) return known;
    const term = this.makeTerm(index.graph, edge, index.asOf);
    this.terms.set(edge, term);
    return term;
  }

  private makeTerm(graph: MissionGraph, edge: number, asOf: string): ControlTerm | null {
    const link = graph.edgeProperties[edge];
    const controlNode = graph.edgeTo[edge];
    const control = graph.nodeProperties[controlNode];
    const controlClass = textOf(control, 'controlClass') as ControlClass | undefined;
    const since = textOf(link, 'since');
    if (!controlClass || (since !== undefined && since > asOf)) return null;
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
          judgement: -1,
        })
      : -1;
    return {
      controlClass,
      controlNode,
      protectedBy: edge,
      ...coverage,
      effectiveness: effectivenessJudgement,
      commonMode,
      flagged: effectiveness === undefined || coverage.coverageJudgement >= 0,
    };
  }

  private gap(edge: number, node: number, sentence: string): void {
    this.gaps.push({ kind: 'COVERAGE_NOT_ASSESSED', node, edge, rule: -1, sentence });
  }

  /** Planned counts nothing; a stated share counts as stated; an empty one is a range from 0 by status. */
  private coverage(graph: MissionGraph, edge: number) {
    const link = graph.edgeProperties[edge];
    const status = textOf(link, 'status') as 'PLANNED' | 'PARTIAL' | 'OPERATING' | undefined;
    const stated = numberOf(link, 'coverage');
    if (status === 'PLANNED') return { coverage: 0, coverageLow: 0, coverageHigh: 0, coverageJudgement: -1 };
    if (stated !== undefined) {
      return { coverage: stated, coverageLow: stated, coverageHigh: stated, coverageJudgement: -1 };
    }
    const high = this.library['control-effectiveness'].values.coverageByStatus[status ?? 'OPERATING'];
    const name = `${graph.nodeName[graph.edgeTo[edge]]} on ${graph.nodeName[graph.edgeFrom[edge]]}`;
    const judgement = this.judgements.range(`edge:${graph.edgeKey[edge]}/coverage`, `Coverage of ${name}`, 0, high);
    return { coverage: high / 2, coverageLow: 0, coverageHigh: high, coverageJudgement: judgement };
  }
}
