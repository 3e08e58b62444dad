import type { AttackModel } from '../../api/exposure-model/attack-model.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import type { CompileOptions } from '../../api/exposure-model/derivation.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { type LinkSpec, missionOf, type NodeSpec } from './mission-of.ts';

export const library = loadLibrary();

/** An attack model with readers in the words of a test. */
export interface Derived {
  readonly model: AttackModel;
  /** Every edge of a rule as "from:EFFECT > to:EFFECT", sorted. */
  edgesOf(rule: string): string[];
  /** Mean of the edge's base likelihood. */
  baseOf(rule: string, edge?: string): number;
  /** Classes of the controls that count on the edge. */
  controlsOf(rule: string, edge?: string): string[];
  gapKinds(): string[];
}

/** Derives the attack model of a small mission. */
export function derive(
  nodes: readonly NodeSpec[],
  links: readonly LinkSpec[],
  options: Partial<CompileOptions> = {},
): Derived {
  const graph = missionOf(nodes, links);
  const model = compileAttackModel(graph, library, { asOf: '2026-06-01', ...options });
  const state = (s: number) => {
    const group = model.states.group[s];
    return `${graph.nodeId[model.states.node[s]]}:${model.states.effect[s]}${group === null ? '' : `[${group}]`}`;
  };
  const positions = (rule: string) =>
    Array.from(model.edges.rule, (of, e) => (model.rules[of].name === rule ? [e] : [])).flat();
  const text = (e: number) => `${state(model.edges.from[e])} > ${state(model.edges.to[e])}`;
  const find = (rule: string, edge?: string) => {
    const found = positions(rule).find((e) => edge === undefined || text(e) === edge);
    if (found === undefined) throw new Error(`no edge ${edge ?? ''} by ${rule}`);
    return found;
  };
  return {
    model,
    edgesOf: (rule) => positions(rule).map(text).sort(),
    baseOf: (rule, edge) => model.judgements[model.chances[model.edges.chance[find(rule, edge)]].base].value,
    controlsOf: (rule, edge) => {
      const { terms } = model.chances[model.edges.chance[find(rule, edge)]];
      return terms.map((term) => term.controlClass);
    },
    gapKinds: () => [...new Set(model.gaps.map(({ kind }) => kind))].sort(),
  };
}

/** An actor of high capability and moderate intent, unless said otherwise. */
export const actor = (id: string, own: Record<string, unknown> = {}): NodeSpec => ({
  kind: 'ThreatActor',
  id,
  actorType: 'THIRD_STATE',
  capability: 'HIGH',
  intent: 'MODERATE',
  ...own,
});
/** A technique that asks a moderate capability, unless said otherwise. */
export const vector = (id: string, vectorType: string, own: Record<string, unknown> = {}): NodeSpec => ({
  kind: 'ThreatVector',
  id,
  vectorType,
  requiredCapability: 'MODERATE',
  ...own,
});
export const asset = (id: string, assetType: string, own: Record<string, unknown> = {}): NodeSpec => ({
  kind: 'Asset',
  id,
  assetType,
  ...own,
});
export const store = (id: string, own: Record<string, unknown> = {}): NodeSpec => ({ kind: 'DataStore', id, ...own });
export const group = (id: string, own: Record<string, unknown> = {}): NodeSpec => ({ kind: 'PersonGroup', id, ...own });
export const site = (id: string, siteType = 'BASE'): NodeSpec => ({ kind: 'Site', id, siteType });
export const task = (id: string, own: Record<string, unknown> = {}): NodeSpec => ({ kind: 'MandateTask', id, ...own });
export const system = (id: string, systemType: string, own: Record<string, unknown> = {}): NodeSpec => ({
  kind: 'ExternalSystem',
  id,
  systemType,
  ...own,
});
export const control = (id: string, controlClass: string, reduces: readonly string[], own = {}): NodeSpec => ({
  kind: 'Control',
  id,
  controlClass,
  reduces: [...reduces],
  effectiveness: 0.5,
  ...own,
});
export const link = (
  from: string,
  type: LinkSpec['type'],
  to: string,
  own: Record<string, unknown> = {},
): LinkSpec => ({
  from,
  type,
  to,
  ...own,
});
