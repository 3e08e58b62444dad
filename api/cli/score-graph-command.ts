import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { quote } from '../../graph-schema/validate.ts';
import { type GraphFile, scoreGraphFile } from '../core/graph/score-graph-file.ts';
import { CliError, fileError } from './cli-error.ts';

const DEFAULTS = { trials: 100_000, seed: 1, confidence: 0.999 };
const MOST_TRIALS = 100_000_000;

const name = z.union([z.string(), z.number()], { error: 'has to be the name of a node, a text or a number' });
const GraphSchema = z.object({
  directed: z.boolean({ error: 'has to be true or false' }),
  nodes: z.array(name, { error: 'has to be a list of names' }),
  edges: z.array(
    z.custom<GraphFile['edges'][number]>((edge) => edgeComplaint(edge) === null, {
      error: ({ input }) => edgeComplaint(input) ?? '',
    }),
    { error: 'has to be a list of [from, to, probability]' },
  ),
  s: name,
  t: name,
  causes: z
    .array(
      z.custom<[string | number, number]>((cause) => causeComplaint(cause) === null, {
        error: ({ input }) => causeComplaint(input) ?? '',
      }),
    )
    .optional(),
});

const isName = (value: unknown): boolean => name.safeParse(value).success;
const isProbability = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const notProbability = (value: unknown): string =>
  `has the probability ${quote(value)}, which is not a number from 0 to 1`;

function edgeComplaint(edge: unknown): string | null {
  if (!Array.isArray(edge) || edge.length < 3 || edge.length > 4) {
    return 'has to be [from, to, probability] or [from, to, probability, causes]';
  }
  const [from, to, probability, causes = []] = edge;
  if (!isName(from) || !isName(to)) return 'has to begin with the names of two nodes';
  if (!isProbability(probability)) return notProbability(probability);
  return Array.isArray(causes) && causes.every(isName) ? null : 'has causes that are no list of names';
}

function causeComplaint(cause: unknown): string | null {
  if (!Array.isArray(cause) || cause.length !== 2 || !isName(cause[0])) return 'has to be [id, probability]';
  return isProbability(cause[1]) ? null : notProbability(cause[1]);
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
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(path, error);
  });
  return parseGraph(path, text);
}

/** Checks the form of a graph; whether its names exist is checked where it is built. */
export function parseGraph(path: string, text: string): GraphFile {
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
