import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { count, list, sentenceStart, shareOf } from '../grammar.ts';
import { integrity } from '../integrity.ts';

export const integrityAbout: AnalysesCatalogue['about']['integrity'] = {
  title: integrity.title,
  question: 'Who could speak in the mission’s name, and who could have it act on a false report?',
  caution:
    'What is aimed at the mission is somebody’s judgement and keeps its grade; it says nothing about what is true.',
};

export const integrityFindings: Pick<
  FindingTexts,
  'INTEGRITY_CHANNELS' | 'INTEGRITY_REPORTS' | 'INTEGRITY_SCENARIO' | 'INTEGRITY_AIMS'
> = {
  INTEGRITY_CHANNELS: (f, { names }) => ({
    statement: sentences(
      plain(
        `${sentenceStart(shareOf(f.reached.length, f.channels, 'channel by which the mission speaks', 'channels by which the mission speaks'))} could be taken over or copied.`,
      ),
      f.reached.length > 0 ? say`The likeliest to be used are ${list(names(f.reached.slice(0, 2)))}.` : [],
    ),
    basis:
      f.actors.length > 0
        ? say`Actors with a way: ${list(names(f.actors), 4)}.`
        : plain('No actor is judged to employ impersonation.'),
    effect: integrity.channelsEffect,
    measure: plain('Agree now by which second channel a denial would be believed, and who may give it.'),
  }),
  INTEGRITY_REPORTS: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.stores.length, 'store takes', 'stores take'))} reports from people outside the mission: ${list(names(f.stores), 4)}.`,
      f.unchecked.length > 0
        ? say`Nothing on record checks a report in ${list(names(f.unchecked), 4)} before anyone acts on it.`
        : plain('Each has a check on record.'),
    ),
    basis: plain('A check is a control in operation on the store that lowers the chance of false intelligence.'),
    effect: integrity.reportsEffect(names(f.tasks)),
    measure: integrity.reportsMeasure,
  }),
  INTEGRITY_SCENARIO: (f, { name, names }) => ({
    statement: sentences(
      say`A false report planted in ${name(f.store)}${f.actor === null ? '' : say` by ${name(f.actor)}`}`.concat(
        f.through.length > 0
          ? say` would pass on to ${list(names(f.through))} and mislead ${name(f.task)}.`
          : say` would mislead ${name(f.task)}, which acts on it directly.`,
      ),
    ),
    basis: plain(
      f.isChecked
        ? 'On its way it passes at least one check on record.'
        : 'Nothing on record checks it anywhere on its way.',
    ),
    effect: plain('The mission would act on what somebody else wrote, in the worst case with loss of life.'),
    measure: plain('Exercise this very case once, from the report to the decision, and note where it was stopped.'),
  }),
  INTEGRITY_AIMS: (f, { names }) => ({
    statement: sentences(
      f.aims.length > 0
        ? say`${sentenceStart(count(f.actors.length, 'actor is', 'actors are'))} judged to aim at ${list(names(f.aims), 5)}.`
        : plain('No aim is on record.'),
      f.incidents.length > 0
        ? plain(
            `${sentenceStart(count(f.incidents.length, 'information operation is', 'information operations are'))} on record.`,
          )
        : [],
    ),
    basis: plain('Each aim is a judgement with its own grade; the table below has them one by one.'),
    effect: plain('What is aimed at first is where a denial will be needed first.'),
    measure: plain('Prepare what is true about these beforehand, so that it need not be found out under attack.'),
  }),
};

export const integrityTables: Pick<
  AnalysesCatalogue['tables'],
  'integrityChannels' | 'integrityStores' | 'integrityAims'
> = {
  integrityChannels: {
    caption: integrity.channelsCaption,
    columns: {
      channel: 'Channel',
      custody: 'Custody',
      impersonation: 'Impersonation',
      actors: 'Leading actors',
      relying: 'What relies on it',
    },
    note: null,
  },
  integrityStores: {
    caption: integrity.reportsCaption,
    columns: {
      store: 'Store',
      falsification: 'Falsification',
      actors: 'Leading actors',
      checks: 'Checked by',
      tasks: 'Tasks that act on it',
    },
    note: 'Not assessed under “Checked by” means that no control at all is on record for the store.',
  },
  integrityAims: {
    caption: integrity.targetsCaption,
    columns: { actor: 'Actor', aim: 'Aims at', vectors: 'By', grade: 'Grade' },
    note: null,
  },
};
