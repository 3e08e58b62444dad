import { ACTIONS, type Action, type ActionRule } from './actions.ts';
import { holds, ROLES, type Viewer } from './viewer.ts';

/** What an action is about. */
export interface Subject {
  /** The mission; null or absent: none, headquarters. */
  readonly mission?: string | null;
  /** Whether it changes what an administrator may do, or who is one. */
  readonly concernsAdministrator?: boolean;
}

export type DenialCode =
  /** Nobody is signed in. */
  | 'UNAUTHENTICATED'
  /** The mission is not theirs: they are told what they would be told if it did not exist. */
  | 'NOT_FOUND'
  /** They see it and may not do this. */
  | 'FORBIDDEN';

export type Decision =
  | { readonly type: 'allow' }
  /** They may ask for it; it happens when another person agrees. */
  | { readonly type: 'second-person' }
  | { readonly type: 'deny'; readonly code: DenialCode };

const ALLOW: Decision = { type: 'allow' };
const deny = (code: DenialCode): Decision => ({ type: 'deny', code });

/**
 * Whether a viewer may do something: the only place where this is decided. Pure, so that the whole of it can be tried.
 * No role implies another: who manages people does not read missions by that, who reads the record reads no content.
 */
export function decide(viewer: Viewer | null, action: Action, subject: Subject = {}): Decision {
  if (!viewer) return deny('UNAUTHENTICATED');
  const rule: ActionRule = ACTIONS[action];
  const mission = subject.mission ?? null;
  // The operator is one person with the folder in hand: a second signature would be theirs too.
  if (viewer.via === 'OPERATOR') return rule.operator ? ALLOW : deny('FORBIDDEN');
  if (!withinToken(viewer, rule, mission)) return deny(sees(viewer, mission) ? 'FORBIDDEN' : 'NOT_FOUND');
  if (viewer.sample && !rule.sample) return deny(sees(viewer, mission) ? 'FORBIDDEN' : 'NOT_FOUND');
  const allowed =
    rule.anyone === true ||
    (mission !== null && rule.mission !== undefined && holds(viewer, rule.mission, mission)) ||
    (rule.headquarters !== undefined && holds(viewer, rule.headquarters, null));
  if (!allowed) return deny(sees(viewer, mission) ? 'FORBIDDEN' : 'NOT_FOUND');
  const second =
    rule.secondPerson === 'ALWAYS' ||
    (rule.secondPerson === 'FOR_ADMINISTRATORS' && subject.concernsAdministrator === true);
  return second ? { type: 'second-person' } : ALLOW;
}

function withinToken(viewer: Viewer, rule: ActionRule, mission: string | null): boolean {
  if (viewer.via !== 'TOKEN') return true;
  if (rule.token === null) return false;
  if (rule.token === 'WRITE' && viewer.tokenScope !== 'WRITE') return false;
  if (viewer.tokenMission === null || viewer.tokenMission === mission) return true;
  // What is everybody's or is filtered by mission afterwards stays in reach of a token that is limited to one.
  return mission === null && rule.anyone === true;
}

/** Whether a viewer may know that the mission exists. Administrators do, who give roles for it; headquarters is no secret. */
function sees(viewer: Viewer, mission: string | null): boolean {
  if (mission === null) return true;
  if (viewer.tokenMission !== null && viewer.tokenMission !== mission) return false;
  return holds(viewer, ROLES, mission) || holds(viewer, ['ADMINISTRATOR'], null);
}
