import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { EDGE_KIND_NAMES, type EdgeKindName } from '../../../graph-schema/catalogue.ts';
import { parseWhatIfChanges } from '../../../graph-schema/what-if.ts';
import { CliError, fileError } from '../cli-error.ts';
import type { ScoringWords } from './english.ts';
import { actorNamed, elementNamed, linkNamed } from './named-elements.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Change } from './what-if-questions.ts';

/** More than any list of changes that is accepted. */
const LARGEST_FILE = 1_000_000;

/** A link by the ids of its ends, or by its key. */
const NamedLink = z.union([
  z.string().min(1),
  z.strictObject({ from: z.string().min(1), to: z.string().min(1), type: z.enum(EDGE_KIND_NAMES).optional() }),
]);
/** A change with the user's own ids; everything else in it the server checks, in words of the field. */
const NamedChange = z.looseObject({
  kind: z.string(),
  element: z.string().min(1).optional(),
  onto: z.string().min(1).optional(),
  control: z.string().min(1).optional(),
  site: z.string().min(1).optional(),
  actor: z.string().min(1).optional(),
  link: NamedLink.optional(),
});
export type NamedChange = z.infer<typeof NamedChange>;
const NamedChanges = z.array(NamedChange);

/** Between two elements, the link that a change of the kind is about. */
const LINK_OF_KIND: Readonly<Record<string, EdgeKindName>> = {
  REMOVE_CONTROL: 'PROTECTED_BY',
  STRENGTHEN_CONTROL: 'PROTECTED_BY',
  SEGMENT: 'CONNECTED_TO',
  ENCRYPT: 'FLOWS_TO',
  END_PRESENCE: 'PRESENT_AT',
};

/** The changes of a file, as they stand there. */
export async function readChanges(path: string, words: ScoringWords): Promise<NamedChange[]> {
  let text: string;
  try {
    if ((await stat(path)).size > LARGEST_FILE) throw new CliError(words.notChanges(path, ''));
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof CliError ? error : fileError(path, error);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CliError(words.notJson(path));
  }
  const changes = NamedChanges.safeParse(content);
  if (!changes.success) throw new CliError(words.notChanges(path, placeOf(changes.error.issues[0]?.path ?? [])));
  if (changes.data.length === 0) throw new CliError(words.noChanges(path));
  checkForm(changes.data, words);
  return changes.data;
}

/** The form of the changes, in words of the field; a link that is named by its ends stands for its key. */
function checkForm(changes: readonly NamedChange[], words: ScoringWords): void {
  const parsed = parseWhatIfChanges(
    changes.map((change) => (typeof change.link === 'object' ? { ...change, link: 'named' } : change)),
  );
  if (parsed.ok) return;
  const faults = parsed.faults.map(({ index, message }) =>
    index < 0 ? message : words.faultyChange(index + 1, message),
  );
  throw new CliError(faults.join(' '));
}

/** Where in the list a fault is: [2].link.from. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');

/** The same changes with the keys of the graph in place of the ids. */
export async function withKeys(run: ScoringRun, changes: readonly NamedChange[]): Promise<Change[]> {
  const keyed: Change[] = [];
  for (const change of changes) {
    const { link, actor } = change;
    const own: Change = { ...change };
    for (const field of ['element', 'onto', 'control', 'site'] as const) {
      const id = change[field];
      if (id !== undefined) own[field] = (await elementNamed(run, id)).key;
    }
    if (actor !== undefined) own.actor = (await actorNamed(run, actor)).key;
    if (typeof link === 'object') own.link = await linkNamed(run, link, LINK_OF_KIND[change.kind] ?? null);
    keyed.push(own);
  }
  return keyed;
}
