/** Every code with which a request can be refused or fail. Outcomes that a person can mend are data, not these. */
export const FAULT_CODES = [
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_LARGE',
  'QUERY_TOO_LARGE',
  'TIMEOUT',
  'TOO_MANY_REQUESTS',
  'CONFLICT',
  'STORE_UNAVAILABLE',
  'STORE_FULL',
  'SCORING_FAILED',
  'STOPPED',
  'RENDERING_FAILED',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** A refusal or a known fault. Its message is shown to people; its cause goes to the log alone. */
export class AppError extends Error {
  readonly code: FaultCode;
  /** What it is about, for the log. */
  readonly subject: string | undefined;

  constructor(code: FaultCode, message: string, more: { subject?: string; cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.code = code;
    this.subject = more.subject;
  }
}
