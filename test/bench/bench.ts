/**
 * `npm run bench`: how long an assessment of 1,000, 20,000 and 100,000 elements takes, phase by phase, with its peak
 * memory, beside the budgets of the design; rescoring after one change beside a score from the start; the search for
 * the most likely path beside other libraries'; worlds a second, exact against sampled; a list under load; documents in
 * every format; the nine analyses; and what need-to-know costs, in time and memory, and whether it shows. Every figure
 * is the median of runs in processes of their own. Made missions and graphs are seeded.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { benchAnalyses, benchHeadquarters } from './analyses-benchmark.ts';
import { type StoreName, testNeo4j } from './bench-store.ts';
import { budgetOf, LIST_BUDGET_MS } from './budgets.ts';
import { benchDocuments } from './document-benchmark.ts';
import { benchGuard } from './guard-benchmark.ts';
import { benchList } from './list-benchmark.ts';
import type { Figures } from './measurement.ts';
import { benchMission } from './mission-benchmark.ts';
import { benchBestPaths } from './path-benchmark.ts';
import { benchReach } from './reach-benchmark.ts';
import { benchRescoring } from './rescore-benchmark.ts';
import { againstBudget, asMegabytes, asTime, layOut, NOTHING, type TableRow } from './table.ts';

/** What headquarters looks across: so many missions of so many elements each. */
const [HEADQUARTERS_MISSIONS, HEADQUARTERS_ELEMENTS] = [20, 5_000];
const LARGEST_DENSE = 20_000;
/** Fewer runs of what takes minutes. */
const runsFor = (elements: number, reach: 'few' | 'most') =>
  elements >= 100_000 || (elements >= 20_000 && reach === 'most') ? 1 : elements >= 20_000 ? 3 : 5;

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number of 1 or more is needed');
  return value;
};
const wholes = (text: string): number[] => text.split(',').map(whole);

const program = new Command('bench')
  .description('Measures the product against the budgets of the design.')
  .option('--sizes <list>', 'elements of the missions', wholes, [1_000, 20_000, 100_000])
  .option('--elements <n>', 'elements of the mission of lists, documents, analyses and guard', whole, 20_000)
  .option('--store <name>', 'embedded, neo4j, or all that is there', 'all')
  .option('--only <part>', 'missions, rescore, path, reach, list, documents, analyses or guard')
  .option('--runs <n>', 'runs of each case, in place of 5, 3 and 1', whole)
  .option('--trials <n>', 'sampled worlds', whole, 1_000)
  .option('--pairs <n>', 'pairs of each question where two viewers or worlds are compared', whole, 1_000)
  .option('--seconds <n>', 'how long fifty clients ask', whole, 60)
  .option('--requests <n>', 'requests after which memory is looked at', whole, 100_000)
  .option('--json <file>', 'write every figure there too')
  .parse();
const options = program.opts<{
  sizes: number[];
  elements: number;
  store: string;
  only?: string;
  runs?: number;
  trials: number;
  pairs: number;
  seconds: number;
  requests: number;
  json?: string;
}>();

