import type { PropertyChange } from '../modules/interchange/compare-properties.ts';
import type { ImportAction, ImportItem } from '../modules/interchange/import-plan.ts';
import type { ImportReport } from '../modules/interchange/import-report.ts';
import { faultWords } from './fault-words.ts';
import { count } from './words.ts';

export interface ImportWordsOptions {
  /** Names every row instead of the first of each sheet. */
  list: boolean;
}

const NAMED_PER_SHEET = 6;
const LINKS_NAMED = 3;

/** What came of an import, or would, as a person reads it. */
export function importWords(report: ImportReport, { list }: ImportWordsOptions): string {
  const { outcome, missionId, passedOver } = report;
  const subject = missionId === null ? 'Items of the library' : `Mission ${missionId}`;
  const state = { DRY_RUN: 'dry run, nothing is written', REFUSED: 'nothing was written', WRITTEN: 'written' }[outcome];
  const parts = [
    `${subject}: ${state}.`,
    tableOf(report),
    ...(['change', 'create', 'leave'] as const).map((action) => itemWords(report, action, list)),
    list || report.items.length === 0 ? '' : 'The option --list names every row.',
    passedOver.length > 0 ? `Passed over, being no sheets: ${passedOver.join(', ')}.` : '',
    faultWords(report),
    closing(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function tableOf({ counts, totals, outcome }: ImportReport): string {
  const done = outcome === 'WRITTEN';
  const header = [
    'sheet',
    done ? 'created' : 'create',
    done ? 'changed' : 'change',
    done ? 'left' : 'leave',
    done ? 'kept out' : 'keep out',
  ];
  const line = (sheet: string, each: ImportReport['totals']) =>
    [sheet, each.created, each.changed, each.left, each.refused].map((cell) =>
      typeof cell === 'number' ? cell.toLocaleString('en') : cell,
    );
  const rows = [header, ...counts.map((each) => line(each.sheet, each)), line('all sheets', totals)];
  const widths = header.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

const VERBS: Record<ImportAction, { would: string; done: string }> = {
  create: { would: 'Would be created', done: 'Created' },
  change: { would: 'Would be changed', done: 'Changed' },
  leave: { would: 'Would be left as they are', done: 'Left as they were' },
};

function itemWords(report: ImportReport, action: ImportAction, list: boolean): string {
  const { items, outcome, totals, itemsLeftOut } = report;
  const total = { create: totals.created, change: totals.changed, leave: totals.left }[action];
  // Changes are always shown; what was written anew is named where it was asked, or was not yet written.
  const shown = list || action === 'change' || (action === 'create' && outcome === 'DRY_RUN');
  if (total === 0 || !shown) return '';
  const own = items.filter((item) => item.action === action);
  const lines = list || action === 'change' ? own.map(itemLine) : bySheet(own);
  const cut = itemsLeftOut > 0 ? ['  … and more, which only the totals count.'] : [];
  const verb = VERBS[action][outcome === 'WRITTEN' ? 'done' : 'would'];
  return [`${verb} (${total.toLocaleString('en')}):`, ...lines, ...cut].join('\n');
}

function itemLine({ sheet, row, id, name, library, changes }: ImportItem): string {
  const named = name ? `${id} “${name}”` : id;
  const what = changes.length > 0 ? `: ${changes.map(changeWords).join('; ')}` : '';
  return `  ${sheet} row ${row}, ${named}${library ? ' (library)' : ''}${what}`;
}

const changeWords = ({ property, from, to }: PropertyChange): string =>
  `${property} ${valueWords(from)} → ${valueWords(to)}`;

function valueWords(value: PropertyChange['from']): string {
  if (value === null) return 'not assessed';
  const text = typeof value === 'object' ? value.join('; ') : String(value);
  return text.length > 60 ? `“${text.slice(0, 60)}…”` : text;
}

function bySheet(items: readonly ImportItem[]): string[] {
  const sheets = new Map<string, ImportItem[]>();
  for (const item of items) sheets.set(item.sheet, [...(sheets.get(item.sheet) ?? []), item]);
  return [...sheets].map(([sheet, members]) => {
    const most = sheet === 'links' ? LINKS_NAMED : NAMED_PER_SHEET;
    const more = members.length > most ? ` and ${count(members.length - most, 'more', 'more')}` : '';
    return `  ${sheet}: ${members
      .slice(0, most)
      .map(({ id }) => id)
      .join(', ')}${more}`;
  });
}

function closing({ outcome, totals, wouldWrite, items }: ImportReport): string {
  const sound = totals.created + totals.changed;
  if (outcome === 'WRITTEN') {
    return `Done: ${totals.created.toLocaleString('en')} created, ${totals.changed.toLocaleString('en')} changed, ${totals.left.toLocaleString('en')} left as they were, ${totals.refused.toLocaleString('en')} kept out.`;
  }
  if (wouldWrite)
    return sound === 0 ? 'There is nothing to write.' : 'Run the same command without --dry-run to write this.';
  const rows =
    items.length === 0
      ? ''
      : `, or add --sound-rows-only to bring in the ${count(sound, 'row', 'rows')} that no fault touches`;
  return `Put the errors right and run the command again${rows}.`;
}
