/**
 * Our styles by the names under which an organisation's document may have its own: the built-in names, which Word
 * stores in English whatever its language, the names that French Word shows and other programs store, and names of
 * our own in both languages, so that a template can say how a finding or a table of an assessment looks.
 */
export const STYLE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Title: ['title', 'titre'],
  Heading1: ['heading 1', 'titre 1', 'head 1'],
  Heading2: ['heading 2', 'titre 2', 'head 2'],
  Heading3: ['heading 3', 'titre 3', 'head 3'],
  TOC1: ['toc 1', 'tm 1', 'table des matières niveau 1', 'contents 1'],
  ContentsTitle: ['toc heading', 'contents title', 'en-tête de table des matières', 'titre de table des matières'],
  TableCaption: ['caption', 'légende', 'table caption'],
  ListParagraph: ['list paragraph', 'paragraphe de liste'],
  Hyperlink: ['hyperlink', 'lien hypertexte', 'internet link'],
  RunningHead: ['running head', 'titre courant'],
  Contributed: ['contributed by', 'contribution de'],
  Statement: ['finding statement', 'énoncé du constat'],
  Weight: ['finding likelihood', 'probabilité du constat'],
  Detail: ['finding detail', 'détail du constat'],
  DetailLast: ['finding detail, last', 'détail du constat, dernier'],
  TableText: ['table text', 'texte de tableau'],
  TableHead: ['table head', 'en-tête de tableau'],
  FigureText: ['figure text', 'texte de figure'],
  Note: ['note', 'note de tableau'],
  Awaiting: ['awaiting an office', 'en attente'],
};

export const plainName = (name: string): string => name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
