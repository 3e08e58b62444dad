import type { Response } from 'express';

/** A file that a browser saves. */
export interface SentFile {
  /** Letters, digits, dots, hyphens and underscores only. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Answers with a file that is kept nowhere on its way. */
export function sendFile(response: Response, { name, contentType, bytes }: SentFile): void {
  response
    .set({
      'content-type': contentType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    })
    .send(Buffer.from(bytes));
}
