import type { ControlClass } from '../../../graph-schema/values.ts';
import type { ChangeNote, RefusalCode, ServiceLoss } from './changed-graph.ts';

/**
 * The English sentences of what-ifs, by code. {names} are filled in from the parameters beside the code. A reader in
 * another language has a file like this one.
 */
export const REFUSAL_TEXT: Readonly<Record<RefusalCode, string>> = {
  UNKNOWN_ELEMENT: 'There is no element {element} that you can see.',
  UNKNOWN_LINK: 'There is no link {link} that you can see.',
  WRONG_KIND: 'This change is for {expected}, which the entry that was named is not.',
  MAY_NOT_STAND_THERE: 'An element of this kind cannot carry a link {expected}.',
  NOT_IN_FORCE: 'The entry does not hold on the day for which the mission is scored.',
  ALREADY_SO: 'This is so already, or stands in the list twice.',
  WOULD_WEAKEN: 'This would be weaker than what is in place: {after} in place of {before}.',
  NOT_IN_UN_CUSTODY: 'The receiver is not recorded as owned by the United Nations.',
  NOT_ON_A_SYSTEM: 'A paper file is on no network, and cannot be set apart from one.',
  INVALID: 'The entry would not be accepted: {faults}',
};

export const NOTE_TEXT: Readonly<Record<ChangeNote['code'], string>> = {
  WAS_NOT_ASSESSED:
    'Nobody had assessed this before, so the figures left it out and cannot fall. Record how it is to see what the change is worth.',
  HOST_NOT_MAPPED: 'The system that would hold it is not mapped, so its own dangers are not in the figures.',
  CUSTODY_NOT_ASSESSED: 'Who owns the receiver is not recorded.',
  STILL_CONTROLLED: 'These actors are recorded as controlling the item itself; that is left as it is.',
  CONTROLS_KEPT: 'These controls of the system that it leaves are taken to protect it where it goes.',
  NOT_ON_THIS_DAY: 'The presence does not fall on the day for which the mission is scored.',
};

export const LOSS_TEXT: Readonly<Record<ServiceLoss['outcome'], string>> = {
  FAILS: '{dependant} cannot work without {lost}.',
  LOSES_SHARE: '{dependant} loses {share} of its work with {lost}.',
  LOSES_STAND_IN: '{dependant} loses {lost} as a stand-in; {standIns} are left.',
  DEGRADES: '{dependant} goes on without {lost}, but worse.',
  NOT_ASSESSED: 'What {dependant} does without {lost} is not assessed.',
  GOES_TOO: '{dependant} is kept on {lost} alone, and goes with it.',
  NOWHERE_TO_SEND: '{dependant} sends information to {lost}, and would have nowhere to send it.',
  LOSES_ACCESS: '{dependant} work with {lost}.',
};

const CLASS_WORDS: Readonly<Record<ControlClass, string>> = {
  IDENTITY: 'identity and sign-in',
  PATCHING: 'patching',
  SEGMENTATION: 'segmentation',
  MONITORING: 'monitoring',
  ENDPOINT: 'endpoint protection',
  ENCRYPTION: 'encryption',
  BACKUP: 'backup',
  REDUNDANCY: 'redundancy',
  PROCEDURE: 'procedure',
  TRAINING: 'training',
  PHYSICAL: 'physical protection',
  LEGAL: 'legal safeguard',
  MINIMISATION: 'minimisation',
};

export const newControlName = (controlClass: ControlClass): string => `New control: ${CLASS_WORDS[controlClass]}`;
