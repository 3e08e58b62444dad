/** Text so written in a narrative that it is read back as it is, whatever it holds. */
export const narrativeText = (text: string): string =>
  text.replace(/[\\*[\]()#|<>_`]/g, '\\$&').replace(/^(\s*\d*)([-+.])/, '$1\\$2');

/** The name of an entry, so written in a narrative that it opens on it. */
export const narrativeLink = (name: string, elementKey: string): string =>
  `[${narrativeText(name)}](element:${elementKey})`;
