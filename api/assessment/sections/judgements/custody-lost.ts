import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { categoriesLeaving, leavingFlows } from '../../../analyses/custody/custody-reading.ts';
import { distinct } from '../../../analyses/reading/distinct.ts';
import { groupBy } from '../../../analyses/reading/group-by.ts';
import { finding } from '../../finding.ts';
import type { SectionContext } from '../../section-context.ts';

/** What passes out of UN control by arrangement: a fact, so without a likelihood. */
export function custodyLost(context: SectionContext): Finding | null {
  const { reading, model, text } = context;
  const flows = leavingFlows(reading, model);
  if (flows.length === 0) return null;
  const { recorded, leaving } = categoriesLeaving(reading, flows);
  const reachBack = flows.filter((flow) => flow.reachBack === true);
  // Reach-back first: custody that passes to another State is the graver loss.
  const ends = distinct([...reachBack, ...flows].map((flow) => flow.destination));
  const byType = groupBy(ends, (node) => reading.node(node).text('systemType'));
  const destinations = [...byType].map(([type, nodes]) => ({ type, names: nodes.map(reading.name) }));
  return finding(context, {
    id: 'key-custody',
    statement: text.custody.statement(flows.length, leaving.length, recorded.length, destinations),
    basis: text.custody.basis(reachBack.length, flows.filter((flow) => flow.legalBasis === null).length, flows.length),
    effect: text.custody.effect(leaving.map((category) => text.vocabulary.categories[category])),
    measure: text.custody.measure,
    elements: distinct(flows.flatMap((flow) => [flow.source, flow.destination])),
    links: flows.map((flow) => flow.edge),
  });
}
