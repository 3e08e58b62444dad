import type { DerivationRule, RuleContext } from '../derivation-rule.ts';
import { assetType, flagOf, numberOf, textOf } from '../facts.ts';
import { placesOf } from './patterns.ts';

/** One thing that a dependant needs: a single dependency, or a group whose members stand in for each other. */
interface Need {
  readonly edges: readonly number[];
  readonly group: string | null;
  /** Share of the dependant's work that it carries; 1 fails it alone. */
  readonly share: number | null;
  /** Where all of it stands, if in one place; -1 otherwise. */
  readonly site: number;
  /** What it is, so that like needs at several places are recognised. */
  readonly likeness: string;
}

/**
 * Loss spreads to what depends on it. A need with a stated capacity takes that share of the dependant; the
 * dependant is lost when the lost shares make up the whole. An essential need without a stated capacity fails
 * it alone, except where a task has like needs at several sites: each site then carries an equal share, since
 * the loss of one sector does not stop the whole task.
 */
export const dependency: DerivationRule = {
  card: {
    name: 'dependency',
    family: '15',
    vector: 'SHUTDOWN',
    sentence: '{to} cannot work without {from}.',
    fromEffect: ['DENIED'],
    toEffect: ['DENIED'],
    controls: 'Those of the dependant that lower shutdown or denial of service.',
    measure: 'Arrange a stand-in that does not share the same point of failure, and test the change-over.',
    source: 'DPPA practice note of December 2024, on effects; likelihood is judgement.',
  },
  derive(context) {
    const { index, state, add } = context;
    const { graph } = index;
    const dependants = new Set(index.edgesOf('DEPENDS_ON').map((edge) => graph.edgeFrom[edge]));
    for (const dependant of dependants) {
      const needs = needsOf(context, dependant);
      const sites = sharedSites(needs);
      const lost = state(dependant, 'DENIED');
      for (const need of needs) {
        if (need.share === 0) continue;
        const bound = sites.of.has(need);
        const target = bound ? siteState(context, dependant, need.site, lost, sites.count) : lost;
        const weight = bound ? 1 : (need.share ?? 1);
        const facts = need.edges;
        if (need.group === null) {
          add({ ...link(context, dependant, facts[0]), to: target, weight, facts });
          continue;
        }
        // All members must be lost: each carries an equal part of the group's own state.
        const all = state(dependant, 'DENIED', need.group);
        for (const edge of need.edges) {
          add({ ...link(context, dependant, edge), to: all, weight: 1 / need.edges.length, facts: [edge] });
        }
        add({ from: all, to: target, base: 'by-definition', weight, facts });
      }
    }
  },
};

const link = ({ index, state }: RuleContext, dependant: number, edge: number) =>
  ({
    from: state(index.graph.edgeTo[edge], 'DENIED'),
    base: 'dependency',
    controls: { of: [dependant], against: ['SHUTDOWN', 'DENIAL_OF_SERVICE'] },
  }) as const;

function siteState({ index, state, add }: RuleContext, dependant: number, site: number, lost: number, sites: number) {
  const part = state(dependant, 'DENIED', `work at ${index.graph.nodeName[site]}`);
  add({ from: part, to: lost, base: 'by-definition', weight: 1 / sites, facts: [] });
  return part;
}

function needsOf(context: RuleContext, dependant: number): Need[] {
  const { index, library } = context;
  const { graph } = index;
  const groups = new Map<string, number[]>();
  for (const edge of index.outOf('DEPENDS_ON', dependant)) {
    const own = graph.edgeProperties[edge];
    // What holds out longer than an outage lasts is not lost by it.
    if ((numberOf(own, 'autonomyHours') ?? 0) >= library.ranges.values.outageHours) continue;
    const name = textOf(own, 'alternativeGroup') ?? `\u0000${edge}`;
    groups.set(name, [...(groups.get(name) ?? []), edge]);
  }
  return [...groups].map(([name, edges]) => {
    const targets = edges.map((edge) => graph.edgeTo[edge]);
    const places = new Set(targets.flatMap((target) => placesOf(index, target).map(({ site }) => site)));
    return {
      edges,
      group: name.startsWith('\u0000') ? null : name,
      share: shareOf(context, dependant, edges),
      site: places.size === 1 ? [...places][0] : -1,
      likeness: targets
        .map((target) => assetType(graph, target) ?? graph.nodeKind[target])
        .sort()
        .join('+'),
    };
  });
}

/** The stated share; null where it is essential without one; 0 where its loss only degrades, or is not assessed. */
function shareOf({ index, gap }: RuleContext, dependant: number, edges: readonly number[]): number | null {
  const { graph } = index;
  const stated = edges
    .map((edge) => numberOf(graph.edgeProperties[edge], 'capacity'))
    .filter((capacity) => capacity !== undefined);
  if (stated.length > 0) return Math.max(...stated);
  const flags = edges.map((edge) => flagOf(graph.edgeProperties[edge], 'essential'));
  if (flags.includes(true)) return null;
  if (flags.includes(undefined)) {
    const sentence = `Whether ${graph.nodeName[dependant]} fails without ${graph.nodeName[graph.edgeTo[edges[0]]]} is not recorded.`;
    gap('DEPENDENCY_NOT_ASSESSED', dependant, edges[0], sentence);
  }
  return 0;
}

/** Needs of which the dependant has like ones at several sites, and the number of these sites. */
function sharedSites(needs: readonly Need[]): { of: Set<Need>; count: number } {
  const sites = new Map<string, Set<number>>();
  for (const need of needs) {
    if (need.site < 0 || need.share !== null) continue;
    sites.set(need.likeness, (sites.get(need.likeness) ?? new Set()).add(need.site));
  }
  const of = new Set(needs.filter((n) => n.site >= 0 && n.share === null && (sites.get(n.likeness)?.size ?? 0) > 1));
  return { of, count: new Set([...of].map((need) => need.site)).size };
}
