import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { agree, count, figure, list, longDate, titles } from './grammar.ts';

const opening = (n: number) => capital(plain(figure(n)));

export const continuity = {
  title: 'Continuity',
  introduction: plain(
    'A shutdown is an act of authority and not an intrusion: lawful access to a carrier is enough. This section follows recorded dependencies and their alternatives and asks what holds when the carriers in the country close together.',
  ),
  noCarriers: plain(
    'No carrier in the country on which anything depends has been recorded, so what a shutdown would close is not assessed.',
  ),
  statement: (stops: readonly Run[], degrades: readonly Run[], unknown: readonly Run[], all: number) =>
    sentences(
      stops.length > 0
        ? say`A shutdown of all carriers in the country would stop ${list(stops, 4)}.${degrades.length > 0 ? say` It would weaken ${list(degrades, 4)}.` : ''}`
        : degrades.length > 0
          ? say`A shutdown of all carriers in the country would stop none of the ${count(all, 'mandated task', 'mandated tasks')} outright, but it would weaken ${list(degrades, 4)}.`
          : say`As recorded, none of the ${count(all, 'mandated task', 'mandated tasks')} depends on a carrier in the country.`,
      unknown.length > 0
        ? say`For ${list(unknown, 4)} it is not assessed, because nobody has recorded whether the dependency is essential.`
        : [],
    ),
  basis: (carriers: readonly Run[], incidents: number) =>
    sentences(
      say`${opening(carriers.length)} ${agree(carriers.length, 'carrier or network in the country is', 'carriers or networks in the country are')} depended on: ${list(carriers, 5)}.`,
      plain(
        incidents > 0
          ? `${capital(plain(count(incidents, 'shutdown', 'shutdowns')))[0]!.text} in the record ${agree(incidents, 'shows', 'show')} that it happens.`
          : 'No shutdown is on record.',
      ),
    ),
  effect: plain(
    'National partners fall silent at the moment when violence is most likely, and reporting rests on what the mission can carry itself.',
  ),
  measure: plain(
    'Keep one independent way of reporting for each task, satellite or radio, and exercise it before elections and other occasions of closure.',
  ),
  tasksTitle: 'What survives a national shutdown',
  tasksCaption: 'Mandated tasks when every carrier in the country closes',
  tasksColumns: titles('Task', 'Criticality', 'In a shutdown', 'Through'),
  survival: { HOLDS: 'continues', DEGRADES: 'is weakened', UNKNOWN: 'Not assessed', STOPS: 'stops' },
  independent: 'no recorded dependency on a carrier in the country',
  together: 'only if all close together',
  leftOpen: (names: readonly Run[]) =>
    say`Under whose law ${list(names)} ${agree(names.length, 'stands', 'stand')} is not assessed; ${agree(names.length, 'it is', 'they are')} taken to stay open here.`,
  noTasks: plain('No mandated task has been recorded.'),
  pointsTitle: 'Single points of failure',
  points: (n: number) =>
    plain(
      `${capital(plain(count(n, 'element is', 'elements are')))[0]!.text} recorded as essential to a mandated task, with nothing to stand in.`,
    ),
  pointsCaption: 'Elements without an alternative, by the number of tasks that need them',
  pointsColumns: titles('Element', 'Tasks that fail without it', 'Put out of use'),
  noPoints: plain('No element without an alternative is recorded as essential to a mandated task.'),
  shutdownsTitle: 'Shutdowns as a base rate',
  rate: (n: number, dated: number, from: string | null, years: number) =>
    plain(
      `${capital(plain(count(n, 'shutdown is', 'shutdowns are')))[0]!.text} on record${
        from && dated > 1 && years >= 1
          ? `, ${figure(dated)} of them dated, since ${longDate(from)}: about ${rateWords(dated / years)}`
          : ''
      }. A base rate is no forecast, but it is the best first guess.`,
    ),
  noShutdowns: plain('No shutdown has been recorded. The public trackers of shutdowns are the first place to look.'),
  shutdownsCaption: 'Recorded shutdowns',
  shutdownsColumns: titles('Incident', 'From', 'To', 'Area', 'Grade'),
  ongoing: 'ongoing',
};

const rateWords = (perYear: number) =>
  perYear >= 1
    ? `${perYear.toFixed(1)} a year`
    : `one every ${figure(Math.max(1, Math.round(1 / perYear)))} ${Math.round(1 / perYear) > 1 ? 'years' : 'year'}`;
