import type { FieldMeta } from '../../graph-schema/field.ts';
import type { FieldFault } from '../../graph-schema/validate.ts';
import type { en } from './i18n/en.ts';
import { pageLanguage, t } from './i18n/i18n.ts';
import { word } from './words.ts';

/** Refusals and faults reach a page in this language, with a code by which the others know them. */
const LANGUAGE_OF_THE_SERVER = 'en';
export const speaksServerLanguage = (): boolean => pageLanguage().tag === LANGUAGE_OF_THE_SERVER;

interface Coded {
  readonly code?: unknown;
  readonly message: string;
}

/** A refusal or fault in the language of the page; the server's own words where it gives a code nobody knows. */
export const serverWords = ({ code, message }: Coded): string =>
  speaksServerLanguage()
    ? message
    : t(`server.refusals.${code as keyof typeof en.server.refusals}`, { defaultValue: message });

/** The same for what is wrong in sheets. */
export const sheetFaultWords = ({ code, message }: Coded): string =>
  speaksServerLanguage()
    ? message
    : t(`server.sheets.${code as keyof typeof en.server.sheets}`, { defaultValue: message });

type Refused = Coded & { readonly fieldErrors: readonly FieldFault[] };

/** A refused change as a form shows it. Faults of values are told by the form's own fields. */
export function refusalWords(error: Refused | null | undefined): { message: string; faults: FieldFault[] } {
  if (!error) return { message: t('fault.unknown'), faults: [] };
  const message = serverWords(error);
  if (speaksServerLanguage() || error.code === 'INVALID_INPUT') return { message, faults: [...error.fieldErrors] };
  return { message, faults: error.fieldErrors.map((fault) => ({ ...fault, message, expected: '' })) };
}

/** Beyond this a bound is there to keep nonsense out and tells a person nothing. */
const TELLING = 20_000;

/** What a property accepts, in a phrase. */
export function expectedWords(meta: FieldMeta): string {
  const values = meta.values?.map(word).join(', ') ?? '';
  switch (meta.form) {
    case 'choice':
    case 'choices':
      return t(`server.expected.${meta.form}`, { values });
    case 'number':
    case 'share':
    case 'wholeNumber': {
      const kind = meta.form === 'wholeNumber' ? 'wholeNumber' : 'number';
      const { minimum, maximum } = meta;
      if (minimum === undefined) return t(`server.expected.${kind}`);
      return maximum === undefined || maximum >= TELLING
        ? t(`server.expected.${kind}From`, { minimum })
        : t(`server.expected.${kind}Between`, { minimum, maximum });
    }
    case 'flag':
    case 'date':
    case 'grade':
    case 'url':
    case 'texts':
      return t(`server.expected.${meta.form}`);
    default:
      return t('server.expected.text');
  }
}
