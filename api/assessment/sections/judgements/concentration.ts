import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { kindOf } from '../../exposure-finding.ts';
import { finding, gradesOfNodes } from '../../finding.ts';
import type { SectionContext } from '../../section-context.ts';

const NOTABLE_SHARE = 0.1;
/** Whether the risk passes through few places: what centralising information gains an intruder. */
export function concentration(context: SectionContext): Finding | null {
  const { reading, score, text } = context;
  const places = [...score.chokePoints]
    .filter((point) => point.informationShare >= NOTABLE_SHARE && kindOf(context, point.node) !== 'ThreatActor')
    .sort((a, b) => b.informationShare - a.informationShare)
    .filter((point, i, all) => all.findIndex((other) => other.node === point.node) === i)
    .slice(0, 4);
  if (places.length === 0) return null;
  const nodes = places.map((place) => place.node);
  return finding(context, {
    id: 'key-concentration',
    statement: text.keyJudgements.concentration(
      places.map((place) => ({ name: reading.name(place.node), share: place.informationShare })),
    ),
    basis: text.keyJudgements.concentrationBasis,
    effect: text.keyJudgements.concentrationEffect,
    measure: text.keyJudgements.concentrationMeasure,
    elements: nodes,
    links: nodes.flatMap((node) => [...reading.into(node, 'STORED_ON'), ...reading.into(node, 'CAN_ACCESS')]),
    grades: gradesOfNodes(reading, nodes),
  });
}
