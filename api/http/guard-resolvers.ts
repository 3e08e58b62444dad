import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../modules/base/app-error.ts';
import { toTheEnd } from '../modules/base/waiting.ts';
import { entryOfViewer } from '../modules/identity/identity-service.ts';
import type { EntryDraft, EntryKind, EntryOutcome } from '../modules/record/record-service.ts';
import { ACTIONS, type Action } from '../policy/actions.ts';
import { type Decision, decide } from '../policy/decide.ts';
import { FIELD_DECISIONS, type FieldDecision, IN_LIBRARY } from '../policy/field-decisions.ts';
import type { Resolvers } from '../schema/generated/resolver-types.ts';
import type { RequestContext } from './request-context.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (parent: unknown, args: Arguments, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** An id that nothing can have: what is not a viewer's is asked for under it, so that the answer is that for nothing. */
const NOBODYS = ' ';

const valueAt = (args: Arguments, at: readonly string[]): string | null => {
  let value: unknown = args;
  for (const name of at) value = (value as Arguments | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
};

function withValueAt(args: Arguments, [name = '', ...rest]: readonly string[], value: string): Arguments {
  return { ...args, [name]: rest.length === 0 ? value : withValueAt(args[name] as Arguments, rest, value) };
}

/** The mission that a field is about: '' is the library, null is none or unknown. */
async function missionOf(
  { subject }: FieldDecision,
  args: Arguments,
  { services }: RequestContext,
): Promise<string | null> {
  if (subject.from === 'nothing' || subject.from === 'service') return null;
  const value = valueAt(args, subject.at);
  if (value === null || subject.from === 'mission') return value;
  if (subject.from === 'element') return (await services.inventory.element(value))?.missionId ?? null;
  if (subject.from === 'link') return (await services.inventory.link(value))?.missionId ?? null;
  return (await services.assessment.find(value))?.missionId ?? null;
}

/** The action as it is called for this subject. */
const actionOf = (action: Action, mission: string | null): Action =>
  mission === '' ? (IN_LIBRARY[action] ?? action) : action;

async function decisionOf(
  rule: FieldDecision,
  mission: string | null,
  { viewer, services }: RequestContext,
): Promise<Decision> {
  const { subject } = rule;
  // Its service asks the policy with more than is known here.
  if (subject.from === 'service') return { type: 'allow' };
  // A key of nothing: whoever may read any mission hears that there is nothing, as they would of another's.
  if (mission === null && subject.from !== 'nothing' && subject.from !== 'mission')
    return { type: 'deny', code: 'NOT_FOUND' };
  const decision = decide(viewer, actionOf(rule.action, mission), { mission: mission || null });
  // A mission whose own entry is above a viewer's clearance is not there for them, whatever role they hold in it.
  const inMission = rule.asAbsent && mission !== null && mission !== '' && viewer.via !== 'OPERATOR';
  const hidden = decision.type === 'allow' && inMission && !(await services.mission.mission(mission));
  return hidden ? { type: 'deny', code: 'NOT_FOUND' } : decision;
}

/** What a mutation's payload says of its outcome. */
function outcomeOf(result: unknown): { outcome: EntryOutcome; detail?: string } {
  const { ok, error } = (result ?? {}) as { ok?: boolean; error?: { code?: string } | null };
  if (ok !== false) return { outcome: 'DONE' };
  const code = error?.code ?? '';
  return code === 'AWAITS_SECOND_PERSON' ? { outcome: 'AWAITING' } : { outcome: 'REFUSED', detail: code };
}

/** What a field is about, for the record: its name and the key or id that stands in its arguments. */
const subjectWords = (field: string, { subject }: FieldDecision, args: Arguments): string => {
  const value =
    'at' in subject ? valueAt(args, subject.at) : (valueAt(args, ['key']) ?? valueAt(args, ['input', 'key']));
  return value === null ? field : `${field} ${value}`;
};

function guarded(type: 'Query' | 'Mutation', field: string, resolve: Resolve): Resolve {
  const rule = FIELD_DECISIONS[`${type}.${field}`];
  return async (parent, args, context, info) => {
    const { viewer, requestId, record } = context;
    if (!rule) throw new AppError('FORBIDDEN', 'Nobody has decided who may ask for this.');
    const mission = await missionOf(rule, args, context);
    const decision = await decisionOf(rule, mission, context);
    const action = actionOf(rule.action, mission);
    const entry = (kind: EntryKind, outcome: EntryOutcome, detail = ''): EntryDraft =>
      entryOfViewer(viewer, requestId, {
        kind,
        intent: action,
        outcome,
        mission: mission ?? '',
        subject: subjectWords(field, rule, args),
        detail,
      });
    if (decision.type === 'deny') {
      const known = mission !== null;
      if (known) record.later(entry('REFUSAL', 'REFUSED', decision.code));
      if (decision.code === 'NOT_FOUND' && rule.asAbsent && 'at' in rule.subject) {
        return resolve(parent, withValueAt(args, rule.subject.at, NOBODYS), context, info);
      }
      throw new AppError(decision.code === 'NOT_FOUND' ? 'FORBIDDEN' : decision.code, 'This is not yours to do.');
    }
    if (decision.type === 'second-person') throw new AppError('FORBIDDEN', 'This needs a second person.');
    const { recordedAs } = ACTIONS[action];
    if (type === 'Query') {
      if (recordedAs === 'CONTENT_READ') noteRead(context, mission ?? '', field);
      else if (recordedAs !== null) record.later(entry(recordedAs, 'DONE'));
      return resolve(parent, args, context, info);
    }
    // Who asks for a change wants it made, whether or not they are still there.
    const change = () => toTheEnd(async () => resolve(parent, args, context, info));
    return recordedAs === null ? change() : record.during(entry(recordedAs, 'DONE'), change, outcomeOf);
  };
}

/** Pages ask how far a score has come every second: that is no reading. */
const QUIET = new Set(['work']);

function noteRead({ reads }: RequestContext, mission: string, field: string): void {
  if (QUIET.has(field)) return;
  const fields = reads.get(mission);
  if (fields) fields.add(field);
  else reads.set(mission, new Set([field]));
}

/** Puts a decision of the policy, and an entry of the record, before every field at the top of the schema. */
export function guardResolvers(resolvers: Resolvers): Resolvers {
  const guardAll = (type: 'Query' | 'Mutation') =>
    Object.fromEntries(
      Object.entries(resolvers[type] as unknown as Record<string, Resolve>).map(([field, resolve]) => [
        field,
        guarded(type, field, resolve),
      ]),
    );
  return { ...resolvers, Query: guardAll('Query'), Mutation: guardAll('Mutation') } as Resolvers;
}
