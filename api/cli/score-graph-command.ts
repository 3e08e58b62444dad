import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { type GraphFile, scoreGraphFile } from '../core/graph/score-graph-file.ts';
import { CliError, fileError } from './cli-error.ts';

const DEFAULTS = { trials: 100_000, seed: 1, confidence: 0.999 };
const MOST_TRIALS = 100_000_000;

const name = z.union([z.string(), z.number()], { error: 'has to be the name of a node, a text or a number' });
const probability = z
  .number({ error: 'has to be a probability, a number from 0 to 1' })
  .min(0, 'is a probability and has to be 0 or more')
  .max(1, 'is a probability and has to be 1 or less');
const GraphSchema = z.object({
  directed: z.boolean({ error: 'has to be true or false' }),
  nodes: z.array(name, { error: 'has to be a list of names' }),
  edges: z.array(
    z.union([z.tuple([name, name, probability]), z.tuple([name, name, probability, z.array(name)])], {
      error: ({ input }) => edgeComplaint(input),
    }),
    { error: 'has to be a list of [from, to, probability]' },
  ),
  s: name,
  t: name,
  causes: z.array(z.tuple([name, probability], { error: 'has to be [id, probability]' })).optional(),
});

/** Of the two forms an edge can have, the complaint about the one it looks like. */
function edgeComplaint(edge: unknown): string {
  if (!Array.isArray(edge) || edge.length < 3 || edge.length > 4)
    return 'has to be [from, to, probability] or [from, to, probability, causes]';
  const [from, to, p, causes] = edge;
  const ends = [from, to].every((end) => name.safeParse(end).success);
  if (!ends) return 'has to begin with the names of two nodes';
  const issue = probability.safeParse(p).error?.issues[0];
  if (issue)
    return `has the probability ${JSON.stringify(p)}, which ${issue.message.replace(/^is a probability and /, '')}`;
  return Array.isArray(causes) ? 'has a cause that is no name' : 'has causes that are no list';
}

export function addScoreGraphCommand(program: Command): void {
  program
    .command('score-graph')
    .summary('score one graph from a file')
    .description(
      'Reads {directed, nodes, edges: [[from, to, p, [causes]]], s, t, causes: [[id, p]]} as JSON and prints the probability that t is reached from s as one JSON object.',
    )
    .argument('<file>', 'JSON file')
    .option(
      '--trials <number>',
      'worlds to sample where no exact method answers',
      wholeNumber(1, MOST_TRIALS),
      DEFAULTS.trials,
    )
    .option('--seed <number>', 'seed of the coins', wholeNumber(0, 2 ** 32 - 1), DEFAULTS.seed)
    .option('--confidence <share>', 'confidence of ciLow and ciHigh', share, DEFAULTS.confidence)
    .action(runScoreGraph);
}

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
};

function share(text: string): number {
  const value = Number(text);
  if (value > 0 && value < 1) return value;
  throw new InvalidArgumentError('It has to lie between 0 and 1.');
}

async function runScoreGraph(
  path: string,
  options: { trials: number; seed: number; confidence: number },
): Promise<void> {
  const file = await readGraphFile(path);
  try {
    const { estimate, ciLow, ciHigh, lower, upper, exact, method, trials, seed } = scoreGraphFile(file, options);
    process.stdout.write(`${JSON.stringify({ estimate, ciLow, ciHigh, lower, upper, exact, method, trials, seed })}\n`);
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(`${path}: ${error.message}`);
    throw error;
  }
}

async function readGraphFile(path: string): Promise<GraphFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(path, error);
  }
  const parsed = GraphSchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CliError(`${path}: ${placeOf(issue?.path ?? [])} ${issue?.message ?? 'is not accepted'}.`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = /\b(?:NaN|Infinity)\b/.test(text) ? ' NaN and Infinity are not numbers in JSON.' : '';
    throw new CliError(`${path} is not JSON: ${(error as Error).message}.${hint}`);
  }
}

/** `edges[3]`, counted from 0 as the file's own lists are. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('');
