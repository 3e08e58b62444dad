import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { claimOf, type FileClaim } from '../documents/claimed-fingerprint.ts';
import { findLiveServer } from '../http/server-file.ts';
import type { FileVerdict } from '../modules/assessment/assessment-service.ts';
import { CliError, fileError } from './cli-error.ts';

/** Far more than the largest assessment has. */
const MOST_BYTES = 500_000_000;

/** `verify FILE`: whether a file is of an issue that was approved here, and unchanged. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .summary('check a file of an assessment against what was frozen')
    .description(
      'Says whether a file is, byte for byte, of an issue that was approved here. The file is read on this machine; only its SHA-256 is looked up. Ends with status 1 unless it is.',
    )
    .argument('<file>', 'a downloaded assessment in any format')
    .action(verify);
}

async function verify(file: string): Promise<void> {
  const claim = claimOf(await bytesOf(file));
  const { verdict, issue } = await lookUp(claim);
  if (!issue) {
    const said = claim.fingerprint ? ` It says that its fingerprint is ${claim.fingerprint}.` : '';
    throw new CliError(`${file} is of no issue that was approved here.${said}`);
  }
  const of = `issue ${issue.number} of ${issue.mission}, "${issue.title}", approved on ${issue.approvedOn}`;
  if (verdict === 'ALTERED') {
    throw new CliError(`${file} is ALTERED: it carries the fingerprint of ${of}, and is not what was frozen.`);
  }
  if (verdict === 'SAME_CONTENT') {
    throw new CliError(`${file} has the content of ${of}, but is written differently from the file that was frozen.`);
  }
  const kind = [
    ...(issue.copy ? [`copy ${issue.copy}`] : []),
    issue.format?.toUpperCase() ?? '',
    ...(issue.template ? [`(in the template ${issue.template})`] : []),
  ].join(' ');
  process.stdout.write(
    `${file} is genuine: byte for byte the ${kind} of ${of}.\nFingerprint ${issue.fingerprint}. State: ${issue.state.toLowerCase()}.\n`,
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw new CliError(`${file} is larger than any assessment.`);
    return await readFile(file);
  } catch (error) {
    throw error instanceof CliError ? error : fileError(file, error);
  }
}

/** Asks the server that has the data folder open, and opens the folder itself only when none runs. */
async function lookUp(claim: FileClaim): Promise<FileVerdict> {
  const config = readConfig();
  const server = await findLiveServer(config.dataFolder);
  if (server) {
    const { digest, fingerprint, content } = claim;
    const query = new URLSearchParams({ digest, ...(fingerprint && { fingerprint }), ...(content && { content }) });
    const response = await fetch(`${server.address}/assessments/verify?${query}`, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    if (!response.ok) throw new CliError(`The server at ${server.address} answered with status ${response.status}.`);
    return (await response.json()) as FileVerdict;
  }
  const [{ createContainer }, { pino }] = await Promise.all([import('../container.ts'), import('pino')]);
  const container = await createContainer(config, { logger: pino({ level: 'silent' }) });
  try {
    return await container.services.assessment.verify(claim, () => true);
  } finally {
    await container.close();
  }
}
