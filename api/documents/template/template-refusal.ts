/** Why a template is not taken. What each means to the person who brought it stands in `refusal-words.ts`. */
export const TEMPLATE_REFUSALS = [
  'TOO_LARGE',
  'NOT_DOCX',
  'PASSWORD_OR_OLD_WORD',
  'DAMAGED',
  'UNPACKS_TOO_LARGE',
  'TOO_MANY_PARTS',
  'UNSAFE_NAME',
  'MACROS',
  'EMBEDDED_OBJECT',
  'EXTERNAL_REFERENCE',
  'FIELD_NOT_ALLOWED',
  'DOCTYPE',
  'MALFORMED_XML',
  'STRICT_FORM',
  'CHANGES_OR_COMMENTS',
  'PICTURE_NOT_ALLOWED',
  'PART_NOT_ALLOWED',
  'PAGE_TOO_NARROW',
] as const;
export type TemplateRefusal = (typeof TEMPLATE_REFUSALS)[number];

/** Leaves the reading of a template at the first fault; `readTemplate` turns it into data. */
export class TemplateRefused extends Error {
  readonly code: TemplateRefusal;
  /** The part or field at fault, as the package names it. */
  readonly detail: string;

  constructor(code: TemplateRefusal, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
