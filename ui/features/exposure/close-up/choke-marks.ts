import type { CloseUpPartsFragment, HopPartsFragment } from '../../../gql/generated/graphql.ts';

type Points = NonNullable<CloseUpPartsFragment['chokePoints']>;
export type ChokePoint = Pick<Points['elements'][number], 'probability' | 'ciLow' | 'ciHigh'>;

/** Which elements and links of a path are choke points of the exposure. */
export interface ChokeMarks {
  ofElement: (key: string) => ChokePoint | undefined;
  ofHop: (hop: HopPartsFragment) => ChokePoint | undefined;
}

/** A link is known by the sentences of its recorded facts; a step that needs no link, by its own sentence. */
const nameOfLink = (sentences: readonly string[]): string => [...sentences].sort().join('\n');

export function chokeMarks(points: Points | null | undefined): ChokeMarks {
  const elements = new Map(points?.elements.map((each) => [each.element.key, each]));
  const links = new Map(points?.links.map((each) => [nameOfLink(each.sentences), each]));
  return {
    ofElement: (key) => elements.get(key),
    ofHop: (hop) =>
      links.get(nameOfLink(hop.facts.length > 0 ? hop.facts.map((fact) => fact.sentence) : [hop.sentence])),
  };
}
