import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { LARGEST_PAGE } from '../modules/base/paging.ts';

/** Every complaint of validation gets the same code from the GraphQL server; ours travels beside it. */
export const LIMIT_CODE = 'limitCode';

/** How large one operation may be. */
export interface QueryLimits {
  /** Fields nested in one another. */
  depth: number;
  aliases: number;
  /** Fields that one answer may hold, lists counted by the page size that was asked for. */
  cost: number;
  /** Fields at the top; each is work of its own. */
  rootFields: number;
  /** Directives anywhere; each is checked against every other on its field. */
  directives: number;
}

export const QUERY_LIMITS: QueryLimits = { depth: 14, aliases: 30, cost: 60_000, rootFields: 12, directives: 50 };
/** Read by the parser, which stops there: a longer query is never walked. */
export const MOST_TOKENS = 4000;

/** What a list costs where its size is not written down: schema defaults are at most 50. */
const ASSUMED_PAGE = 50;

interface Size {
  depth: number;
  aliases: number;
  cost: number;
  directives: number;
}
const NOTHING: Size = { depth: 0, aliases: 0, cost: 0, directives: 0 };

const beside = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
  directives: a.directives + b.directives,
});

/** A page size in a variable is not known yet, so the largest counts. */
function pageOfField(field: FieldNode, assumed: number): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  return first ? LARGEST_PAGE : assumed;
}

/**
 * Refuses an operation that is too deep, too wide or too costly before any of it runs. One walk; each fragment
 * is measured once, so that fragments nested in fragments cost no more than their text.
 */
export const queryLimitsRule =
  (limits: QueryLimits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const measured = new Map<string, Size | 'underway'>();

    const fragmentSize = (fragment: FragmentDefinitionNode): Size => {
      const name = fragment.name.value;
      const known = measured.get(name);
      // A cycle of fragments is refused by GraphQL's own rule; here it only must not run for ever.
      if (known === 'underway') return NOTHING;
      if (known) return known;
      measured.set(name, 'underway');
      const size = setSize(fragment.selectionSet);
      measured.set(name, size);
      return size;
    };

    const setSize = (set: SelectionSetNode): Size => {
      let total = NOTHING;
      for (const selection of set.selections) {
        const directives = { ...NOTHING, directives: selection.directives?.length ?? 0 };
        total = beside(total, directives);
        if (selection.kind === Kind.FIELD) total = beside(total, fieldSize(selection));
        else if (selection.kind === Kind.INLINE_FRAGMENT) total = beside(total, setSize(selection.selectionSet));
        else {
          const fragment = context.getFragment(selection.name.value);
          if (fragment) total = beside(total, fragmentSize(fragment));
        }
      }
      return total;
    };

    const fieldSize = (field: FieldNode): Size => {
      const aliases = field.alias ? 1 : 0;
      if (!field.selectionSet) return { depth: 1, aliases, cost: 1, directives: 0 };
      const inner = setSize(field.selectionSet);
      const paged = field.selectionSet.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === 'pageInfo',
      );
      const page = pageOfField(field, paged || isConnection(field) ? ASSUMED_PAGE : 1);
      return {
        depth: inner.depth + 1,
        aliases: inner.aliases + aliases,
        cost: 1 + page * inner.cost,
        directives: inner.directives,
      };
    };

    return {
      OperationDefinition(operation) {
        const size = setSize(operation.selectionSet);
        const refuse = (message: string) =>
          context.reportError(
            new GraphQLError(message, { nodes: operation, extensions: { [LIMIT_CODE]: 'QUERY_TOO_LARGE' } }),
          );
        // GraphQL finds this out while it runs, where it would look like a fault of the server.
        if (!context.getSchema().getRootType(operation.operation)) {
          refuse(`There is no ${operation.operation} here.`);
        } else if (operation.selectionSet.selections.length > limits.rootFields) {
          refuse(`An operation may hold ${limits.rootFields} fields at the top, not more.`);
        } else if (size.depth > limits.depth) {
          refuse(`The query is ${size.depth} levels deep; at most ${limits.depth} are answered.`);
        } else if (size.aliases > limits.aliases) {
          refuse(`The query has ${size.aliases} aliases; at most ${limits.aliases} are answered.`);
        } else if (size.directives > limits.directives) {
          refuse(`The query has ${size.directives} directives; at most ${limits.directives} are answered.`);
        } else if (size.cost > limits.cost) {
          refuse('The query asks for too much at once; ask for smaller pages or fewer fields.');
        }
        return false;
      },
    };
  };

const CONNECTIONS = new Set(['elements', 'links', 'exposures']);
const isConnection = (field: FieldNode): boolean => CONNECTIONS.has(field.name.value);
