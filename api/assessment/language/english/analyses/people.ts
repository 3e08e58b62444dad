import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list } from '../grammar.ts';
import { people } from '../people.ts';

export const peopleAbout: AnalysesCatalogue['about']['people'] = {
  title: people.title,
  question: 'Whose information could be lost to whom, what would follow for these people, and who owes them care?',
  caution:
    'Privacy is an axis of its own. It is not a category of the security management system today. Groups only; nobody is named.',
};

export const peopleFindings: Pick<
  FindingTexts,
  'PEOPLE_REACH' | 'PEOPLE_CONSENT' | 'PEOPLE_DEFENDERS' | 'PEOPLE_CARE'
> = {
  PEOPLE_REACH: (f, { name, words }) => ({
    statement: say`Of all groups, information about ${name(f.group)} is likeliest to be disclosed; ${name(f.actor)} leads among ${count(f.actors, 'actor', 'actors')} with a way to it.`,
    basis: plain(
      `It is held in ${count(f.stores.length, 'store', 'stores')}. In all, ${count(f.groups, 'group', 'groups')} of people could be reached through what the mission holds about them.`,
    ),
    effect:
      f.follows.length > 0
        ? say`What may follow for them: ${list(words('consequences', f.follows))}.`
        : plain('What would follow for them is not assessed.'),
    measure: plain('Hold less about them, hold it apart, and tell them what is held before somebody else does.'),
  }),
  PEOPLE_CONSENT: (f, { names }) => ({
    statement: people.consentStatement(f.noneRecorded.length, f.notAssessed.length, f.describing),
    basis: people.consentBasis(names([...f.noneRecorded, ...f.notAssessed])),
    effect: people.consentEffect,
    measure: people.consentMeasure,
  }),
  PEOPLE_DEFENDERS: (f, { names }) => ({
    statement: sentences(
      say`The mission works with ${list(names(f.groups), 4)}, of whom something is held in ${count(f.stores.length, 'store', 'stores')}.`,
      f.identities.length > 0
        ? say`Identities are kept in ${list(names(f.identities), 4)}.`
        : plain('No identities are recorded as kept.'),
    ),
    basis:
      f.hostActors.length > 0
        ? say`Among those with a way to it are authorities of a host State: ${list(names(f.hostActors), 3)}.`
        : plain('No authority of a host State has a way to it on record.'),
    effect: plain('Support that becomes known can turn into the reason for which they are pursued.'),
    measure: plain('Plan support without identities: a plan needs what is offered and where, and not who receives it.'),
  }),
  PEOPLE_CARE: (f, { names }) => ({
    statement: sentences(
      plain(
        `A duty of care may arise for ${count(f.groups.length, 'group of staff', 'groups of staff')} through devices of the mission or through what it holds about them; ${figure(f.untrained.length)} ${agree(f.untrained.length, 'has', 'have')} no training fitted to the role on record.`,
      ),
      f.fabrication.length > 0
        ? say`Fabricated images or voices are judged to be aimed at ${list(names(f.fabrication), 3)}.`
        : [],
    ),
    basis:
      f.ownerless.length > 0
        ? say`For ${list(names(f.ownerless), 4)} no office is on record that would carry out a measure.`
        : plain('Every store about them has an office that would carry out a measure.'),
    effect: people.dutyOfCare,
    measure: plain('Name an owner for each measure below, beginning with the groups without fitted training.'),
  }),
};

export const peopleTables: Pick<AnalysesCatalogue['tables'], 'peopleGroups' | 'peopleConsequences'> = {
  peopleGroups: {
    caption: people.groupsCaption,
    columns: {
      group: 'Group',
      type: 'Relation to the mission',
      size: 'Size',
      stores: 'Held in',
      persons: 'Harm to persons',
      privacy: 'Privacy harm',
      disclosure: 'Most likely disclosure',
      actor: 'Leading actor',
    },
    note: null,
  },
  peopleConsequences: {
    caption: 'What a loss may lead to for each group, and measures of care with their owners',
    columns: { group: 'Group', follows: 'What may follow', measures: 'Measures of care', owners: 'Owners' },
    note: 'Owners are the offices that operate the stores. Whether a duty of care exists is for the security and privacy offices to state.',
  },
};
