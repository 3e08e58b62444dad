import { startBenchServer } from './bench-server.ts';
import { ENFORCEMENT_BUDGET, GROWTH_BUDGET, LIST_BUDGET_MS, WORLDS_BUDGET } from './budgets.ts';
import type { CompareOptions } from './compare-answers.ts';
import { MIXED_MARKS, withServedMission } from './list-benchmark.ts';
import type { ListLoadOptions } from './list-load.ts';
import { enforcedQueries, type MainQuery, mainQueries, type QuerySubjects } from './main-queries.ts';
import type { MeasureSignInOptions } from './measure-sign-in.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import type { ServeWorldsOptions, Worlds } from './serve-worlds.ts';
import type { SoakOptions } from './soak-requests.ts';
import { againstBudget, asMegabytes, asShare, asTime, layOut, NOTHING, type TableRow } from './table.ts';

export interface GuardCase {
  readonly elements: number;
  /** Pairs of each question. */
  readonly pairs: number;
  readonly seconds: number;
  readonly requests: number;
  readonly runs: number;
}
export interface GuardOutput {
  note: (name: string, figures: Figures) => void;
  say: (text: string) => void;
  print: (text: string) => void;
}

const WARM_UP = 30;
const WARM_UP_SECONDS = 4;
const HIDDEN = 0.3;
/** When the memory of a server is looked at, as shares of all requests. */
const LOOKS = [0.1, 0.5, 1];
const CLIENTS_AT_ONCE = 8;

/** What need-to-know costs, and whether it shows in time or memory. */
export async function benchGuard(what: GuardCase, output: GuardOutput): Promise<void> {
  const { print, say } = output;
  say('Signing in');
  print(await signIn(what, output));
  say('Enforcement beside a viewer who sees everything');
  print(await enforcement(what, output));
  say('Two worlds that differ in what is hidden');
  print(await worlds(what, output));
  say(`Fifty clients for ${what.seconds} seconds, then ${what.requests.toLocaleString('en')} requests`);
  print(await loadAndMemory(what, output));
}

async function signIn({ runs }: GuardCase, { note }: GuardOutput): Promise<string> {
  const together = 10;
  const options: MeasureSignInOptions = { runs: Math.max(runs, 5), together };
  const figures = await runChild('measure-sign-in.ts', options);
  note('sign-in', figures);
  const row = (name: string, ms: number, megabytes?: number): TableRow => ({
    name,
    cells: [asTime(ms), asMegabytes(megabytes)],
  });
  return layOut({ name: 'Signing in', cells: ['time', 'memory'] }, [
    row('Argon2id, one password', figures.hashMs, figures.oneMegabytes),
    row(`${together} passwords at the same moment`, figures.togetherMs, figures.togetherMegabytes),
    row('comparing with a known hash', figures.fitsMs),
    row('comparing where there is nobody', figures.nobodyMs),
    row('the whole by HTTP, with its entry on record', figures.signInMs),
    row('the whole by HTTP, unknown account', figures.unknownMs),
  ]);
}

/** Rows of a comparison: both medians, how they differ, and how one differs from itself. */
function comparisonRows(
  queries: readonly MainQuery[],
  figures: Figures,
  verdict: (name: string, difference: number) => string,
) {
  return queries.map(({ name }): TableRow => {
    const of = (figure: string) => figures[`${name}: ${figure}`] ?? Number.NaN;
    const difference = of('one') / of('other') - 1;
    const equal = of('differing') + of('faults') === 0 ? 'equal' : `${of('differing')} differ, ${of('faults')} faults`;
    const times = [asTime(of('one')), asTime(of('other')), asShare(difference), asShare(of('itself'))];
    return { name, cells: [...times, equal, verdict(name, difference)] };
  });
}
const againstShare = (value: number, limit: number) =>
  `${asShare(value)} of ${asShare(limit)}: ${value <= limit ? 'within' : 'missed'}`;

function enforcement({ elements, pairs }: GuardCase, { note }: GuardOutput): Promise<string> {
  const marks = { strict: 0, compartment: 0 };
  return withServedMission({ elements, marks, scored: true }, async ({ ready, missionId }) => {
    const { url, cleared, allSeeing, operator } = ready;
    const queries = enforcedQueries(subjectsIn(missionId));
    const side = (headers: Record<string, string>[]) => ({ url, headers: headers[0] ?? {} });
    const compare = async (name: string, other: Record<string, string>[], seed: number) => {
      const sides = { one: side(cleared), other: side(other) };
      const options: CompareOptions = { ...sides, queries, runs: pairs, warmUp: WARM_UP, seed };
      const figures = await runChild('compare-answers.ts', options);
      note(name, figures);
      return figures;
    };
    const header = (other: string) => ['enforced', other, 'overhead', 'against itself', 'answers', 'aim'];
    const title = `Enforcement, ${elements.toLocaleString('en')} elements, ${pairs} pairs`;
    const signedIn = comparisonRows(queries, await compare('enforcement', allSeeing, 3), (_, overhead) =>
      againstShare(overhead, ENFORCEMENT_BUDGET),
    );
    // Looking up who asks is signing in, and not enforcement: it has no aim, and is told apart.
    const withSession = comparisonRows(queries, await compare('beside the operator', operator, 5), () => NOTHING);
    return [
      layOut({ name: title, cells: header('all seen') }, signedIn),
      layOut({ name: 'The same beside the operator, who has no session', cells: header('operator') }, withSession),
    ].join('\n\n');
  });
}

