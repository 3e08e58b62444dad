import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { continuity } from '../continuity.ts';
import { agree, count, figure, list } from '../grammar.ts';

type Codes = 'SHUTDOWN' | 'LIFELINE' | 'POINT' | 'CIVILIANS' | 'RATE';
type Tables = 'Tasks' | 'Lifelines' | 'Lines' | 'Points' | 'Shutdowns' | 'Classifier';

export const continuityAbout: AnalysesCatalogue['about']['continuity'] = {
  title: continuity.title,
  question: 'What goes on when carriers are shut down, throttled or cut in a region, by what means and for how long?',
  caution:
    'Read from recorded dependencies and their alternatives. Where nobody recorded whether one is essential, the answer is not assessed.',
};

export const continuityFindings: Pick<FindingTexts, `CONTINUITY_${Codes}`> = {
  CONTINUITY_SHUTDOWN: (f, { names }) => ({
    statement: continuity.statement(names(f.stops), names(f.degrades), names(f.unknown), f.tasks),
    basis: say`Closed together: ${list(names(f.carriers), 5)}.`,
    effect: continuity.effect,
    measure: continuity.measure,
  }),
  CONTINUITY_LIFELINE: (f, { name, names }) => ({
    statement: say`In a shutdown ${name(f.node)} keeps ${list(names(f.tasks), 5)} going; without it ${agree(f.tasks.length, 'that task', 'these tasks')} would fare worse.`,
    basis: plain('It was taken away as well, on top of the shutdown, and the tasks that fare worse were counted.'),
    effect: plain(
      f.hours === null
        ? 'For how long it goes on without power or supply is not assessed.'
        : `As recorded it goes on for ${Math.round(f.hours)} hours.`,
    ),
    measure: plain('Protect it first, note its hours of autonomy, and exercise the change-over to it.'),
  }),
  CONTINUITY_POINT: (f, { name, names }) => ({
    statement: say`${name(f.node)} is essential to ${list(names(f.tasks), 4)}, and nothing on record stands in for it.`,
    basis: plain(`It is one of ${count(f.points, 'element', 'elements')} without an alternative.`),
    effect: plain('Its loss alone stops what needs it, whatever the cause.'),
    measure: plain('Arrange a stand-in that does not share the same point of failure, and test it.'),
  }),
  CONTINUITY_CIVILIANS: (f, { names }) => ({
    statement: sentences(
      f.groups.length > 0 ? say`${list(names(f.groups), 4)} would no longer be heard over the devices they use.` : [],
      f.tasks.length > 0 ? say`Work for civilians is hit: ${list(names(f.tasks), 4)}.` : [],
    ),
    basis: plain(
      'From the devices that groups outside the mission use, and from tasks for civilians and humanitarian work.',
    ),
    effect: plain(
      'Early warning, reports of violence and humanitarian co-ordination fall silent when they are most needed.',
    ),
    measure: plain('Agree with partners beforehand how they reach the mission when the carriers are closed.'),
  }),
  CONTINUITY_RATE: (f) => ({
    statement: continuity.rate(f.incidents.length, f.dated, f.since, f.years),
    basis: plain(
      `Counted from incidents of the mission's own record; ${figure(f.dated)} ${agree(f.dated, 'is', 'are')} dated.`,
    ),
    effect: plain(
      'The record grows where nobody looks only when somebody enters it: an empty year may be an unwatched one.',
    ),
    measure: plain('Bring in the public trackers of shutdowns once a quarter.'),
  }),
};

export const continuityTables: Pick<AnalysesCatalogue['tables'], `continuity${Tables}`> = {
  continuityTasks: {
    caption: 'Mandated tasks in a national shutdown',
    columns: {
      task: 'Task',
      criticality: 'Criticality',
      shutdown: 'In a shutdown',
      throttled: 'Throttled',
      regions: 'Hit if cut around',
      lasts: 'Lasts',
      through: 'Through',
    },
    note: 'Lasts: the shortest hours of autonomy on record among what the task cannot do without; an upper end where others are not recorded.',
  },
  continuityLifelines: {
    caption: 'What keeps tasks going in a shutdown',
    columns: { means: 'Means', tasks: 'Tasks that would fare worse without it' },
    note: null,
  },
  continuityLines: {
    caption: 'Reporting lines in a shutdown',
    columns: { from: 'From', to: 'To', categories: 'Categories', passes: 'Passes', shutdown: 'In a shutdown' },
    note: 'Not assessed where nobody recorded by which carriers a line passes.',
  },
  continuityPoints: {
    caption: 'Single points of failure',
    columns: { element: 'Element', tasks: 'Tasks that fail without it' },
    note: null,
  },
  continuityShutdowns: {
    caption: 'Recorded shutdowns',
    columns: { incident: 'Incident', started: 'From', ended: 'To', area: 'Area', grade: 'Grade' },
    note: null,
  },
  continuityClassifier: {
    caption: 'Cyber operation or shutdown: five questions about each incident',
    columns: {
      incident: 'Incident',
      recorded: 'Recorded as',
      tactic: 'Tactic',
      authority: 'Ordered by',
      conflict: 'Conflict',
      duration: 'Duration speaks for',
      monitoring: 'Monitoring',
      points: 'Answers point to',
    },
    note: 'Each answer is one vote and none decides alone. Where they balance, the number of answers stands.',
  },
};
