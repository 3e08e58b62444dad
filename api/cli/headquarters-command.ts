import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { HEADQUARTERS_VIEWS } from '../headquarters/view-names.ts';
import { CliError } from './cli-error.ts';
import { openGraphql, type Question } from './open-graphql.ts';
import { type Language, languageOption } from './options.ts';

type View = (typeof HEADQUARTERS_VIEWS)[number];

interface Options {
  json?: boolean;
  lang: Language;
  missions?: string;
}

const Table = z.object({
  id: z.string(),
  caption: z.string(),
  note: z.string().nullable(),
  columns: z.array(z.object({ key: z.string(), title: z.string() })),
  rows: z.array(
    z.object({
      cells: z.array(
        z.object({ text: z.string(), assessed: z.boolean(), suppressed: z.boolean(), value: z.unknown() }),
      ),
    }),
  ),
});
type Table = z.infer<typeof Table>;
const TABLE = 'id caption note columns { key title } rows { cells { text assessed suppressed value } }';

const ViewAnswer = z.object({ headquarters: z.object({ marking: z.string(), tables: z.array(Table) }) });
const VIEW: Question<z.infer<typeof ViewAnswer>> = {
  text: `query View($view: HeadquartersView!) { headquarters { marking tables(view: $view) { ${TABLE} } } }`,
  answer: ViewAnswer,
};
const ComparisonAnswer = z.object({
  headquartersComparison: z.object({
    comparison: z.object({ tables: z.array(Table) }).nullable(),
    error: z.object({ message: z.string() }).nullable(),
  }),
});
const COMPARISON: Question<z.infer<typeof ComparisonAnswer>> = {
  text: `query Compared($missions: [ID!]!) { headquartersComparison(missions: $missions) {
    comparison { tables { ${TABLE} } } error { message } } }`,
  answer: ComparisonAnswer,
};

/** `headquarters VIEW`: what missions have released, side by side. */
export function addHeadquartersCommand(program: Command): void {
  program
    .command('headquarters')
    .summary('hold what missions have released against each other')
    .description('Prints one view across missions, from the assessments that are out. Cells are parted by tabs.')
    .addArgument(new Argument('<view>', 'the view').choices(HEADQUARTERS_VIEWS))
    .option('--missions <ids>', 'for a comparison: up to four missions, parted by commas')
    .option('--json', 'print everything as one JSON object, with values beside words')
    .addOption(languageOption('tables'))
    .action(print);
}

async function print(view: View, { json, lang, missions }: Options): Promise<void> {
  const server = await openGraphql(lang);
  try {
    const tables = await tablesOf(server, view, missions);
    process.stdout.write(json ? `${JSON.stringify({ view, tables })}\n` : tables.map(tableText).join('\n'));
  } finally {
    await server.close();
  }
}

async function tablesOf(
  server: Awaited<ReturnType<typeof openGraphql>>,
  view: View,
  missions: string | undefined,
): Promise<Table[]> {
  if (view !== 'comparison') return (await server.ask(VIEW, { view: view.toUpperCase() })).headquarters.tables;
  const ids = (missions ?? '').split(',').flatMap((id) => id.trim() || []);
  const { comparison, error } = (await server.ask(COMPARISON, { missions: ids })).headquartersComparison;
  if (!comparison) throw new CliError(error?.message ?? 'There is nothing to compare.');
  return comparison.tables;
}

function tableText({ caption, note, columns, rows }: Table): string {
  const lines = [
    caption,
    columns.map(({ title }) => title).join('\t'),
    ...rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')),
    ...(note ? [note] : []),
  ];
  return `${lines.join('\n')}\n`;
}
