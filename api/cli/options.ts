import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { type AnalyseRequest, LANGUAGES } from '../modules/interchange/operations.ts';

export type Language = AnalyseRequest['language'];

export function isoDate(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('It has to be a calendar date as year-month-day, for example 2026-11-21.');
}

export const languageOption = (of: string) =>
  new Option('--lang <language>', `language of the ${of}`).choices(LANGUAGES).default('en');

export const asOfOption = () =>
  new Option(
    '--as-of <date>',
    "the day it speaks of, as 2026-11-21; without it today, or the mission's end if that is past",
  ).argParser(isoDate);

/** What every command takes that asks about a mission's scores. */
export interface ScoringOptions {
  mission: string;
  lang: Language;
  /** Null or left out: today, or the mission's end if that is past. */
  asOf?: string | null;
  json?: boolean;
}

export const withScoringOptions = (command: Command): Command =>
  command
    .requiredOption('--mission <id>', 'the mission')
    .addOption(asOfOption())
    .addOption(languageOption('sentences'))
    .option('--json', 'print everything as one JSON object');

/** One of a list of words, in any case and with dashes for underscores. */
export const oneOf =
  <const T extends string>(words: readonly T[]) =>
  (text: string): T => {
    const wanted = text.trim().toUpperCase().replaceAll('-', '_');
    const found = words.find((word) => word.toUpperCase() === wanted);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`Allowed are ${words.map(asTyped).join(', ')}.`);
  };

const asTyped = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** A whole number within a range. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
  };

/** A number above 0. */
export function positiveNumber(text: string): number {
  const number = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (number > 0) return number;
  throw new InvalidArgumentError('It has to be a number above 0, for example 12 or 7.5.');
}
