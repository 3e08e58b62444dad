/** The sign-in page, which leads back to where somebody was. */
export function signInAddress(): string {
  const { pathname, search } = window.location;
  const here = pathname + search;
  return here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`;
}

/** Where to go after signing in: a page of ours, whatever the address says. */
export const afterSignIn = (next: string | null): string =>
  next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';

/** Ends the session and leaves by a fresh page, so that nothing of what was read stays in memory. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', headers: { 'X-Sangar': '1' } }).catch(() => undefined);
  window.location.assign('/sign-in');
}
