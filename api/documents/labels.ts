import type { AssessmentDocument, Finding } from '../../graph-schema/assessment-document.ts';
import type { Sensitivity } from '../../graph-schema/values.ts';

type Language = AssessmentDocument['language'];

/** The few words a rendering adds around the document's own text. */
export interface Labels {
  /** BCP 47 with the region whose spelling and hyphenation are meant. */
  locale: string;
  contents: string;
  contributed: string;
  awaitingFrom: (offices: string) => string;
  likelihood: string;
  confidence: string;
  basis: string;
  effect: string;
  measure: string;
  table: string;
  figure: string;
  before: string;
  after: string;
  range: string;
  estimate: string;
  harm: string;
  perCent: (share: number) => string;
  to: string;
  page: (n: string, of: string) => string;
  annex: string;
  colon: string;
  confidences: Record<NonNullable<Finding['confidence']>, string>;
  markings: Record<Sensitivity, string>;
}

/** A likelihood in whole per cent. What no sampled world met is still not zero, and short of certain is not 100. */
const whole = (share: number): string => {
  if (share < 0.01) return '<1';
  return share < 1 && share > 0.99 ? '>99' : String(Math.round(share * 100));
};

const ENGLISH: Labels = {
  locale: 'en-GB',
  contents: 'Contents',
  contributed: 'Contributed by',
  awaitingFrom: (offices) => `Awaiting ${offices}`,
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  basis: 'Basis',
  effect: 'Effect',
  measure: 'Measure',
  table: 'Table',
  figure: 'Figure',
  before: 'before controls',
  after: 'after controls',
  range: 'Range',
  estimate: 'Estimate',
  harm: 'Harm',
  perCent: (share) => `${whole(share)} %`,
  to: 'to',
  page: (n, of) => `Page ${n} of ${of}`,
  annex: 'Annex',
  colon: ':',
  confidences: { LOW: 'low', MODERATE: 'moderate', HIGH: 'high' },
  markings: {
    UNCLASSIFIED: 'Unclassified',
    CONFIDENTIAL: 'Confidential',
    STRICTLY_CONFIDENTIAL: 'Strictly Confidential',
  },
};

/** Spaces before a colon and a per-cent sign do not break. */
const FRENCH: Labels = {
  locale: 'fr-FR',
  contents: 'Table des matières',
  contributed: 'Contributeurs',
  awaitingFrom: (offices) => `En attente\u00a0: ${offices}`,
  likelihood: 'Probabilité',
  confidence: 'Confiance',
  basis: 'Fondement',
  effect: 'Effet',
  measure: 'Mesure',
  table: 'Tableau',
  figure: 'Figure',
  before: 'avant mesures',
  after: 'après mesures',
  range: 'Fourchette',
  estimate: 'Estimation',
  harm: 'Gravité',
  perCent: (share) => `${whole(share)}\u00a0%`,
  to: 'à',
  page: (n, of) => `Page ${n} sur ${of}`,
  annex: 'Annexe',
  colon: '\u00a0:',
  confidences: { LOW: 'faible', MODERATE: 'modérée', HIGH: 'élevée' },
  markings: {
    UNCLASSIFIED: 'Non classifié',
    CONFIDENTIAL: 'Confidentiel',
    STRICTLY_CONFIDENTIAL: 'Strictement confidentiel',
  },
};

export const LABELS: Record<Language, Labels> = { en: ENGLISH, fr: FRENCH };

/** "annexes have letters, sections figures": the heading of a section as every rendering writes it. */
export const headingOf = (section: { number: string; title: string }, labels: Labels): string =>
  /^[A-Z]$/.test(section.number)
    ? `${labels.annex} ${section.number}. ${section.title}`
    : `${section.number}${section.number.includes('.') ? '' : '.'} ${section.title}`;

/** "unlikely, 24 % (range 12 to 41 %)": the figure always with its range. */
export function likelihoodText(likelihood: NonNullable<Finding['likelihood']>, labels: Labels): string {
  const { phrase, estimate, low, high } = likelihood;
  return `${phrase}, ${labels.perCent(estimate)} (${labels.perCent(low)} ${labels.to} ${labels.perCent(high)})`;
}
