import type { NodeKindName } from '../../graph-schema/catalogue.ts';

/** GraphQL names have no dot: `harmToPersons.MANIPULATED` is written `harmToPersons_MANIPULATED`. */
export const inputFieldOf = (property: string): string => property.replaceAll('.', '_');

/** A product's own version is read as `productVersion`: on an element, `version` is the version of the entry. */
export const outputFieldOf = (property: string): string =>
  property === 'version' ? 'productVersion' : inputFieldOf(property);

/** The field of `ElementInput` that holds a kind: DataStore is given as `dataStore`. */
export const kindFieldOf = (kind: NodeKindName): string => kind.charAt(0).toLowerCase() + kind.slice(1);
