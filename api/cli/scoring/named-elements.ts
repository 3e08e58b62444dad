import { z } from 'zod';
import type { EdgeKindName } from '../../../graph-schema/catalogue.ts';
import { CliError } from '../cli-error.ts';
import type { Question } from '../open-graphql.ts';
import type { ScoringRun } from './scoring-run.ts';

export const Pointer = z.object({ key: z.string(), id: z.string(), kind: z.string(), name: z.string() });
export type Pointer = z.infer<typeof Pointer>;
/** The fields of a pointer, for a query. */
export const POINTER = 'key id kind name';

const MISSION: Question<{ found: { name: string } | null }> = {
  text: 'query Mission($mission: ID!) { found: mission(id: $mission) { name } }',
  answer: z.object({ found: z.object({ name: z.string() }).nullable() }),
};
const BY_ID: Question<{ own: Pointer | null; shared: Pointer | null }> = {
  text: `query ById($mission: ID!, $id: String!) {
    own: elementById(mission: $mission, id: $id) { ${POINTER} }
    shared: elementById(mission: "", id: $id) { ${POINTER} }
  }`,
  answer: z.object({ own: Pointer.nullable(), shared: Pointer.nullable() }),
};
const Link = z.object({
  key: z.string(),
  type: z.string(),
  from: z.object({ key: z.string() }),
  to: z.object({ key: z.string() }),
});
type Link = z.infer<typeof Link>;
interface LinkPage {
  links: { nodes: Link[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const LINKS: Question<LinkPage> = {
  text: `query LinksOf($mission: ID!, $element: ID!, $type: EdgeKind, $after: String) {
    links(mission: $mission, element: $element, type: $type, first: 200, after: $after) {
      nodes { key type from { key } to { key } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  answer: z.object({
    links: z.object({
      nodes: z.array(Link),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
};

/** Throws in words where there is no such mission. */
export async function demandMission(run: ScoringRun): Promise<void> {
  const { found } = await run.look(MISSION);
  if (!found) throw new CliError(run.words.noSuchMission(run.mission));
}

/** The element that a person names by their own id: of the mission, or of the library that missions share. */
export async function elementNamed(run: ScoringRun, id: string): Promise<Pointer> {
  const { own, shared } = await run.look(BY_ID, { id });
  const found = own ?? shared;
  if (!found) throw new CliError(run.words.noSuchElement(id));
  return found;
}

/** The same, where it has to be an actor. */
export async function actorNamed(run: ScoringRun, id: string): Promise<Pointer> {
  const found = await elementNamed(run, id);
  if (found.kind !== 'ThreatActor') throw new CliError(run.words.notAnActor(found.name));
  return found;
}

/** A link as a person names it: by the ids of its ends, and by its type where several lead between them. */
export interface LinkName {
  readonly from: string;
  readonly to: string;
  readonly type?: string;
}

/** The key of the one link that is named so. A connection is read both ways. */
export async function linkNamed(run: ScoringRun, name: LinkName, usual: EdgeKindName | null): Promise<string> {
  const [from, to] = [await elementNamed(run, name.from), await elementNamed(run, name.to)];
  const type = name.type ?? usual;
  const among = await linksOf(run, from.key, type);
  const straight = among.filter((link) => link.from.key === from.key && link.to.key === to.key);
  const back = among.filter((link) => link.type === 'CONNECTED_TO' && link.from.key === to.key);
  const found = straight.length > 0 ? straight : back;
  const [link] = found;
  if (!link) throw new CliError(run.words.noSuchLink(from.name, to.name, type));
  if (found.length > 1) throw new CliError(run.words.severalLinks(from.name, to.name, found));
  return link.key;
}

async function linksOf(run: ScoringRun, element: string, type: string | null): Promise<Link[]> {
  const found: Link[] = [];
  let after: string | null = null;
  do {
    const { links }: LinkPage = await run.look(LINKS, { element, type, after });
    found.push(...links.nodes);
    after = links.pageInfo.hasNextPage ? links.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
