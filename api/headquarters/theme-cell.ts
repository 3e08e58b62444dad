import { type IssueReading, type NamedPlace, placeAt } from './issue-reading.ts';
import { type Leading, leadingOf } from './leading-exposure.ts';
import { type Missing, THEMES, type Theme, type ThemeCode } from './themes.ts';

/** Why nothing can be told. */
export type WhyNotAssessed =
  /** A sheet is empty, or links of a kind that the theme stands on are. */
  | { readonly code: 'NOT_MAPPED'; readonly missing: Missing }
  /** Somebody gets there, and nobody judged whether they would try. */
  | { readonly code: 'ATTEMPT_NOT_JUDGED' }
  /** The mission has released nothing that the reader sees. */
  | { readonly code: 'NOTHING_RELEASED' };

/** What a mission's issue says of a theme: a range, that nobody gets there, or that it cannot be told. */
export type Told =
  | {
      readonly state: 'LIKELIHOOD';
      readonly likelihood: Leading['likelihood'];
      readonly effect: Leading['effect'];
      readonly leads: NamedPlace;
      readonly actor: NamedPlace | null;
    }
  | { readonly state: 'NOT_REACHED' }
  | { readonly state: 'NOT_ASSESSED'; readonly why: WhyNotAssessed };

export type ThemeCell = Told & { readonly theme: ThemeCode };

export const notAssessed = (why: WhyNotAssessed): Told => ({ state: 'NOT_ASSESSED', why });

/** Cells of one issue, in the order of the themes. O(exposures × effects × actors). */
export const themeCells = (issue: IssueReading): ThemeCell[] =>
  THEMES.map((theme) => ({ theme: theme.code, ...toldOf(issue, theme) }));

/** The row of a mission that has released nothing. */
export const emptyCells = (): ThemeCell[] =>
  THEMES.map(({ code }) => ({ theme: code, ...notAssessed({ code: 'NOTHING_RELEASED' }) }));

function toldOf({ reading, score }: IssueReading, theme: Theme): Told {
  const missing = theme.missing(reading);
  if (missing) return notAssessed({ code: 'NOT_MAPPED', missing });
  const picks = theme.picks(reading, score);
  if (picks.length === 0) {
    const gap = theme.gap(reading);
    return gap ? notAssessed({ code: 'NOT_MAPPED', missing: gap }) : { state: 'NOT_REACHED' };
  }
  return told(reading, leadingOf(picks, theme.axes));
}

/** A leading exposure with the names that a page shows. */
export const told = (reading: IssueReading['reading'], leading: Leading | null): Told =>
  leading
    ? {
        state: 'LIKELIHOOD',
        likelihood: leading.likelihood,
        effect: leading.effect,
        leads: placeAt(reading, leading.node),
        actor: leading.actor === null ? null : placeAt(reading, leading.actor),
      }
    : notAssessed({ code: 'ATTEMPT_NOT_JUDGED' });
