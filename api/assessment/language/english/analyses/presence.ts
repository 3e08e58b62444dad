import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, longDate, sentenceStart } from '../grammar.ts';

type Codes = 'NEAR' | 'LEADS' | 'TIES' | 'TALK' | 'RELATIONS';
type Tables = 'Places' | 'Actors' | 'Ties' | 'Relations';

export const presenceAbout: AnalysesCatalogue['about']['presence'] = {
  title: 'Parallel security actors',
  question:
    'Who stands beside the mission, how near to its communications, with whom they work, and what that changes?',
  caution:
    'Presence is a fact and no judgement: nobody is taken to be hostile for being there. Posture is a graded judgement and stands beside it.',
};

export const presenceFindings: Pick<FindingTexts, `PRESENCE_${Codes}`> = {
  PRESENCE_NEAR: (f, { name, names }) => ({
    statement: sentences(
      say`${name(f.actor)} is present at or near ${count(f.sites, 'site', 'sites')}${f.since ? ` since ${longDate(f.since)}` : ''}.`,
      f.near.length > 0
        ? say`At ${list(names(f.near), 4)} radios or phones of the mission are within its hearing.`
        : plain('Nowhere is it recorded to be within hearing of radios or phones.'),
    ),
    basis: plain(
      f.open.length > 0
        ? `For ${count(f.open.length, 'site', 'sites')} no distance is on record; there nobody can say.`
        : 'A distance is on record for each site.',
    ),
    effect: plain(
      f.contributors.length > 0
        ? `Nationally supplied sets within the ring belong to ${f.contributors.join(', ')}.`
        : 'No nationally supplied set is recorded within the ring.',
    ),
    measure: plain('Assess the distances that are open, and move sensitive traffic off sets that can be heard.'),
  }),
  PRESENCE_LEADS: (f, { name, names }) => ({
    statement: sentences(
      say`As things stand ${name(f.actor)} has a way to ${count(f.stores, 'body of information', 'bodies of information')} and ${count(f.tasks, 'mandated task', 'mandated tasks')}.`,
      f.leads.length > 0
        ? say`It is the likeliest actor for ${list(names(f.leads), 3)}.`
        : plain('It is the likeliest actor for none of them.'),
    ),
    basis: plain(
      'From the scores with every actor; what goes without it is tried below, as a whole and place by place.',
    ),
    effect: plain('What others reach as well stays reachable when it leaves.'),
    measure: plain('Try what its absence changes before its arrival is taken as the cause.'),
  }),
  PRESENCE_TIES: (f, { name, names, words }) => ({
    statement: say`${name(f.actor)} is recorded to work with ${list(names(f.partners), 4)}.`,
    basis: plain(
      f.hostRelations
        ? `Relations between the mission and its host State are judged ${words('hostRelations', [f.hostRelations])[0]}.`
        : 'Relations between the mission and its host State are not assessed.',
    ),
    effect: plain('Each may lend the other its access and its techniques; the scores count that as one shared cause.'),
    measure: plain('Grade each tie by its source, and review intent whenever relations with the host State change.'),
  }),
  PRESENCE_RELATIONS: (f, { names, words }) => ({
    statement: sentences(
      plain(
        f.relations
          ? `Relations with the host State are judged ${words('hostRelations', [f.relations])[0]}${f.since ? `, since ${longDate(f.since)}` : ''}.`
          : 'How relations with the host State stand is not assessed.',
      ),
      plain(f.before ? `Before that they were judged ${words('hostRelations', [f.before])[0]}.` : ''),
    ),
    basis: plain(f.reason ?? 'What changed them is not on record.'),
    effect: sentences(
      f.judged.length > 0
        ? say`The judged intent of ${list(names(f.judged), 4)} rests on them.`
        : plain('No judged intent rests on them.'),
      f.open.length > 0
        ? say`Nobody has judged the intent of ${list(names(f.open), 4)}, so no attempt of theirs is in any figure.`
        : plain(''),
    ),
    measure: plain(
      'Judge these intents again whenever relations change; what one step more or less would do is tried below.',
    ),
  }),
  PRESENCE_TALK: (f) => ({
    statement: plain(
      f.safe + f.open === 0
        ? `Whether any two of the ${figure(f.contributors)} contingents with radios of their own can talk to each other safely is not assessed.`
        : `Of the pairs of contingents with radios of their own, ${figure(f.safe)} can talk safely and ${figure(f.open)} only in the open.`,
    ),
    basis: plain(
      `${sentenceStart(count(f.notAssessed, 'pair is', 'pairs are'))} not assessed: no connection between ${agree(f.notAssessed, 'its', 'their')} sets is on record.`,
    ),
    effect: plain('Units that cannot talk safely talk by phone, over carriers that others control.'),
    measure: plain(
      'Record for each pair how they connect and what encrypts it, and give a common means where there is none.',
    ),
  }),
};

export const presenceTables: Pick<AnalysesCatalogue['tables'], `presence${Tables}`> = {
  presencePlaces: {
    caption: 'Presence on the day, by place',
    columns: {
      site: 'Site',
      actor: 'Actor',
      distance: 'Distance',
      ring: 'Ring',
      since: 'Since',
      communications: 'Communications there',
      contributors: 'Contributors',
      grade: 'Grade',
    },
    note: 'No distance is neither near nor far.',
  },
  presenceActors: {
    caption: 'Actors with a recorded presence',
    columns: {
      actor: 'Actor',
      type: 'Type',
      posture: 'Posture',
      attempt: 'Attempt',
      sites: 'Sites on the day',
      grade: 'Grade',
    },
    note: null,
  },
  presenceRelations: {
    caption: 'Relations with host States over time',
    columns: {
      entry: 'Entry',
      relations: 'Relations',
      since: 'Since',
      until: 'Until',
      reason: 'What changed them',
      grade: 'Grade',
    },
    note: null,
  },
  presenceTies: {
    caption: 'Alignments of parallel security actors',
    columns: { actor: 'Actor', nature: 'Tie', partner: 'Partner', partnerType: 'Type of partner', grade: 'Grade' },
    note: null,
  },
};
