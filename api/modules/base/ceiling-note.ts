/** Said on every page and export, in the same words for everyone, whatever a viewer may see. */
export const CEILING_NOTE =
  'Figures and lists are made from the entries that the reader is cleared to see; there may be others.';
