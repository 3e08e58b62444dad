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
  rank: string;
  element: string;
  risk: string;
  afterMeasures: string;
  /** An amount in harm units, in the digits of the language. */
  amount: (value: number) => string;
  perCent: (share: number) => string;
  to: string;
  /** An ISO date in words. */
  day: (iso: string) => string;
  page: (n: string, of: string) => string;
  /** Number and handling note of a copy, as they stand at the foot of its pages. */
  copy: (number: number, handlingNote: string) => string;
  annex: string;
  colon: string;
  /** Of the keyed fingerprint that an approved issue carries. */
  fingerprint: string;
  confidences: Record<NonNullable<Finding['confidence']>, string>;
  markings: Record<Sensitivity, string>;
}

/** A likelihood in whole per cent. What no sampled world met is still not zero, and short of certain is not 100. */
const whole = (share: number): string => {
  if (share < 0.01) return '<1';
  return share < 1 && share > 0.99 ? '>99' : String(Math.round(share * 100));
};

/** An amount with one decimal while it is small; what is more than nothing is not shown as nothing. */
const amountWith =
  (comma: string) =>
  (value: number): string => {
    if (value >= 9.95) return String(Math.round(value));
    return value === 0 || value >= 0.05 ? value.toFixed(1).replace('.', comma) : `<0${comma}1`;
  };

/** Day, month and year; names of months are kept here, for they would change with the machine's own. */
const dayWith =
  (months: string, first: string) =>
  (iso: string): string => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
    const name = months.split(' ')[Number(month) - 1];
    return name ? `${day === '01' ? first : Number(day)} ${name} ${year}` : iso;
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
  rank: 'Rank',
  element: 'Element',
  risk: 'Risk',
  afterMeasures: 'Measures taken together',
  amount: amountWith('.'),
  perCent: (share) => `${whole(share)}\u00a0%`,
  to: 'to',
  day: dayWith('January February March April May June July August September October November December', '1'),
  page: (n, of) => `Page ${n} of ${of}`,
  copy: (number, handlingNote) => `Copy ${number}. ${handlingNote}`,
  annex: 'Annex',
  colon: ':',
  fingerprint: 'Fingerprint',
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
  rank: 'Rang',
  element: 'Élément',
  risk: 'Risque',
  afterMeasures: 'Mesures prises ensemble',
  amount: amountWith(','),
  perCent: (share) => `${whole(share)}\u00a0%`,
  to: 'à',
  day: dayWith('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', '1er'),
  page: (n, of) => `Page ${n} sur ${of}`,
  copy: (number, handlingNote) => `Exemplaire ${number}. ${handlingNote}`,
  annex: 'Annexe',
  colon: '\u00a0:',
  fingerprint: 'Empreinte',
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

interface Range {
  estimate: number;
  low: number;
  high: number;
}
/** "12 to 41 %", the ends in the form that `of` gives them. */
export const rangeText = ({ low, high }: Range, of: (value: number) => string, labels: Labels): string =>
  `${of(low)} ${labels.to} ${of(high)}`;

/** "unlikely, 24 % (12 % to 41 %)": the figure always with its range. */
export const likelihoodText = (likelihood: Range & { phrase: string }, labels: Labels): string =>
  `${likelihood.phrase}, ${labels.perCent(likelihood.estimate)} (${rangeText(likelihood, labels.perCent, labels)})`;

/** "3.2 (1.1 to 5.4)": an amount always with its range. */
export const amountText = (amount: Range, labels: Labels): string =>
  `${labels.amount(amount.estimate)} (${rangeText(amount, labels.amount, labels)})`;
