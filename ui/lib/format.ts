import { t } from './i18n/i18n.ts';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const count = (value: number): string => whole.format(value);

/** A probability as a percentage that never claims nought or certainty. */
export function percent(probability: number): string {
  if (probability <= 0) return t('format.nought');
  if (probability < 0.01) return t('format.underOne');
  if (probability > 0.99 && probability < 1) return t('format.overNinetyNine');
  return t('format.percent', { value: Math.round(probability * 100) });
}

/** Low and high end of a probability, with the unit once. */
export function percentRange(low: number, high: number): string {
  const from = percent(low);
  const to = percent(high);
  return from === to ? from : t('format.range', { from: from.replace(' %', ''), to });
}

/** A figure to two significant digits; whole numbers past a hundred. */
export function figure(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return whole.format(value);
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }).format(value);
}

export const figureRange = (low: number, high: number): string =>
  t('format.range', { from: figure(low), to: figure(high) });

/** An ISO date as people write it; the text itself where it is no date. */
export function dayOf(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : day.format(time);
}

export function momentOf(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : moment.format(time);
}
