import type { CookieOptions, Request } from 'express';

/** How the session cookie is called and kept. */
export interface SessionCookie {
  name: string;
  options: CookieOptions;
}

/**
 * Out of reach of scripts and of requests that another site starts. With TLS in front it is bound to this very host and
 * sent encrypted alone; on the loopback there is nothing to encrypt, and Safari would not keep it.
 */
export const sessionCookie = (secure: boolean): SessionCookie => ({
  name: secure ? '__Host-sangar' : 'sangar-session',
  options: { httpOnly: true, sameSite: 'strict', secure, path: '/' },
});

/** The value of a cookie; undefined where there is none, or where two of one name leave open which is meant. */
export function cookieOf(request: Request, name: string): string | undefined {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`));
  return found.length === 1 ? found[0]!.slice(name.length + 1) : undefined;
}
