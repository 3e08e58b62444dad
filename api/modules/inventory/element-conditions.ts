import { NODE_KIND_NAMES, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { ElementFilter, ElementSort } from '../../schema/generated/resolver-types.ts';
import type { QueryValue, SeenBy } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';

/** Conditions of a WHERE with the parameters they need. */
export interface Conditions {
  where: string[];
  parameters: Record<string, QueryValue>;
}

const LONGEST_TEXT = 200;

/** A text to look for is typed by a person. */
export function refuseLongText(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new AppError('BAD_REQUEST', `A text to look for has at most ${LONGEST_TEXT} characters.`);
  }
}

const KNOWN_PROPERTIES = new Set(NODE_KIND_NAMES.flatMap((kind) => Object.keys(nodeKindOf(kind).schema.shape)));

/** The elements that a filter lets through of those that are seen, as conditions on `n`. Values travel as parameters. */
export function filterConditions(filter: ElementFilter | null | undefined, seen: SeenBy): Conditions {
  const where: string[] = [seen.of('n')];
  const parameters: Record<string, QueryValue> = { ...seen.parameters };
  const add = (condition: string, name: string, value: QueryValue | undefined) => {
    where.push(condition);
    parameters[name] = value ?? null;
  };
  if (!filter) return { where, parameters };
  if (filter.text) {
    refuseLongText(filter.text);
    add('(toLower(n.name) CONTAINS $text OR toLower(n.id) CONTAINS $text)', 'text', filter.text.toLowerCase());
  }
  // A link or an end that is hidden lets nothing through: a filter would tell of it.
  const linkedTo = (type: 'LOCATED_AT' | 'OPERATED_BY', name: string) =>
    `EXISTS { MATCH (n)-[r:${type}]->(end:Element) WHERE end.key = $${name} AND ${seen.of('r', 'end')} }`;
  if (filter.site) add(linkedTo('LOCATED_AT', 'site'), 'site', filter.site);
  if (filter.office) add(linkedTo('OPERATED_BY', 'office'), 'office', filter.office);
  if (filter.custody) add('n.custody IN $custody', 'custody', filter.custody);
  if (filter.dataCategory) {
    add('any(category IN n.dataCategories WHERE category IN $categories)', 'categories', filter.dataCategory);
  }
  if (filter.sensitivity) add('n.sensitivity IN $sensitivity', 'sensitivity', filter.sensitivity);
  if (filter.reviewDueBefore) add('n.reviewDue < $reviewDueBefore', 'reviewDueBefore', filter.reviewDueBefore);
  if (filter.notAssessed) where.push(...unassessedConditions(filter.notAssessed));
  return { where, parameters };
}

/** Only kinds that have the property can lack it. The name is written into the text, so it has to be a known one. */
function unassessedConditions(property: string): string[] {
  if (!KNOWN_PROPERTIES.has(property)) {
    throw new AppError('BAD_REQUEST', 'The filter notAssessed has to name a property of some kind of entry.');
  }
  const labels = NODE_KIND_NAMES.filter((kind) => Object.hasOwn(nodeKindOf(kind).schema.shape, property));
  return [`n.\`${property}\` IS NULL`, `(${labels.map((label) => `n:${label}`).join(' OR ')})`];
}

const KIND_ORDER = `CASE WHEN n:ContingentOwnedEquipment THEN ${NODE_KIND_NAMES.indexOf('ContingentOwnedEquipment')} ${NODE_KIND_NAMES.filter(
  (kind) => kind !== 'ContingentOwnedEquipment',
)
  .map((kind) => `WHEN n:${kind} THEN ${NODE_KIND_NAMES.indexOf(kind)}`)
  .join(' ')} ELSE 99 END`;

/** What a list is sorted by, never null, so that a cursor can stand on it. */
const SORT_EXPRESSION = {
  NAME: 'toLower(n.name)',
  ID: 'toLower(n.id)',
  KIND: KIND_ORDER,
  // An entry without a review date comes last: nothing is due.
  REVIEW_DUE: "coalesce(n.reviewDue, '9999-12-31')",
  CHANGED: "coalesce(n.changedAt, '')",
} as const;

export interface Order {
  /** Names the order in a cursor. */
  name: string;
  expression: string;
  /** The key, which breaks ties, runs the same way. */
  descending: boolean;
}

export function orderOf(sort: ElementSort | null | undefined): Order {
  const by = sort?.by ?? 'NAME';
  const descending = sort?.descending ?? false;
  return { name: `${by}${descending ? '-' : '+'}`, expression: SORT_EXPRESSION[by], descending };
}
