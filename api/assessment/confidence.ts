import type { Finding } from '../../graph-schema/assessment-document.ts';

export type Confidence = NonNullable<Finding['confidence']>;

const STRONG = /^[AB][12]$/;
const MEDIUM = /^([AB]3|C[1-3])$/;

/** Confidence that one Admiralty grade allows. A grade that is missing, F or 6 allows only low. */
export function confidenceOfGrade(grade: string | null): Confidence {
  if (grade !== null && STRONG.test(grade)) return 'HIGH';
  return grade !== null && MEDIUM.test(grade) ? 'MODERATE' : 'LOW';
}

const ORDER: readonly Confidence[] = ['LOW', 'MODERATE', 'HIGH'];

/** A chain is as strong as its weakest link: the lowest confidence among the grades, or null where there are none. */
export function confidenceFrom(grades: readonly (string | null)[]): Confidence | null {
  if (grades.length === 0) return null;
  return ORDER[Math.min(...grades.map((grade) => ORDER.indexOf(confidenceOfGrade(grade))))]!;
}

/** The weakest grade: latest in the alphabet of sources, then in the figures of credibility; none at all is weakest. */
export function weakestGrade(grades: readonly (string | null)[]): string | null {
  if (grades.some((grade) => grade === null)) return null;
  return [...(grades as string[])].sort((a, b) => rankOf(a) - rankOf(b)).at(-1) ?? null;
}
const rankOf = (grade: string) =>
  ORDER.length - ORDER.indexOf(confidenceOfGrade(grade)) + (grade.charCodeAt(0) * 10 + grade.charCodeAt(1)) / 10_000;
