import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { agree, figure, list, sentenceStart, shareOf, titles } from './grammar.ts';

const opening = (n: number) => capital(plain(figure(n)));

export const integrity = {
  title: 'Information integrity',
  introduction: plain(
    'Three things are kept apart here: speaking in the name of the mission, feeding it false reports so that it acts on them, and speaking against it. The first two are intrusions or deceptions; the third is listed beside them because it shares actors and occasions.',
  ),
  channelsTitle: 'Channels that could be used to impersonate the mission',
  channelsCaption: 'Channels of the mission and the likelihood of impersonation',
  channelsColumns: titles('Channel', 'Custody', 'Impersonation', 'Leading actor'),
  channelsStatement: (n: number, reached: number, names: readonly Run[]) =>
    sentences(
      plain(
        `${sentenceStart(shareOf(reached, n, 'channel by which the mission speaks', 'channels by which the mission speaks'))} could be taken over or copied.`,
      ),
      say`The likeliest to be used are ${list(names.slice(0, 2))}.`,
    ),
  channelsBasis: (first: Run) => say`The likelihood given is that for ${first}; the table has the others.`,
  custodies: {
    UN_OWNED: 'UN-owned',
    CONTINGENT_OWNED: 'contingent-owned',
    COMMERCIAL: 'commercial',
    HOST_STATE: 'host state',
  },
  noChannels: plain('No social media account, e-mail service or broadcast station has been recorded.'),
  reportsTitle: 'Stores that take reports from outside',
  reportsStatement: (n: number, reached: number, names: readonly Run[]) =>
    sentences(
      say`${opening(n)} ${agree(n, 'store accepts', 'stores accept')} reports from people outside the mission: ${list(names, 5)}.`,
      plain(
        reached > 0
          ? `For ${reached === n ? (n === 1 ? 'it' : 'all of them') : `${figure(reached)} of them`} some actor has a way to plant a false report on which the mission might act.`
          : 'No recorded actor is judged to plant false reports in them.',
      ),
    ),
  reportsBasis: (first: Run | null) =>
    first
      ? say`The likelihood given is that for ${first}; the table has the others.`
      : plain('It is a reading of which stores are open to the outside.'),
  reportsEffect: (tasks: readonly Run[]) =>
    tasks.length > 0
      ? say`A false report there could mislead ${list(tasks, 4)}, in the worst case with loss of life.`
      : plain('Which tasks act on these reports has not been recorded.'),
  reportsMeasure: plain(
    'Check the origin of a report by a second way before acting on it, and mark what came from outside until that is done.',
  ),
  reportsCaption: 'Stores that take outside reports and the likelihood of falsification',
  reportsColumns: titles('Store', 'Falsification', 'Leading actor', 'Tasks that depend on it'),
  noReports: plain('No store is recorded as taking reports from outside.'),
  targetsTitle: 'What information operations aim at',
  targetsCaption: 'Judged aims of information operations',
  targetsColumns: titles('Actor', 'Aims at', 'By', 'Grade'),
  noTargets: plain('No aim of an information operation is on record.'),
  incidentsCaption: 'Recorded information operations',
  incidentsColumns: titles('Incident', 'Date', 'Area', 'Grade'),
  channelsEffect: plain(
    'A message in the name of the mission can turn people against it, draw them into danger or break an agreement, before it can be denied.',
  ),
  noIncidents: plain('No information operation is on record.'),
};
