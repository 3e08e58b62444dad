import type { GraphStore } from '../../store/graph-store.ts';
import { ELEMENT_COLUMNS, elementOf, LINK_COLUMNS, linkOf } from '../base/element-record.ts';
import type { Library } from './known-graph.ts';

const NODES = `MATCH (n:Element {missionId: ''}) RETURN ${ELEMENT_COLUMNS}`;
const LINKS = `MATCH (a:Element {missionId: ''})-[r]->(b:Element {missionId: ''}) WHERE r.missionId = '' RETURN ${LINK_COLUMNS}`;

/** The items that all missions share, and the links among them. */
export const readLibrary = (store: GraphStore): Promise<Library> =>
  store.read(async (tx) => ({
    nodes: (await tx.run(NODES)).map(elementOf),
    links: (await tx.run(LINKS)).map((row) => {
      const { key, type, from, to, properties, version } = linkOf(row);
      return { key, kind: type, fromKey: from.key, toKey: to.key, properties, version, library: true };
    }),
  }));
