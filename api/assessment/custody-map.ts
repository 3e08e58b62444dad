import type { CustodyMapFigure, CustodyPlace } from '../../graph-schema/assessment-document.ts';
import type { WayPlace } from '../analyses/analysis-figures.ts';
import type { LeavingFlow } from '../analyses/custody/custody-reading.ts';
import { custodyWays } from '../analyses/custody/custody-ways.ts';
import type { SectionContext } from './section-context.ts';

/** As many ways as fit on a page beside the heading; the table lists them all. */
const MOST_WAYS = 16;
const DEVICE = 0;

/** The map of ways out of UN control as a picture of the document. */
export function custodyMap(context: SectionContext, flows: readonly LeavingFlow[]): CustodyMapFigure {
  const { reading, text } = context;
  const ways = custodyWays(reading, flows)
    .slice(0, MOST_WAYS)
    .map((way) => way.map((place, stage) => place && placeOf(context, place, stage)));
  const told = ways.map((way) => {
    const held = way.filter((place) => place !== null);
    const names = (custody: CustodyPlace['custody']) =>
      held.filter((place) => place.custody === custody).map((place) => place.name);
    return text.custody.map.way(names('UN'), names('OUTSIDE'));
  });
  return {
    type: 'custodyMap',
    caption: text.custody.map.caption(ways.length, flows.length),
    alternative: text.custody.map.alternative(told),
    stages: [...text.custody.map.stages],
    border: text.custody.map.border,
    ways,
  };
}

function placeOf({ reading, text }: SectionContext, place: WayPlace, stage: number): CustodyPlace {
  const custody = place.outside ? 'OUTSIDE' : 'UN';
  const name = place.node === null ? place.label : reading.graph.nodeName[place.node]!;
  if (name === null) return { name: text.cover.notAssessed, detail: null, custody, notAssessed: true };
  const detail = place.detail?.type === 'TEXT' ? place.detail.text : null;
  return { name, detail: detail !== null && stage === DEVICE ? text.custody.map.contributor(detail) : detail, custody };
}