const say = (text: string) => process.stderr.write(`${text}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);
const wants = (part: string) => !options.only || options.only === part;
const all: { name: string; figures: Figures }[] = [];
const note = (name: string, figures: Figures) => void all.push({ name, figures });
const machine = `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown kind'}, Node.js ${process.version}`;
print(`On ${machine}; load ${loadavg()[0].toFixed(1)} at the start. Median of runs, each in a process of its own.\n`);

function storesToMeasure(): StoreName[] {
  const known: StoreName[] = testNeo4j() ? ['embedded', 'neo4j'] : ['embedded'];
  const stores = known.filter((name) => options.store === 'all' || options.store === name);
  if (!testNeo4j()) say('No Neo4j is measured: SANGAR_TEST_NEO4J_URI is not set.');
  return stores;
}

async function missions(): Promise<void> {
  const header = [
    'write',
    'load',
    'derive',
    'score',
    'explain',
    'in all',
    'processor',
    'document',
    'memory',
    'with documents',
    'budget',
  ];
  const rows: TableRow[] = [];
  for (const store of storesToMeasure()) {
    for (const elements of options.sizes) {
      for (const reach of ['few', 'most'] as const) {
        if (reach === 'most' && elements > LARGEST_DENSE) continue;
        const name = `${elements.toLocaleString('en')} elements, ${reach === 'few' ? 'few reach far' : 'all reach most'}, ${store}`;
        const runs = options.runs ?? runsFor(elements, reach);
        const what = { store, elements, reach, runs, trials: options.trials };
        try {
          const figures = await benchMission(what, (step) => say(`${name}: ${step}`));
          all.push({ name, figures });
          rows.push({ name, cells: missionCells(figures, elements, reach) });
        } catch (error) {
          // One case that breaks off leaves the others their figures; the exit status tells.
          say(`${name}: ${(error as Error).message}`);
          rows.push({ name, cells: header.map(() => 'failed') });
          process.exitCode = 1;
        }
      }
    }
  }
  print(layOut({ name: `Missions, ${options.trials} worlds`, cells: header }, rows));
}

function missionCells(figures: Figures, elements: number, reach: string): string[] {
  const times = [
    'writeMs',
    'loadMs',
    'deriveMs',
    'scoreMs',
    'explainMs',
    'assessMs',
    'assessProcessorMs',
    'documentMs',
  ];
  const verdicts = [
    ['assessMs', asTime],
    ['leadingMs', asTime],
    ['megabytes', asMegabytes],
  ] as const;
  const budget = verdicts.flatMap(([figure, show]) => {
    const limit = budgetOf(figure, elements, reach);
    return limit === null || figures[figure] === undefined ? [] : [againstBudget(figures[figure], limit, show)];
  });
  return [
    ...times.map((name) => asTime(figures[name])),
    asMegabytes(figures.megabytes),
    asMegabytes(figures.megabytesWithDocuments),
    budget.join('; ') || NOTHING,
  ];
}

async function list(): Promise<void> {
  const [elements, seconds] = [options.elements, 15];
  say(`List under load: ${seconds} seconds`);
  const { allSeeing, mixed } = await benchList(elements, seconds);
  const rowOf = (name: string, figures: Figures): TableRow => {
    all.push({ name: `list under load, ${name}`, figures });
    const budget = againstBudget(figures.p95Ms, LIST_BUDGET_MS, asTime);
    const row = [String(figures.requests), String(figures.faults), asTime(figures.medianMs), asTime(figures.p95Ms)];
    return { name, cells: [...row, asTime(figures.worstMs), budget] };
  };
  const header = ['requests', 'faults', 'median', '95th percentile', 'slowest', 'budget'];
  const rows = [rowOf('everything seen', allSeeing), rowOf('mixed clearances', mixed)];
  print(
    `\n${layOut({ name: `List of 50 rows, ${elements.toLocaleString('en')} elements, 50 clients`, cells: header }, rows)}`,
  );
}

if (wants('missions')) await missions();
if (wants('rescore')) {
  say('Rescoring');
  const cases = options.sizes
    .filter((elements) => elements >= LARGEST_DENSE)
    .map((elements) => ({
      elements,
      trials: options.trials,
      runs: options.runs ?? runsFor(elements, 'few'),
      whatIfs: elements === LARGEST_DENSE ? 14 : 1,
      candidates: elements === LARGEST_DENSE ? 12 : 0,
    }));
  print(`\n${await benchRescoring(cases, note)}`);
}
if (wants('path')) {
  say('Best path');
  print(`\n${await benchBestPaths(note)}`);
}
if (wants('reach')) {
  say('Reach');
  print(`\n${await benchReach(options.runs ?? 5, note)}`);
}
if (wants('list')) await list();
if (wants('documents')) {
  const what = { elements: options.elements, trials: options.trials, runs: options.runs ?? 3 };
  print(`\n${await benchDocuments(what, note, say)}`);
}
if (wants('analyses')) {
  say('Analyses');
  const what = { elements: options.elements, trials: options.trials, runs: options.runs ?? 5 };
  print(`\n${await benchAnalyses(what, note)}`);
  say('Headquarters');
  const many = {
    missions: HEADQUARTERS_MISSIONS,
    elements: HEADQUARTERS_ELEMENTS,
    trials: options.trials,
    runs: options.runs ?? 5,
  };
  print(`\n${await benchHeadquarters(many, note)}`);
}
if (wants('guard')) {
  const { elements, pairs, seconds, requests } = options;
  const what = { elements, pairs, seconds, requests, runs: options.runs ?? 9 };
  await benchGuard(what, { note, say, print: (text) => print(`\n${text}`) });
}
if (options.json) await writeFile(options.json, `${JSON.stringify({ machine, figures: all }, null, 2)}\n`);
