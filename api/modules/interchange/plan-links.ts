import { edgeKindOf } from '../../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../../graph-schema/identity.ts';
import { quote } from '../../../graph-schema/validate.ts';
import { markingFaults } from '../../policy/sight.ts';
import { compareProperties, mergeProperties } from './compare-properties.ts';
import type { ImportItem, PlannedLink } from './import-plan.ts';
import { type KnownGraph, type KnownLink, linkNature } from './known-graph.ts';
import type { EndContext } from './resolve-end.ts';
import { blockLink, type ResolvedLink, resolveLinks } from './resolve-links.ts';
import type { FaultList } from './sheet-fault.ts';
import type { LinkRow } from './sheet-rows.ts';

export interface LinkPlan {
  links: PlannedLink[];
  items: ImportItem[];
}

/** Resolves the ends of every link, then compares each sound one with what the store holds. */
export function planLinks(
  rows: readonly LinkRow[],
  context: EndContext,
  missionId: string | null,
  faults: FaultList,
): LinkPlan {
  const plan: LinkPlan = { links: [], items: [] };
  for (const resolved of resolveLinks(rows, context, faults)) {
    const { link, stored } = matchStored(resolved, context.known);
    if (stored && movesLink(link, stored)) reportMove(link, stored, context.known, faults);
    for (const { property, ...fault } of markingFaults(context.sight, propertiesAfter(link, stored))) {
      blockLink(link.row, property, { code: 'MARKING', ...fault }, faults);
    }
    // A mission draws its own links between library items; links of the library come with library sheets alone.
    if (!link.row.blockedBy) planLink(link, stored, stored?.library ?? missionId === null, plan);
  }
  return plan;
}

/** A link that reads both ways is the same from either end; it keeps the direction in which it was first written. */
function matchStored(link: ResolvedLink, known: KnownGraph): { link: ResolvedLink; stored: KnownLink | undefined } {
  const stored = findStored(link, known);
  if (stored?.fromKey === link.from.key || !edgeKindOf(link.row.kind).symmetric) return { link, stored };
  const turned = { ...link, from: link.to, to: link.from };
  const other = findStored(turned, known);
  return other && !movesLink(turned, other) ? { link: turned, stored: other } : { link, stored };
}

/** By its own id, else by ends, type and discriminator; a sheet without a column for ids finds links that have one. */
function findStored({ row, from, to }: ResolvedLink, known: KnownGraph): KnownLink | undefined {
  const { kind, properties } = row;
  const stored = known.links.get(edgeIdentity(kind, from.key ?? '', to.key ?? '', properties));
  if (stored || !from.key || !to.key) return stored;
  const nature = linkNature(kind, from.key, to.key, properties);
  if (properties.id !== undefined) return known.links.get(nature);
  const named = row.columns.has('id') ? [] : (known.linksByNature.get(nature) ?? []);
  return named.length === 1 ? named[0] : undefined;
}

const movesLink = ({ row, from, to }: ResolvedLink, stored: KnownLink): boolean =>
  stored.kind !== row.kind || stored.fromKey !== from.key || stored.toKey !== to.key;

function reportMove({ row }: ResolvedLink, stored: KnownLink, known: KnownGraph, faults: FaultList): void {
  const name = (key: string) => known.nodeOfKey.get(key)?.id ?? 'an entry';
  const was = `${name(stored.fromKey)} ${stored.kind} ${name(stored.toKey)}`;
  const message = `The link ${quote(row.properties.id)} already stands as ${was}; a link keeps its type and its ends.`;
  blockLink(row, 'id', { code: 'LINK_MOVED', message, expected: 'another id' }, faults);
}

const propertiesAfter = ({ row }: ResolvedLink, stored: KnownLink | undefined) =>
  stored ? mergeProperties(stored.properties, row.columns, row.properties) : row.properties;

function planLink(link: ResolvedLink, stored: KnownLink | undefined, library: boolean, plan: LinkPlan): void {
  const { row, from, to, repeated } = link;
  const { kind, sheet } = row;
  const properties = propertiesAfter(link, stored);
  const changes = stored ? compareProperties(stored.properties, properties) : [];
  const action = repeated ? 'leave' : !stored ? 'create' : changes.length > 0 ? 'change' : 'leave';
  const id = `${row.from} ${kind} ${row.to}`;
  plan.items.push({ action, sheet, row: row.row, id, name: '', library, changes });
  if (action === 'leave') return;
  plan.links.push({ kind, from, to, library, properties, stored: stored ?? null });
}
