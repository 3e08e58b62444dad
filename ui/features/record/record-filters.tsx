import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordKind, RecordOutcome } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import styles from './record.module.css';

const KINDS: readonly RecordKind[] = [
  'SIGN_IN',
  'SIGN_OUT',
  'REFUSAL',
  'CONTENT_READ',
  'CONTENT_WRITE',
  'IMPORT',
  'EXPORT',
  'PEOPLE',
  'PERMISSION',
  'CREDENTIAL',
  'APPROVAL',
  'RECORD_READ',
  'SERVER',
];
const OUTCOMES: readonly RecordOutcome[] = ['DONE', 'REFUSED', 'FAILED', 'AWAITING'];

/** What entries are shown; the address holds it. */
export function RecordFilters() {
  const { t } = useTranslation();
  const address = useAddress();
  const field = (name: string) => ({
    value: address.get(name) ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      address.set({ [name]: event.currentTarget.value, after: null }, { replace: true }),
  });
  const any = { value: '', label: t('record.any') };
  return (
    <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <NativeSelect
        label={t('record.kind')}
        data={[any, ...KINDS.map((value) => ({ value, label: t(`record.kinds.${value}`) }))]}
        {...field('kind')}
      />
      <NativeSelect
        label={t('record.outcome')}
        data={[any, ...OUTCOMES.map((value) => ({ value, label: t(`record.outcomes.${value}`) }))]}
        {...field('outcome')}
      />
      <TextInput label={t('record.since')} type="date" {...field('since')} />
      <TextInput label={t('record.until')} type="date" {...field('until')} />
      <TextInput label={t('record.mission')} {...field('mission')} />
      <TextInput label={t('record.text')} {...field('text')} />
    </form>
  );
}
