import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import { mayStandAt } from '../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../graph-schema/identity.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';

/** A node as a test writes it: kind, id and what matters; the name is the id unless given. */
export type NodeSpec = { readonly kind: NodeKindName; readonly id: string } & Readonly<Record<string, unknown>>;
export type LinkSpec = { readonly from: string; readonly type: EdgeKindName; readonly to: string } & Readonly<
  Record<string, unknown>
>;

/** A mission's graph of these nodes and links, each checked against the schema. Keys are `key:<id>`. */
export function missionOf(nodes: readonly NodeSpec[], links: readonly LinkSpec[], missionId = 'm'): MissionGraph {
  const position = new Map(nodes.map(({ id }, i) => [id, i]));
  const checkedNodes = nodes.map(({ kind, ...own }) => {
    const result = validateNode(kind, { name: own.id, ...own });
    if (!result.ok) throw new Error(`${kind} ${own.id}: ${result.faults.map((f) => f.message).join(' ')}`);
    return result.properties;
  });
  const ends = links.map((link) => {
    const [from, to] = [position.get(link.from), position.get(link.to)];
    if (from === undefined || to === undefined) throw new Error(`${link.from} ${link.type} ${link.to}: no such end`);
    if (!mayStandAt(link.type, 'from', nodes[from].kind) || !mayStandAt(link.type, 'to', nodes[to].kind)) {
      throw new Error(`${link.from} ${link.type} ${link.to}: may not stand there`);
    }
    return { from, to };
  });
  const checkedLinks = links.map(({ from, type, to, ...own }) => {
    const result = validateEdge(type, own);
    if (!result.ok) throw new Error(`${from} ${type} ${to}: ${result.faults.map((f) => f.message).join(' ')}`);
    return result.properties;
  });
  return {
    missionKey: `key:${missionId}`,
    missionId,
    graphVersion: '1',
    nodeKey: nodes.map(({ id }) => `key:${id}`),
    nodeId: nodes.map(({ id }) => id),
    nodeKind: nodes.map(({ kind }) => kind),
    nodeName: checkedNodes.map((own) => String(own.name)),
    nodeProperties: checkedNodes.map(({ id, name, ...own }) => own as NodeRecord),
    nodeVersion: nodes.map(() => 1),
    edgeKey: links.map((link, i) => edgeIdentity(link.type, link.from, link.to, checkedLinks[i])),
    edgeKind: links.map(({ type }) => type),
    edgeFrom: Int32Array.from(ends, ({ from }) => from),
    edgeTo: Int32Array.from(ends, ({ to }) => to),
    edgeProperties: checkedLinks.map(({ id, ...own }) => own as NodeRecord),
    edgeVersion: links.map(() => 1),
  };
}
