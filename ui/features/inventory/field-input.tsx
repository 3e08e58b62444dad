import { Group, MultiSelect, NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldMeta } from '../../../graph-schema/field.ts';
import { labelled } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import type { FormValue } from './form-values.ts';

interface Props {
  name: string;
  meta: FieldMeta;
  value: FormValue;
  error: string | undefined;
  required: boolean;
  onChange: (value: FormValue) => void;
}

/** The input for one property, with its help, unit and example. Empty is not assessed, and says so. */
export function FieldInput({ name, meta, value, error, required, onChange }: Props) {
  const { t } = useTranslation();
  const text = Array.isArray(value) ? '' : value;
  const list = Array.isArray(value) ? value : [];
  const help = [
    meta.description,
    meta.unit && !meta.description.includes(meta.unit) ? `(${t('form.unit', { unit: meta.unit })})` : '',
    meta.example ? t('form.example', { example: meta.example }) : '',
  ];
  const common = {
    name,
    label: meta.title,
    description: help.filter(Boolean).join(' '),
    error,
    withAsterisk: required,
    'aria-required': required || undefined,
  };
  const none = required ? null : <option value="">{t('form.notAssessed')}</option>;
  switch (meta.form) {
    case 'longText':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={10}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <NativeSelect {...common} value={text} onChange={(e) => onChange(e.currentTarget.value)}>
          {none}
          {meta.values?.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </NativeSelect>
      );
    case 'flag':
      return (
        <NativeSelect {...common} value={text} onChange={(e) => onChange(e.currentTarget.value)}>
          {none}
          <option value="true">{t('element.yes')}</option>
          <option value="false">{t('element.no')}</option>
        </NativeSelect>
      );
    case 'choices':
      return (
        <MultiSelect
          {...common}
          data={meta.values?.map((each) => ({ value: each, label: word(each) })) ?? []}
          value={list}
          onChange={onChange}
          searchable
          clearable
          placeholder={list.length === 0 ? t('form.notAssessed') : undefined}
          clearButtonProps={{ 'aria-label': t('inventory.clear') }}
        />
      );
    case 'texts':
      return (
        <TagsInput
          {...common}
          description={`${common.description} ${t('form.listHelp')}`}
          value={list}
          onChange={onChange}
          clearable
          placeholder={list.length === 0 ? t('form.notAssessed') : undefined}
          clearButtonProps={{ 'aria-label': t('inventory.clear') }}
        />
      );
    case 'grade':
      return <GradeInput {...common} value={text} onChange={onChange} />;
    case 'date':
      return <TextInput {...common} type="date" value={text} onChange={(e) => onChange(e.currentTarget.value)} />;
    case 'number':
    case 'wholeNumber':
    case 'share':
      return (
        <TextInput
          {...common}
          inputMode={meta.form === 'wholeNumber' ? 'numeric' : 'decimal'}
          placeholder={t('form.notAssessed')}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          placeholder={required ? undefined : t('form.notAssessed')}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
  }
}

const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const CREDIBILITY = ['1', '2', '3', '4', '5', '6'] as const;

interface GradeProps {
  name: string;
  label: string;
  description: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** The two halves of an Admiralty grade, judged apart and so chosen apart. Half a grade is kept as typed. */
function GradeInput({ name, label, description, error, value, onChange }: GradeProps) {
  const { t } = useTranslation();
  const letter = /^[A-F]/.exec(value)?.[0] ?? '';
  const digit = /[1-6]$/.exec(value)?.[0] ?? '';
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="sg-visually-hidden">{label}</legend>
      <Group grow align="flex-end" gap="xs">
        <NativeSelect
          name={name}
          label={t('form.reliability')}
          value={letter}
          error={Boolean(error)}
          onChange={(e) => onChange(`${e.currentTarget.value}${digit}`)}
        >
          <option value="">{t('form.notAssessed')}</option>
          {RELIABILITY.map((each) => (
            <option key={each} value={each}>
              {labelled(each, t(`grade.reliability.${each}`))}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={t('form.credibility')}
          value={digit}
          error={Boolean(error)}
          onChange={(e) => onChange(`${letter}${e.currentTarget.value}`)}
        >
          <option value="">{t('form.notAssessed')}</option>
          {CREDIBILITY.map((each) => (
            <option key={each} value={each}>
              {labelled(each, t(`grade.credibility.${each}`))}
            </option>
          ))}
        </NativeSelect>
      </Group>
      <TextHelp description={description} error={error} />
    </fieldset>
  );
}

function TextHelp({ description, error }: { description: string; error: string | undefined }) {
  return (
    <>
      <div
        className="mantine-InputWrapper-description"
        style={{ fontSize: '0.75rem', color: 'var(--mantine-color-dimmed)', marginTop: 4 }}
      >
        {description}
      </div>
      {error ? (
        <div style={{ fontSize: '0.75rem', color: 'var(--mantine-color-error)', marginTop: 4 }}>{error}</div>
      ) : null}
    </>
  );
}
