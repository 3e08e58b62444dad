import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { agree, count, figure, grouped, list, sentenceStart, shareOf, titles } from './grammar.ts';

const opening = (n: number) => capital(plain(figure(n)));

export const people = {
  title: 'Effects on people',
  privacyLabel: plain(
    'Privacy is shown as an axis of its own. It is not a category of the security management system today, and nothing in this section is part of a security risk management score. Loss of privacy can still cost people their livelihood or their dignity, and it can prepare violence against them.',
  ),
  statement: (unprotected: number, all: number, names: readonly Run[]) =>
    say`${opening(unprotected)} of the ${count(all, 'store', 'stores')} that hold what victims, witnesses, children or survivors of sexual violence entrusted to the mission ${agree(unprotected, 'stands', 'stand')} on the shared systems without protection of ${agree(unprotected, 'its', 'their')} own: ${list(names, 6)}.`,
  basis: (protectedOnes: readonly Run[], notAssessed: number, likeliest: Run | null) =>
    sentences(
      protectedOnes.length > 0
        ? say`${agree(protectedOnes.length, 'The store', 'The stores')} ${list(protectedOnes, 4)} ${agree(protectedOnes.length, 'is', 'are')} kept apart.`
        : plain('No such store is kept apart.'),
      notAssessed > 0 ? plain(`For ${count(notAssessed, 'store', 'stores')} this is not assessed.`) : [],
      likeliest ? say`The likelihood given is that of the disclosure of ${likeliest}, the highest among them.` : [],
    ),
  effect: (groups: readonly Run[]) =>
    groups.length > 0
      ? say`Those who would bear the harm are ${list(groups, 5)}; most of them cannot protect themselves and may not learn of the loss.`
      : plain('Which groups these stores describe has not been recorded.'),
  measure: plain(
    'Move these records to protection of their own, as the stand-alone human rights database has it, and keep identities apart from accounts of events.',
  ),
  allProtected: (all: number) =>
    plain(
      `Every one of the ${count(all, 'store', 'stores')} on victims, witnesses, children or survivors is kept apart from the shared systems.`,
    ),
  noTrusted: plain('No store on victims, witnesses, children or survivors of sexual violence has been recorded.'),
  consentStatement: (noneRecorded: number, notAssessed: number, all: number) =>
    sentences(
      noneRecorded > 0
        ? plain(
            `${sentenceStart(shareOf(noneRecorded, all, 'store that describes people', 'stores that describe people'))} ${agree(noneRecorded, 'has', 'have')} no recorded basis for holding what ${agree(noneRecorded, 'it holds', 'they hold')}.`,
          )
        : [],
      notAssessed > 0
        ? plain(
            `For ${shareOf(notAssessed, all, 'store that describes people', 'stores that describe people')} the basis of holding is not assessed.`,
          )
        : [],
    ),
  consentBasis: (stores: readonly Run[]) => say`Stores concerned: ${list(stores, 6)}.`,
  consentEffect: plain(
    'Without a recorded basis nobody can tell the people concerned what was promised to them, nor decide what may be shared.',
  ),
  consentMeasure: plain(
    'Record for each of these stores on what basis it holds information about people, and stop sharing where there is none.',
  ),
  groupsTitle: 'Groups whose information the mission holds',
  groupsCaption: 'Groups described in stores, and the gravest harm if these are lost',
  groupsColumns: titles('Group', 'Size', 'Stores', 'Harm to persons', 'Privacy harm', 'Most likely disclosure'),
  noGroups: plain(
    'No store has been linked to the people it describes, so nobody can say from this graph whom a loss would hurt.',
  ),
  size: (n: number) => grouped(n),
  staffTitle: 'Duty of care for staff',
  staffStatement: (stores: readonly Run[]) => say`Personal data of staff is held in ${list(stores, 5)}.`,
  dutyOfCare: plain(
    'Harassment, exposure of private life and fabricated images reach staff through the same paths as espionage. Whether the duty of care of the Organization covers them is for the security and privacy offices to state.',
  ),
  noStaff: plain('No store with personal data of staff has been recorded.'),
  phoneGroups: (n: number, untrained: number) =>
    plain(
      `${count(n, 'group of staff uses', 'groups of staff use')}`.replace(/^./, (c) => c.toUpperCase()) +
        ` mobile phones for duty; ${figure(untrained)} of them ${agree(untrained, 'has', 'have')} no training fitted to the role on record.`,
    ),
};
