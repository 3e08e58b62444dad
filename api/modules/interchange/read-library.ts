import type { GraphStore, SeenBy } from '../../store/graph-store.ts';
import { ELEMENT_COLUMNS, elementOf, LINK_COLUMNS, linkOf } from '../base/element-record.ts';
import type { Library } from './known-graph.ts';

const nodes = (seen: SeenBy) => `MATCH (n:Element {missionId: ''}) WHERE ${seen.of('n')} RETURN ${ELEMENT_COLUMNS}`;
const links = (seen: SeenBy) => `MATCH (a:Element {missionId: ''})-[r]->(b:Element {missionId: ''})
WHERE r.missionId = '' AND ${seen.of('a', 'r', 'b')}
RETURN ${LINK_COLUMNS}`;

/** The items that all missions share, and the links among them, as far as they are seen. */
export const readLibrary = (store: GraphStore, seen: SeenBy): Promise<Library> =>
  store.read(async (tx) => ({
    nodes: (await tx.run(nodes(seen), seen.parameters)).map(elementOf),
    links: (await tx.run(links(seen), seen.parameters)).map((row) => {
      const { key, type, from, to, properties, version } = linkOf(row);
      return { key, kind: type, fromKey: from.key, toKey: to.key, properties, version, library: true };
    }),
  }));
