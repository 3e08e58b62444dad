/** Ends a command with a status other than 0; the message is the one line that standard error gets. */
export class CliError extends Error {
  /** Status that the process ends with. */
  readonly status: number = 1;
}

/** Somebody pressed Ctrl-C: as shells expect it, 128 and the number of the signal. */
export class Interrupted extends CliError {
  override readonly status = 130;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be used by this user',
  EPERM: 'may not be used by this user',
  ENOSPC: 'cannot be written, because the disk is full',
  EDQUOT: 'cannot be written, because the disk is full',
  EROFS: 'cannot be written, because the disk is read-only',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder',
  EEXIST: 'is in the way',
};

/** A fault of the file system in plain words. */
export function fileError(path: string, error: unknown): CliError {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new CliError(`${path} ${REASONS[code] ?? `cannot be used (${code || String(error)})`}.`);
}

/** What commander says of a command line, as a sentence. */
export function commandLineComplaint(text: string): string {
  const words = text
    .replace(/^error: /, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;
}

/** Anything that was thrown, as one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error && error.message ? error.message : String(error);
  const text = message.replaceAll(/\s+/g, ' ').trim();
  return text.endsWith('.') ? text : `Something went wrong: ${text}.`;
}
