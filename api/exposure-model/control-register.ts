import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ControlClass } from '../../graph-schema/values.ts';
import type { ControlTerm, CoverageGap } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import type { CoinNames } from './coin-names.ts';
import type { CountedBits } from './drafted-chances.ts';
import { flagOf, listOf, numberOf, textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { byText } from './key-order.ts';
import { defaultEffectiveness, type Library } from './library.ts';
import { vectorBits } from './vector-order.ts';

/** What a control brings to each element that it protects. */
interface CountedControl extends Pick<ControlTerm, 'controlClass' | 'effectiveness' | 'commonMode'> {
  readonly name: string;
  /** Whether somebody judged how effective it is. */
  readonly judged: boolean;
}

/**
 * Turns PROTECTED_BY edges into terms, one for all that say the same: a control's effectiveness is one judgement
 * wherever it stands.
 */
export class ControlRegister {
  private readonly index: GraphIndex;
  private readonly names: CoinNames;
  private readonly library: Library;
  private readonly judgements: JudgementRegister;
  private readonly causes: CauseRegister;
  /** Techniques that each control lowers, as bits. */
  private readonly reduced = new Map<number, number>();
  /** What each PROTECTED_BY edge says; null where it counts nothing. */
  private readonly said = new Map<number, ControlTerm | null>();
  private readonly controls = new Map<number, CountedControl | null>();
  private readonly terms = new Map<string, ControlTerm>();
  /** Controls in place of which nobody recorded how far or how well they work. */
  readonly gaps: CoverageGap[] = [];

  constructor(
    index: GraphIndex,
    names: CoinNames,
    library: Library,
    judgements: JudgementRegister,
    causes: CauseRegister,
  ) {
    this.index = index;
    this.names = names;
    this.library = library;
    this.judgements = judgements;
    this.causes = causes;
  }

  /** In the order of their keys, whichever element each stands on. */
  termsOf({ of, against, except }: CountedBits): readonly ControlTerm[] {
    const terms: ControlTerm[] = [];
    for (let i = 0; i < of.length; i++) {
      if (i > 0 && of.indexOf(of[i]) < i) continue;
      const links = this.index.outOf('PROTECTED_BY', of[i]);
      for (let l = 0; l < links.length; l++) {
        if ((this.reducedBy(this.index.graph.edgeTo[links[l]]) & against) === 0) continue;
        const term = this.saidBy(links[l]);
        if (term && !except?.includes(term.controlClass)) terms.push(term);
      }
    }
    return terms.length > 1 ? terms.sort((a, b) => byText(a.key, b.key)) : terms;
  }

  private saidBy(edge: number): ControlTerm | null {
    let term = this.said.get(edge);
    if (term === undefined) {
      term = this.termOf(edge);
      this.said.set(edge, term);
    }
    return term;
  }

  private reducedBy(control: number): number {
    let bits = this.reduced.get(control);
    if (bits === undefined) {
      bits = vectorBits(listOf(this.index.graph.nodeProperties[control], 'reduces'));
      this.reduced.set(control, bits);
    }
    return bits;
  }

  private termOf(edge: number): ControlTerm | null {
    const { graph, asOf } = this.index;
    const since = textOf(graph.edgeProperties[edge], 'since');
    if (since !== undefined && since > asOf) return null;
    const node = graph.edgeTo[edge];
    const control = this.controlOf(node);
    if (!control) return null;
    const { name, judged, ...own } = control;
    const coverage = this.coverage(graph, edge);
    const stated = coverage.coverageJudgement < 0;
    if (!judged) this.gap(edge, node, `How effective ${name} is has not been judged.`);
    if (!stated) {
      this.gap(edge, node, `How much of ${graph.nodeName[graph.edgeFrom[edge]]} ${name} covers is not recorded.`);
    }
    const key = `${this.names.ofNode[node]}|${stated ? coverage.coverage : this.names.ofLink(edge)}`;
    let term = this.terms.get(key);
    if (!term) {
      term = { key, controlNode: node, ...own, ...coverage, flagged: !judged || !stated };
      this.terms.set(key, term);
    }
    return term;
  }

  private controlOf(node: number): CountedControl | null {
    let control = this.controls.get(node);
    if (control === undefined) {
      control = this.readControl(node);
      this.controls.set(node, control);
    }
    return control;
  }

  private readControl(node: number): CountedControl | null {
    const { graph } = this.index;
    const own = graph.nodeProperties[node];
    const controlClass = textOf(own, 'controlClass') as ControlClass | undefined;
    if (!controlClass) return null;
    const key = this.names.ofNode[node];
    const name = graph.nodeName[node];
    const stated = numberOf(own, 'effectiveness');
    const low = numberOf(own, 'effectivenessLow');
    const high = numberOf(own, 'effectivenessHigh');
    const named = { key: `node:${key}/effectiveness`, label: `Effectiveness of ${name}` };
    const effectiveness =
      stated === undefined
        ? this.judgements.range(
            named.key,
            named.label,
            low ?? 0,
            high ?? defaultEffectiveness(this.library, controlClass),
          )
        : this.judgements.mission({
            ...named,
            value: stated,
            ...(low !== undefined && high !== undefined ? { low, high } : {}),
            grade: textOf(own, 'sourceGrade') ?? null,
          });
    const commonMode = flagOf(own, 'commonMode')
      ? this.causes.add({
          key: `common-mode|${key}`,
          coin: `common-mode|${key}`,
          kind: 'COMMON_MODE',
          label: `${name} fails everywhere at once`,
          about: [{ kind: graph.nodeKind[node], name }],
          vector: null,
          judgement: -1,
        })
      : -1;
    return { name, controlClass, effectiveness, judged: stated !== undefined, commonMode };
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
    const judgement = this.judgements.range(`edge:${this.names.ofLink(edge)}/coverage`, `Coverage of ${name}`, 0, high);
    return { coverage: high / 2, coverageJudgement: judgement };
  }
}
