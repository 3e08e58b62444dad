import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReach } from '../../../api/core/reach/sample-reach.ts';
import type { AttackModel } from '../../../api/exposure-model/attack-model.ts';
import { examineExposure } from '../../../api/exposure-model/close-up/examine-exposure.ts';
import { meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { library } from '../../support/derive.ts';
import { campaignsOf, randomModel } from './support/random-model.ts';

const SEED = 5;
const TRIALS = 96;
const MOST = 1000;

/** Hits of the target in the same worlds with some steps closed to everybody. */
function hitsWithout(model: AttackModel, target: number, isClosed: (edge: number) => boolean): number {
  const closed = model.edges.weight.map((weight, e) => (isClosed(e) ? 0 : weight));
  const left = { ...model, edges: { ...model.edges, weight: closed } };
  return sampleReach({ graphs: campaignsOf(left, meanValues(model)), seed: SEED, trials: TRIALS }).jointHits[target];
}

const factsOf = ({ edges }: AttackModel, e: number): number[] =>
  [...edges.facts.subarray(edges.factStart[e], edges.factStart[e + 1])].sort((a, b) => a - b);

describe('choke points of one exposure', () => {
  it('are the elements and links without which it would not have happened, in the same worlds, over all actors', () => {
    let [elements, links, several] = [0, 0, 0];
    fc.assert(
      fc.property(randomModel({ commonMode: true }), ({ graph, model, target }) => {
        const options = { seed: SEED, trials: TRIALS, sections: ['chokePoints'] as const, mostChokePoints: MOST };
        const found = examineExposure(graph, library, model, target, options).chokePoints;
        const open = hitsWithout(model, target, () => false);
        expect(found?.openHits ?? 0).toBe(open);
        const { states, edges } = model;
        graph.nodeKey.forEach((_, node) => {
          if (node === states.node[target] || graph.nodeKind[node] === 'ThreatActor') return;
          const lost =
            open - hitsWithout(model, target, (e) => [edges.from[e], edges.to[e]].some((s) => states.node[s] === node));
          const point = found?.elements.find((element) => element.node === node);
          expect(point?.hits ?? 0).toBe(lost);
          if (point) elements++;
        });
        // A link is what the steps of one set of facts stand on; a step without facts is one by itself.
        const linkOf = (e: number) => (factsOf(model, e).length > 0 ? factsOf(model, e).join() : edges.keyOf(e));
        for (const link of new Set(Array.from(edges.from, (_, e) => linkOf(e)))) {
          const lost = open - hitsWithout(model, target, (e) => linkOf(e) === link);
          const point = found?.links.find((own) => linkOf(own.edges[0]) === link);
          expect(point?.hits ?? 0).toBe(lost);
          if (!point) continue;
          links++;
          if (point.edges.length > 1) several++;
          expect(new Set(point.edges.map(linkOf)).size).toBe(1);
          expect([...point.facts].sort((a, b) => a - b)).toEqual(factsOf(model, point.edges[0]));
          // Recorded links tell it, or the step itself does.
          const [first] = point.edges;
          const ends = { fromNode: states.node[edges.from[first]], toNode: states.node[edges.to[first]] };
          if (point.facts.length > 0) expect(point.step).toBeNull();
          else expect(point.step).toMatchObject({ rule: model.rules[edges.rule[first]].name, ...ends });
          expect(point.probability).toBe(point.hits / TRIALS);
          expect(point.ciLow).toBeLessThan(point.probability);
          expect(point.ciHigh).toBeGreaterThan(point.probability);
        }
        expect(found?.elements.some(({ node }) => graph.nodeKind[node] === 'ThreatActor') ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(elements).toBeGreaterThan(40);
    expect(links).toBeGreaterThan(80);
    expect(several).toBeGreaterThan(5);
  });
});
