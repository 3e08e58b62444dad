import type { FieldFault } from '../../../graph-schema/validate.ts';
import type { ErrorCode } from '../../schema/generated/resolver-types.ts';

/** Why a change was not made, as data: something the person who asked can mend. */
export interface Refusal {
  type: 'error';
  code: ErrorCode;
  message: string;
  fieldErrors: FieldFault[];
}
export type Outcome<T> = { type: 'ok'; value: T } | Refusal;

export const ok = <T>(value: T): Outcome<T> => ({ type: 'ok', value });
export const refuse = (code: ErrorCode, message: string, fieldErrors: FieldFault[] = []): Refusal => ({
  type: 'error',
  code,
  message,
  fieldErrors,
});

export const invalidInput = (faults: FieldFault[]): Refusal =>
  refuse(
    'INVALID_INPUT',
    faults.length === 1
      ? (faults[0]?.message ?? 'A value is not accepted.')
      : `${faults.length} values are not accepted.`,
    faults,
  );

/** The payload of a mutation, with the thing that was made or changed under `field`. */
export function payload<T, F extends string>(outcome: Outcome<T>, field: F) {
  return outcome.type === 'ok'
    ? ({ ok: true, [field]: outcome.value, error: null } as { ok: true; error: null } & Record<F, T>)
    : ({ ok: false, [field]: null, error: userError(outcome) } as {
        ok: false;
        error: ReturnType<typeof userError>;
      } & Record<F, null>);
}

export const userError = ({ code, message, fieldErrors }: Refusal) => ({ code, message, fieldErrors });

/** The payload of a deletion. */
export const deletePayload = (outcome: Outcome<number>) =>
  outcome.type === 'ok'
    ? { ok: true, deleted: outcome.value, error: null }
    : { ok: false, deleted: 0, error: userError(outcome) };
