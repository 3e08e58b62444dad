import type { Finding, Run } from '../../graph-schema/assessment-document.ts';
import type { StateEffect } from '../../graph-schema/values.ts';
import { distinct } from '../analyses/reading/distinct.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import type { LikelihoodRange } from '../exposure-model/mission-score.ts';
import { confidenceFrom } from './confidence.ts';
import { likelihoodWord } from './likelihood-word.ts';
import type { SectionContext } from './section-context.ts';

export interface FindingDraft {
  id: string;
  statement: readonly Run[];
  /** Absent for what is a fact or a count and not a forecast. */
  likelihood?: Pick<LikelihoodRange, 'estimate' | 'low' | 'high'> | null;
  basis: readonly Run[];
  effect: readonly Run[];
  measure: readonly Run[];
  /** Positions of the elements and links it stands on. */
  elements: readonly number[];
  links: readonly number[];
  /** Grades that decide the confidence; by default those of the links. */
  grades?: readonly (string | null)[];
  exposure?: { node: number; effect: StateEffect } | null;
}

const evidenceOf = (reading: GraphReading, elements: readonly number[]): string[] =>
  elements.flatMap((node) => reading.out(node, 'SUPPORTED_BY').map((edge) => reading.graph.nodeKey[reading.to(edge)]!));

/** Grades of links, missing ones as null. */
export const gradesOf = (reading: GraphReading, links: readonly number[]): (string | null)[] =>
  links.map((edge) => reading.edge(edge).text('sourceGrade'));
export const gradesOfNodes = (reading: GraphReading, nodes: readonly number[]): (string | null)[] =>
  nodes.map((node) => reading.node(node).text('sourceGrade'));

/** A statement with everything that a reader can open behind it. */
export function finding(context: Pick<SectionContext, 'reading' | 'library' | 'text'>, draft: FindingDraft): Finding {
  const { reading, library, text } = context;
  const elements = distinct(draft.elements);
  const links = distinct(draft.links);
  const range = draft.likelihood ?? null;
  return {
    type: 'finding',
    id: draft.id,
    statement: [...draft.statement],
    likelihood: range && {
      estimate: range.estimate,
      low: range.low,
      high: range.high,
      phrase: text.vocabulary.likelihoods[likelihoodWord(range.estimate, library)],
    },
    confidence: confidenceFrom(draft.grades ?? gradesOf(reading, links)),
    basis: [...draft.basis],
    effect: [...draft.effect],
    measure: [...draft.measure],
    standsOn: {
      elements: elements.map(reading.pointer),
      links: links.map((edge) => reading.graph.edgeKey[edge]!),
      evidence: distinct(evidenceOf(reading, elements)),
      exposure: draft.exposure
        ? { elementKey: reading.graph.nodeKey[draft.exposure.node]!, effect: draft.exposure.effect }
        : null,
    },
  };
}
