/** Names joined by commas, as a list. */
export const compartmentsOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
