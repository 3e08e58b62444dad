import type { CONTROL_CLASSES } from '../../../graph-schema/values.ts';
import type { HeadquartersTable } from '../../assessment/headquarters/headquarters-table.ts';
import { phraseOf, shadeOf, toldWhy, type Wording } from '../../assessment/headquarters/headquarters-words.ts';
import type { IssueHead, MissionView } from '../../headquarters/headquarters-view.ts';
import { PROGRESS_ITEMS } from '../../headquarters/progress.ts';
import { emptyCells, type ThemeCell, type Told } from '../../headquarters/theme-cell.ts';
import { THEMES } from '../../headquarters/themes.ts';

/** What an issue tells, as the schema has it. */
export const toldFields = (told: Told, wording: Wording) => ({
  state: told.state,
  likelihood: told.state === 'LIKELIHOOD' ? { ...told.likelihood, phrase: phraseOf(told.likelihood, wording) } : null,
  leads: told.state === 'LIKELIHOOD' ? told.leads : null,
  effect: told.state === 'LIKELIHOOD' ? told.effect : null,
  words: toldWhy(told, wording),
  shade: shadeOf(told),
});

/** Cells of one issue; null: the mission has released none. */
export const heatCells = (cells: readonly ThemeCell[] | null, issue: IssueHead | null, wording: Wording) =>
  (cells ?? emptyCells()).map((cell, i) => ({
    theme: cell.theme,
    ...toldFields(cell, wording),
    actor: cell.state === 'LIKELIHOOD' ? cell.actor : null,
    missing:
      cell.state === 'NOT_ASSESSED' && cell.why.code === 'NOT_MAPPED'
        ? (cell.why.missing.link ?? cell.why.missing.sheet)
        : null,
    assessment: issue?.assessmentKey ?? null,
    section: THEMES[i]!.section,
  }));

export const missionHeat = ({ current }: MissionView, wording: Wording) =>
  heatCells(current?.digest.cells ?? null, current?.issue ?? null, wording);

/** Cells of one class of controls, mission by mission. */
export const controlCell = (
  { id, current }: MissionView,
  controlClass: (typeof CONTROL_CLASSES)[number],
  { text }: Wording,
) => {
  const state = current?.digest.controls[controlClass] ?? ('NOT_ASSESSED' as const);
  return {
    mission: id,
    state,
    words: current ? text.headquarters.controlWords[state] : text.headquarters.nothingReleased,
    assessment: current?.issue.assessmentKey ?? null,
  };
};

export const progressCell = ({ id, current }: MissionView, item: number, { text }: Wording) => {
  const state = current?.digest.progress[item] ?? ('NOT_ASSESSED' as const);
  return {
    mission: id,
    state,
    words: current ? text.headquarters.progressStates[state] : text.headquarters.nothingReleased,
    assessment: current?.issue.assessmentKey ?? null,
    section: PROGRESS_ITEMS[item]!.section,
  };
};

/** A table in words as the schema has it. */
export const tableFields = ({ id, caption, note, columns, rows }: HeadquartersTable) => ({
  id,
  caption,
  note,
  columns: columns.map(({ key, title, align }) => ({ key, title, isFigure: align === 'end' })),
  rows: rows.map((row) => ({
    cells: row.map(({ runs, assessed, suppressed, shade, value }) => ({
      text: runs.map(({ text }) => text).join(''),
      assessed,
      suppressed,
      shade,
      value,
    })),
  })),
});
