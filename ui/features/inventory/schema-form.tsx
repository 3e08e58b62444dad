import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import type { FieldFault } from '../../../graph-schema/validate.ts';
import { Fault } from '../../components/fault.tsx';
import { firstMarking, markableField, useMarkable } from '../../lib/markable.ts';
import { expectedWords } from '../../lib/server-words.ts';
import { fieldWords } from '../../lib/words.ts';
import { FieldInput } from './field-input.tsx';
import { type FormValues, fromForm, groupedFields, type Shape, toForm } from './form-values.ts';
import styles from './schema-form.module.css';

export interface Refusal {
  message: string;
  faults: readonly FieldFault[];
}

interface Props {
  shape: Shape;
  initial: Record<string, unknown>;
  required: readonly string[];
  submitWords: string;
  /** Checks before anything is sent; an empty list lets it go. */
  check: (properties: Record<string, unknown>) => readonly FieldFault[];
  /** Sends; what comes back is why it was refused, or null. */
  submit: (properties: Record<string, unknown>) => Promise<Refusal | null>;
  onCancel: () => void;
  /** Stands above the fields, for example a conflict. */
  notice?: ReactNode;
  children?: ReactNode;
}

/**
 * A form made from a schema: groups in the order an officer thinks, help from the schema, a fault beside its field.
 * What was typed stays through every refusal, and leaving asks first.
 */
export function SchemaForm(props: Props) {
  const { t } = useTranslation();
  const { shape, required } = props;
  const markable = useMarkable();
  const initial = useMemo(
    () => toForm(shape, { ...firstMarking(markable), ...props.initial }),
    [shape, props.initial, markable],
  );
  const [values, setValues] = useState<FormValues>(initial);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const sent = useRef(false);
  const dirty = JSON.stringify(values) !== JSON.stringify(initial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles and help are in the language of the page
  const groups = useMemo(() => groupedFields(shape), [shape, t]);
  const faultOf = (name: string) => {
    const fault = refusal?.faults.find((each) => each.property === name);
    if (!fault) return undefined;
    return fault.expected ? t('form.expected', { expected: expectedWords(fieldWords(shape[name]!)) }) : fault.message;
  };
  const loose = refusal?.faults.filter((fault) => !(fault.property in shape)) ?? [];

  useEffect(() => {
    if (!refusal) return;
    // Scrolls the panel and not the list behind it.
    summary.current?.focus({ preventScroll: true });
    summary.current?.closest('[data-scroll]')?.scrollTo({ top: 0 });
  }, [refusal]);

  const send = async () => {
    const properties = fromForm(shape, values);
    const faults = props.check(properties);
    setFailure(null);
    if (faults.length > 0) {
      setRefusal({ message: t('form.faults', { count: faults.length }), faults });
      return;
    }
    setBusy(true);
    sent.current = true;
    try {
      const refused = await props.submit(properties);
      setRefusal(refused);
      sent.current = refused === null;
    } catch (error) {
      sent.current = false;
      setRefusal(null);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const field = ({ name, meta }: { name: string; meta: Parameters<typeof FieldInput>[0]['meta'] }) => {
    const own = markableField(name, meta, markable);
    return own ? (
      <FieldInput
        key={name}
        name={name}
        meta={own}
        value={values[name] ?? ''}
        error={faultOf(name)}
        required={required.includes(name) || (name === 'sensitivity' && !markable.unmarked)}
        onChange={(value) => setValues((current) => ({ ...current, [name]: value }))}
      />
    ) : null;
  };

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {props.notice}
      {refusal ? (
        <div ref={summary} tabIndex={-1} className={styles.summary} role="alert">
          {refusal.message}
          {loose.map((fault) => (
            <p key={fault.property + fault.message}>{fault.message}</p>
          ))}
        </div>
      ) : null}
      {failure ? <Fault error={failure} /> : null}
      {props.children}
      {groups.map(({ group, fields, byEffect }) => (
        <fieldset key={group} className={styles.group}>
          <legend>{t(`groups.${group}`)}</legend>
          {fields.map(field)}
          {byEffect.length > 0 ? (
            <details open={byEffect.some(({ name }) => (values[name]?.length ?? 0) > 0 || faultOf(name))}>
              <summary>{t('element.byEffect')}</summary>
              <div className={styles.group}>{byEffect.map(field)}</div>
            </details>
          ) : null}
        </fieldset>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {props.submitWords}
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
      <LeaveGuard when={dirty && !sent.current} sent={sent} />
    </form>
  );
}

/** Asks before what was typed is left behind. */
function LeaveGuard({ when, sent }: { when: boolean; sent: { current: boolean } }) {
  const { t } = useTranslation();
  const blocker = useBlocker(() => when && !sent.current);
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('form.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <p>{t('form.leaveWords')}</p>
      <Group justify="flex-end">
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          {t('form.stay')}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('form.leave')}
        </Button>
      </Group>
    </Modal>
  );
}
