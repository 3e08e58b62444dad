import type { Action } from '../../policy/actions.ts';
import { decide, type Subject } from '../../policy/decide.ts';
import type { Viewer } from '../../policy/viewer.ts';
import { newNodeKey } from '../base/keys.ts';
import { type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import type { ApprovalRecord } from './identity-records.ts';
import type { IdentityStore } from './identity-store.ts';
import { viewerOf } from './viewer-of.ts';

/** Something that a viewer wants and that may need another person. */
export interface Request {
  action: Action;
  subject: Subject;
  /** Which deed does it: a name under which one was registered. */
  kind: string;
  /** What it is about, in words for whoever decides. */
  about: string;
  /** Everything the deed needs, as it was when it was asked for. */
  details: object;
}

/** Does what was agreed to. `result` is shown to whoever agreed, once. */
export type Deed = (details: unknown, by: { agreedBy: Viewer }) => Promise<Outcome<{ result: string | null }>>;

const DAYS_TO_DECIDE = 7;
const DAY_MS = 24 * 3600 * 1000;

export const forbidden = (): Refusal => refuse('FORBIDDEN', 'This is not yours to do.');
const noSuchApproval = (): Refusal => refuse('NOT_FOUND', 'There is no such request, or it is not yours to see.');

/**
 * Four eyes: what one person asks for happens when another one, who could have asked for it too, agrees. The request
 * is kept whole, so what is agreed to is what is done; both are looked at again at that moment.
 */
export function createApprovalService(of: {
  identity: IdentityStore;
  /** For what is asked for only: nothing has been done then. */
  aside: IdentityStore;
  deeds: Readonly<Record<string, Deed>>;
  clock: () => Date;
}) {
  const { identity, aside, deeds, clock } = of;

  const isOpen = (approval: ApprovalRecord): boolean =>
    approval.state === 'PENDING' && approval.expiresAt > clock().toISOString();
  const subjectOf = ({ mission, concernsAdministrator }: Subject) => ({
    mission: mission ?? null,
    concernsAdministrator,
  });
  const requestOf = (approval: ApprovalRecord) =>
    JSON.parse(approval.deed) as { action: Action; subject: Subject; details: object };

  /** Whether a viewer could have asked for it: then they may agree to it. */
  const mayDecide = (viewer: Viewer, approval: ApprovalRecord): boolean => {
    const { action, subject } = requestOf(approval);
    const own = viewer.personKey !== null && viewer.personKey === approval.askedBy;
    if (own || decide(viewer, 'approvals.decide', { mission: approval.mission || null }).type === 'deny') return false;
    return decide(viewer, action, subject).type !== 'deny';
  };

  async function askerMayStill(approval: ApprovalRecord): Promise<boolean> {
    const asker = await identity.read(async (records) => {
      const person = await records.find('Person', 'key', approval.askedBy);
      if (person?.state !== 'ACTIVE') return null;
      const grants = await records.list('Grant', 'personKey', person.key);
      return viewerOf(person, grants, { via: 'SESSION', credentialKey: '', from: '' });
    });
    const { action, subject } = requestOf(approval);
    return asker !== null && decide(asker, action, subject).type !== 'deny';
  }

  async function ask(viewer: Viewer, request: Request): Promise<Refusal> {
    const now = clock();
    await aside.write((records) =>
      records.add('Approval', {
        key: newNodeKey(),
        kind: request.kind,
        mission: request.subject.mission ?? '',
        about: request.about,
        deed: JSON.stringify({
          action: request.action,
          subject: subjectOf(request.subject),
          details: request.details,
        }),
        askedBy: viewer.personKey ?? '',
        askedByName: viewer.name,
        askedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + DAYS_TO_DECIDE * DAY_MS).toISOString(),
        state: 'PENDING',
        decidedBy: '',
        decidedByName: '',
        decidedAt: '',
        note: '',
      }),
    );
    return refuse('AWAITS_SECOND_PERSON', `It was asked for, and happens when another person agrees: ${request.about}`);
  }

  return {
    /** Does it now, asks for it, or refuses, as the policy has it. */
    async request(viewer: Viewer, request: Request): Promise<Outcome<{ result: string | null }>> {
      const decision = decide(viewer, request.action, request.subject);
      if (decision.type === 'deny') return forbidden();
      if (decision.type === 'second-person') return ask(viewer, request);
      return deeds[request.kind]!(request.details, { agreedBy: viewer });
    },

    /** Requests that wait, and those that the viewer made themself, newest first. */
    async list(viewer: Viewer): Promise<(ApprovalRecord & { mayDecide: boolean })[]> {
      const pending = await identity.read((records) => records.list('Approval', 'state', 'PENDING'));
      return pending
        .filter(isOpen)
        .map((approval) => ({ ...approval, mayDecide: mayDecide(viewer, approval) }))
        .filter((approval) => approval.mayDecide || approval.askedBy === viewer.personKey || viewer.via === 'OPERATOR')
        .sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
    },

    /** Agrees or refuses. The deed is done once, however many agree at the same moment. */
    async decide(
      viewer: Viewer,
      decision: { key: string; agree: boolean; note: string },
    ): Promise<Outcome<{ approval: ApprovalRecord; result: string | null }>> {
      const approval = await identity.read((records) => records.find('Approval', 'key', decision.key));
      if (!approval || !isOpen(approval)) return noSuchApproval();
      const own = approval.askedBy === viewer.personKey && viewer.personKey !== null;
      if (own && decision.agree) return refuse('FORBIDDEN', 'Another person than the one who asked has to agree.');
      if (!own && !mayDecide(viewer, approval)) return noSuchApproval();
      if (decision.agree && !(await askerMayStill(approval))) {
        return refuse('CONFLICT', 'Whoever asked for this may no longer do so. Refuse it.');
      }
      const taken = await identity.attempt<ApprovalRecord>(async (records) => {
        const current = await records.find('Approval', 'key', decision.key);
        if (!current || !isOpen(current)) return noSuchApproval();
        return ok(
          await records.change('Approval', {
            ...current,
            state: decision.agree ? 'AGREED' : own ? 'WITHDRAWN' : 'REFUSED',
            decidedBy: viewer.personKey ?? 'operator',
            decidedByName: viewer.name,
            decidedAt: clock().toISOString(),
            note: decision.note.slice(0, 1_000),
          }),
        );
      });
      if (taken.type === 'error' || !decision.agree) {
        return taken.type === 'error' ? taken : ok({ approval: taken.value, result: null });
      }
      const { details } = requestOf(approval);
      const done = await deeds[approval.kind]!(details, { agreedBy: viewer });
      return done.type === 'error' ? done : ok({ approval: taken.value, result: done.value.result });
    },
  };
}
export type ApprovalService = ReturnType<typeof createApprovalService>;
