import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';

export type Gender = 'm' | 'f';
/** The noun that stands before a name: the name keeps its own words, and article, contraction and agreement are the noun's. */
interface Noun {
  word: string;
  gender: Gender;
}

const NOUNS: Record<NodeKindName, Noun> = {
  Mission: { word: 'mission', gender: 'f' },
  Site: { word: 'site', gender: 'm' },
  Office: { word: 'bureau', gender: 'm' },
  PersonGroup: { word: 'groupe', gender: 'm' },
  Asset: { word: 'moyen technique', gender: 'm' },
  ContingentOwnedEquipment: { word: 'matériel de contingent', gender: 'm' },
  DataStore: { word: 'dépôt', gender: 'm' },
  ExternalSystem: { word: 'système extérieur', gender: 'm' },
  Supplier: { word: 'fournisseur', gender: 'm' },
  ThreatActor: { word: 'acteur', gender: 'm' },
  ThreatVector: { word: 'vecteur', gender: 'm' },
  Control: { word: 'mesure de protection', gender: 'f' },
  LegalInstrument: { word: 'instrument', gender: 'm' },
  MandateTask: { word: 'tâche', gender: 'f' },
  PoliticalProcess: { word: 'processus', gender: 'm' },
  BoundaryDecision: { word: 'décision', gender: 'f' },
  HostRelation: { word: 'relation', gender: 'f' },
  Incident: { word: 'incident', gender: 'm' },
  Evidence: { word: 'document', gender: 'm' },
};

/** Whether an article is elided before a word: a vowel, or the mute h of French words. Names are another matter. */
const elides = (word: string): boolean => /^[aeiouyhàâäéèêëîïôöûüœ]/i.test(word);

export const genderOf = (kind: NodeKindName): Gender => NOUNS[kind].gender;

/** "le dépôt", "la tâche", "l’acteur". */
export function le(kind: NodeKindName): string {
  const { word, gender } = NOUNS[kind];
  return elides(word) ? `l’${word}` : `${gender === 'm' ? 'le' : 'la'} ${word}`;
}
/** "du dépôt", "de la tâche", "de l’acteur". */
export const du = (kind: NodeKindName): string => contracted(kind, 'du', 'de');
/** "au dépôt", "à la tâche", "à l’acteur". */
export const au = (kind: NodeKindName): string => contracted(kind, 'au', 'à');

function contracted(kind: NodeKindName, masculine: string, preposition: string): string {
  const { word, gender } = NOUNS[kind];
  return gender === 'm' && !elides(word) ? `${masculine} ${word}` : `${preposition} ${le(kind)}`;
}

/** The kind of what a run points to; runs without a pointer are words of ours and have none. */
export const kindOfRun = (run: Run): NodeKindName | null => (run.element?.kind as NodeKindName | undefined) ?? null;

/** An element by name and kind, after its noun: "du dépôt X". */
export const named =
  (article: (kind: NodeKindName) => string) =>
  ({ kind, name }: { kind: NodeKindName; name: string }): string =>
    `${article(kind)} ${name}`;

const withNoun =
  (article: (kind: NodeKindName) => string, bare: string) =>
  (name: Run): Run[] => {
    const kind = kindOfRun(name);
    return [{ text: kind ? `${article(kind)} ` : bare }, name];
  };
/** A name after its noun: "le dépôt X", "du dépôt X". */
export const leOf = withNoun(le, '');
export const duOf = withNoun(du, 'de ');
