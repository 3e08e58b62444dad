import { plain, say, sentences } from '../../../runs.ts';
import type { AnalysesCatalogue, FindingTexts } from '../../analyses-catalogue.ts';
import { agree, count, figure, list, sentenceStart } from '../grammar.ts';

export const boundariesAbout: AnalysesCatalogue['about']['boundaries'] = {
  title: 'Boundaries of evasion',
  question: 'How far does the mission go in evading surveillance, on what legal basis, and who decided it?',
  caution: 'A register of decisions. It holds no account of how a measure is carried out, and should not.',
};

export const boundariesFindings: Pick<
  FindingTexts,
  'BOUNDARY_DECISIONS' | 'BOUNDARY_OUTSIDERS' | 'BOUNDARY_WEAK' | 'BOUNDARY_RECOURSE'
> = {
  BOUNDARY_DECISIONS: (f, { names }) => ({
    statement: sentences(
      plain(
        `${sentenceStart(count(f.measures, 'measure that evades or obstructs surveillance is', 'measures that evade or obstruct surveillance are'))} on record; ${figure(f.approved)} ${agree(f.approved, 'is', 'are')} approved.`,
      ),
      f.withoutBasis.length > 0 ? say`No legal basis is on record for ${list(names(f.withoutBasis), 4)}.` : [],
      f.undecided.length > 0 ? say`Not decided: ${list(names(f.undecided), 4)}.` : [],
    ),
    basis: plain(
      f.overdue.length > 0
        ? `The review of ${count(f.overdue.length, 'measure', 'measures')} is overdue.`
        : 'No review is overdue.',
    ),
    effect: plain('A measure without a basis or a decision is defended by nobody on the day it becomes known.'),
    measure: plain('Bring the open ones to political affairs, legal affairs and the leadership together, one by one.'),
  }),
  BOUNDARY_OUTSIDERS: (f, { names }) => ({
    statement: sentences(
      say`${sentenceStart(count(f.measures.length, 'measure also covers', 'measures also cover'))} people who are not of the mission: ${list(names(f.measures), 4)}.`,
      f.notReferred.length > 0
        ? say`Not referred to headquarters: ${list(names(f.notReferred), 4)}.`
        : plain('All of them were referred to headquarters or refused.'),
    ),
    basis: plain(
      'Status agreements speak for communications of the mission; for those of its interlocutors the basis is weaker.',
    ),
    effect: plain('The people covered may bear the consequences where the mission itself is protected.'),
    measure: plain('Refer these to headquarters, with the groups concerned and without any name.'),
  }),
  BOUNDARY_WEAK: (f, { names }) => ({
    statement: say`Approved although it could hardly be defended politically: ${list(names(f.measures), 4)}.`,
    basis: plain('From the judged political viability of each measure.'),
    effect: plain('Its discovery could cost more than the surveillance that it evades.'),
    measure: plain('Weigh again whether the necessity outweighs it, and write down the reason.'),
  }),
  BOUNDARY_RECOURSE: (f, { names, words }) => ({
    statement: sentences(
      f.status === null
        ? plain('How the force stands under international humanitarian law is not assessed.')
        : plain(`The force is judged ${words('humanitarianLawStatuses', [f.status])[0]}.`),
      f.status === 'PROTECTED_AS_CIVILIANS' || f.status === null
        ? []
        : plain('That limits whom the mission can hold to account for seeking knowledge of its plans.'),
    ),
    basis:
      f.instruments.length > 0
        ? say`Agreements on record from which recourse may follow: ${list(names(f.instruments), 3)}.`
        : plain('No status agreement is on record.'),
    effect: plain('Recourse decides whether protection has to rest on the mission’s own safeguards alone.'),
    measure: plain('Have legal affairs state what recourse the mission has, and against whom.'),
  }),
};

export const boundariesTables: Pick<AnalysesCatalogue['tables'], 'boundariesRegister'> = {
  boundariesRegister: {
    caption: 'Register of decisions on evading surveillance',
    columns: {
      measure: 'Measure',
      type: 'Kind',
      basis: 'Legal basis',
      necessity: 'Necessity',
      viability: 'Political viability',
      outsiders: 'Covers outsiders',
      decision: 'Decision',
      decidedOn: 'Decided on',
      reviewDue: 'Review due',
      grade: 'Grade',
    },
    note: null,
  },
};
