import type { NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { ElementInput } from '../../gql/generated/graphql.ts';

/**
 * Properties under the one field of their kind, as the server takes them: DataStore as dataStore, and names with a
 * dot, which GraphQL does not allow, with an underscore.
 */
export function elementInput(kind: NodeKindName, properties: Record<string, unknown>): ElementInput {
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name.replaceAll('.', '_'), value]),
  );
  return { [kind.charAt(0).toLowerCase() + kind.slice(1)]: named } as unknown as ElementInput;
}
