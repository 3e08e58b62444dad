import { pageLanguage, t } from './i18n/i18n.ts';

interface Formats {
  whole: Intl.NumberFormat;
  decimal: Intl.NumberFormat;
  twoDigits: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
}
const made = new Map<string, Formats>();

/** How the language of the page writes numbers and dates. */
function formats(): Formats {
  const { locale } = pageLanguage();
  let found = made.get(locale);
  if (!found) {
    found = {
      whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
      decimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
      twoDigits: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
      day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
      moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    };
    made.set(locale, found);
  }
  return found;
}

export const count = (value: number): string => formats().whole.format(value);

/** A number as it was recorded, with the decimal sign of the language. */
export const decimal = (value: number): string => formats().decimal.format(value);

/** A probability as a percentage that never claims nought or certainty. */
export function percent(probability: number): string {
  if (probability <= 0) return t('format.nought');
  if (probability < 0.01) return t('format.underOne');
  if (probability > 0.99 && probability < 1) return t('format.overNinetyNine');
  return t('format.percent', { value: Math.round(probability * 100) });
}

/** A difference of two probabilities in points of a hundred. */
export function points(difference: number): string {
  const whole = Math.round(Math.abs(difference) * 100);
  if (whole === 0 && difference !== 0) return t('format.underOnePoint');
  return t('format.points', { count: whole });
}

/** Low and high end of a probability, with the unit once. */
export function percentRange(low: number, high: number): string {
  const from = percent(low);
  const to = percent(high);
  return from === to ? from : t('format.range', { from: from.replace(/\s%$/, ''), to });
}

/** A figure to two significant digits; whole numbers past a hundred. */
export function figure(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) >= 100 ? count(value) : formats().twoDigits.format(value);
}

export const figureRange = (low: number, high: number): string =>
  t('format.range', { from: figure(low), to: figure(high) });

/** An ISO date as people write it; the text itself where it is no date. */
export function dayOf(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : formats().day.format(time);
}

export function momentOf(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : formats().moment.format(time);
}

/** A label before a value: "Coverage: 0.5", with the space that a language puts before the colon. */
export const labelled = (label: string, value: string): string => t('format.labelled', { label, value });