async function worlds({ elements, pairs }: GuardCase, { note }: GuardOutput): Promise<string> {
  const options: ServeWorldsOptions = { elements, hidden: HIDDEN };
  const server = await startBenchServer<Worlds>('serve-worlds.ts', options);
  try {
    const { whole, seen, subjects, elements: counts } = server.ready;
    const queries = mainQueries(subjects);
    const compare: CompareOptions = { one: whole, other: seen, queries, runs: pairs, warmUp: WARM_UP, seed: 4 };
    const figures = await runChild('compare-answers.ts', compare);
    note('worlds', figures);
    const [all, part] = [counts.whole, counts.seen].map((count) => count.toLocaleString('en'));
    const title = `Two worlds, ${all} elements of which ${part} are seen, ${pairs} pairs`;
    const header = ['with hidden', 'without', 'difference', 'against itself', 'answers', 'budget'];
    return layOut(
      { name: title, cells: header },
      comparisonRows(queries, figures, (_, difference) => againstShare(Math.abs(difference), WORLDS_BUDGET)),
    );
  } finally {
    await server.stop();
  }
}

function loadAndMemory({ elements, seconds, requests }: GuardCase, { note }: GuardOutput): Promise<string> {
  return withServedMission({ elements, marks: MIXED_MARKS, scored: true }, async ({ ready, missionId, memory }) => {
    const { url, mixed } = ready;
    const size = `${elements.toLocaleString('en')} elements, mixed clearances`;
    const load = (forSeconds: number) => {
      const options: ListLoadOptions = { url, viewers: mixed, missionId, clients: 50, seconds: forSeconds };
      return runChild('list-load.ts', options);
    };
    await load(WARM_UP_SECONDS);
    const loaded = await load(seconds);
    note('fifty clients', loaded);
    const listRow = {
      name: `${size}, ${seconds} s`,
      cells: [
        String(loaded.requests),
        String(loaded.faults),
        asTime(loaded.medianMs),
        asTime(loaded.p95Ms),
        asTime(loaded.worstMs),
        againstBudget(loaded.p95Ms, LIST_BUDGET_MS, asTime),
      ],
    };
    const header = ['requests', 'faults', 'median', '95th percentile', 'slowest', 'budget'];
    const list = layOut({ name: 'List of 50 rows, 50 clients', cells: header }, [listRow]);

    const queries = soakQueries(subjectsIn(missionId));
    const rows: TableRow[] = [];
    let done = 0;
    let first: number | null = null;
    for (const [i, share] of LOOKS.entries()) {
      const upTo = Math.round(share * requests);
      const viewers = mixed;
      const options: SoakOptions = { url, viewers, queries, requests: upTo - done, clients: CLIENTS_AT_ONCE, seed: i };
      const soaked = await runChild('soak-requests.ts', options);
      done = upTo;
      const now = await memory();
      note(`memory after ${done} requests`, { ...soaked, ...now });
      const growth = first === null ? null : now.heap / first - 1;
      first ??= now.heap;
      rows.push({
        name: `after ${done.toLocaleString('en')} requests`,
        cells: [
          asMegabytes(now.heap),
          asMegabytes(now.resident),
          asMegabytes(now.peak),
          asTime(soaked.medianMs),
          String(soaked.faults),
          growth === null ? 'from here' : againstShare(growth, GROWTH_BUDGET),
        ],
      });
    }
    const columns = ['heap', 'resident', 'most so far', 'median answer', 'faults', 'growth of the heap'];
    return `${list}\n\n${layOut({ name: `Memory of the server, ${size}`, cells: columns }, rows)}`;
  });
}

/** What many people ask all day; the slow questions are left out, or they would be most of the time. */
function soakQueries(subjects: QuerySubjects): MainQuery[] {
  const slow = new Set(['inventory', 'search', 'analysis of custody']);
  return mainQueries(subjects).filter(({ name }) => !slow.has(name));
}

/** Entries that every made mission has; what is asked for as hidden is there for nobody. */
const subjectsIn = (mission: string): QuerySubjects => ({
  mission,
  store: `${mission}/store-0-0`,
  site: `${mission}/site-0`,
  actor: `${mission}/ta-0`,
  hiddenKey: `${mission}/store-of-nobody`,
  hiddenId: 'store-of-nobody',
});
