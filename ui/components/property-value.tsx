import type { z } from 'zod';
import type { FieldMeta } from '../../graph-schema/field.ts';
import { count, dayOf, decimal } from '../lib/format.ts';
import { t } from '../lib/i18n/i18n.ts';
import { fieldWords, word } from '../lib/words.ts';
import { Grade } from './grade.tsx';
import { NotAssessed } from './not-assessed.tsx';

/** A property's value as text; empty where it is not assessed. */
export function valueText(meta: FieldMeta, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.map((each) => (meta.form === 'choices' ? word(String(each)) : String(each))).join('; ');
  switch (meta.form) {
    case 'choice':
      return word(String(value));
    case 'flag':
      return t(value === true ? 'element.yes' : 'element.no');
    case 'date':
      return dayOf(String(value));
    case 'wholeNumber':
      return meta.unit ? `${count(Number(value))} ${meta.unit}` : count(Number(value));
    case 'number':
      return meta.unit ? `${decimal(Number(value))} ${meta.unit}` : decimal(Number(value));
    case 'share':
      return decimal(Number(value));
    default:
      return String(value);
  }
}

interface Props {
  field: z.ZodType;
  value: unknown;
  /** Words for a missing value where empty means something else than not assessed. */
  empty?: string;
}

/** A property as people read it; hatched where nobody has assessed it. */
export function PropertyValue({ field, value, empty }: Props) {
  const meta = fieldWords(field);
  if (value === null || value === undefined) return <NotAssessed words={empty} />;
  if (meta.form === 'grade') return <Grade grade={String(value)} />;
  if (meta.form === 'url')
    return (
      <a href={String(value)} rel="noreferrer noopener" target="_blank">
        {String(value)}
      </a>
    );
  return <>{valueText(meta, value)}</>;
}
