import { HARM_RATINGS, type HarmRating } from '../../../graph-schema/values.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

/** Categories whose disclosure puts the people described in danger, and that call for protection of their own. */
const TRUSTED = ['VICTIM_AND_WITNESS', 'SEXUAL_VIOLENCE', 'CHILD_PROTECTION'] as const;

export interface DescribedGroup {
  node: number;
  stores: readonly number[];
  links: readonly number[];
  persons: HarmRating | null;
  privacy: HarmRating | null;
}

/** The gravest of several ratings; null where none was given. */
export function gravest(ratings: readonly (string | null)[]): HarmRating | null {
  const places = ratings.map((rating) => HARM_RATINGS.indexOf(rating as HarmRating));
  return HARM_RATINGS[Math.max(-1, ...places)] ?? null;
}

/** Groups whose information a store holds, the gravest harm first. */
export function describedGroups(reading: GraphReading): DescribedGroup[] {
  const weight = (rating: HarmRating | null) => (rating === null ? -1 : HARM_RATINGS.indexOf(rating));
  return reading
    .nodes('PersonGroup')
    .map((node) => {
      const links = reading.into(node, 'DESCRIBES');
      const stores = links.map(reading.from);
      const worst = (property: string) => gravest(stores.map((store) => reading.node(store).text(property)));
      return { node, stores, links, persons: worst('harmToPersons'), privacy: worst('privacyHarm') };
    })
    .filter((group) => group.stores.length > 0)
    .sort(
      (a, b) =>
        weight(b.persons) - weight(a.persons) ||
        weight(b.privacy) - weight(a.privacy) ||
        b.stores.length - a.stores.length,
    );
}

/** Stores that hold what witnesses, victims, children or survivors entrusted, by whether they stand alone. */
export function trustedStores(reading: GraphReading) {
  const stores = reading.nodes('DataStore').filter((node) =>
    reading
      .node(node)
      .list('dataCategories')
      ?.some((c) => TRUSTED.some((t) => t === c)),
  );
  const alone = (state: boolean | null) => stores.filter((node) => reading.node(node).flag('standAlone') === state);
  return { all: stores, protected: alone(true), unprotected: alone(false), notAssessed: alone(null) };
}

/** Stores on people for which no basis of holding is on record, or none was assessed. */
export function withoutConsentBasis(reading: GraphReading) {
  const stores = reading.nodes('DataStore').filter((node) => reading.out(node, 'DESCRIBES').length > 0);
  const basis = (node: number) => reading.node(node).text('consentBasis');
  return {
    describing: stores,
    noneRecorded: stores.filter((node) => basis(node) === 'NONE_RECORDED'),
    notAssessed: stores.filter((node) => basis(node) === null),
  };
}
