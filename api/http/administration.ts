import { z } from 'zod';
import { entryOfViewer, linkPath } from '../modules/identity/identity-service.ts';
import type { RecordVerdict } from '../modules/record/record-service.ts';
import { operatorViewer } from '../policy/viewer.ts';
import type { SharedContext } from './request-context.ts';
import { requestId } from './request-scope.ts';

export interface WaitingApproval {
  key: string;
  about: string;
  askedByName: string;
  askedAt: string;
}

/** What the operator does for people and the record, by the command line. */
export interface Administration {
  /** Walks the whole record. */
  verifyRecord(): Promise<RecordVerdict>;
  /** Path of a one-time link: for the first administrator, or for the person of a login. Null: not to be had. */
  signInLink(login: string | null): Promise<{ path: string | null }>;
  approvals(): Promise<WaitingApproval[]>;
  /** The second pair of eyes where there is no second administrator. */
  decideApproval(decision: { key: string; agree: boolean }): Promise<{ message: string | null; path: string | null }>;
}

export const SignInLinkRequest = z.strictObject({ login: z.string().max(200).nullable() });
export const ApprovalDecision = z.strictObject({ key: z.string().max(200), agree: z.boolean() });

export function administrationOf({ identity, record }: SharedContext): Administration {
  const operator = operatorViewer('');
  const entry = (intent: string, kind: 'CREDENTIAL' | 'APPROVAL' | 'RECORD_READ', subject: string) =>
    entryOfViewer(operator, requestId(), { kind, intent, outcome: 'DONE', subject });
  return {
    async verifyRecord() {
      await record.append([entry('record.verify', 'RECORD_READ', 'record')]);
      return record.verify();
    },

    async signInLink(login) {
      const token = login === null ? await identity.firstLink() : await identity.operatorLink(login);
      if (token === null) return { path: null };
      await record.append([entry('people.reset', 'CREDENTIAL', login ?? 'first administrator')]);
      return { path: linkPath(token) };
    },

    async approvals() {
      const waiting = await identity.approvals.list(operator);
      return waiting.map(({ key, about, askedByName, askedAt }) => ({ key, about, askedByName, askedAt }));
    },

    async decideApproval({ key, agree }) {
      const outcome = await record.during(
        entry('approvals.decide', 'APPROVAL', key),
        () => identity.approvals.decide(operator, { key, agree, note: 'by the command line' }),
        (result) => (result.type === 'ok' ? { outcome: 'DONE' } : { outcome: 'REFUSED', detail: result.code }),
      );
      if (outcome.type === 'error') return { message: outcome.message, path: null };
      const { approval, result } = outcome.value;
      return { message: null, path: approval.kind === 'sign-in.reset' && result !== null ? linkPath(result) : null };
    },
  };
}
