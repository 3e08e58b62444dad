import type {
  ControlClass,
  ControlStatus,
  Encryption,
  Level,
  VectorType,
  WhatIfChangeInput,
  WhatIfKind,
} from '../gql/generated/graphql.ts';

/**
 * Changes that somebody tries, as the address holds them, so that a link tries the same ones: changes apart by two
 * asterisks, and each a kind and its fields apart by one. Neither keys nor values of the vocabularies hold an
 * asterisk, and a browser writes it as it is.
 */
const BETWEEN_CHANGES = '**';
const BETWEEN_FIELDS = '*';
const BETWEEN_VECTORS = '.';

const KINDS: Record<WhatIfKind, string> = {
  ADD_CONTROL: 'add',
  REMOVE_CONTROL: 'remove',
  STRENGTHEN_CONTROL: 'strengthen',
  OUT_OF_SERVICE: 'out',
  UN_CUSTODY: 'custody',
  SEGMENT: 'segment',
  ENCRYPT: 'encrypt',
  STAND_ALONE: 'apart',
  NEW_PRESENCE: 'presence',
  END_PRESENCE: 'leave',
  CHANGE_INTENT: 'intent',
  WITHOUT_ACTOR: 'without',
};
const KIND_OF = new Map(Object.entries(KINDS).map(([kind, name]) => [name, kind as WhatIfKind]));

/** A field's letter, and how its text is read. The order is that of writing: one change has one text. */
const FIELDS = {
  element: ['e', String],
  link: ['l', String],
  control: ['c', String],
  onto: ['o', String],
  actor: ['a', String],
  site: ['s', String],
  coverage: ['v', Number],
  status: ['t', (text: string) => text as ControlStatus],
  effectiveness: ['x', Number],
  encryption: ['n', (text: string) => text as Encryption],
  distanceKm: ['d', Number],
  intent: ['i', (text: string) => text as Level],
  from: ['f', String],
  to: ['u', String],
} as const satisfies Record<
  Exclude<keyof WhatIfChangeInput, 'kind' | 'newControl'>,
  [string, (text: string) => unknown]
>;
const NEW_CONTROL = { controlClass: 'k', reduces: 'r', effectiveness: 'y' } as const;

type Loose<T> = { [K in keyof T]?: T[K] | null | undefined };
/** A change as the API takes it, or as it gives it, where what is left out is null. */
export type AnyChange = { kind: WhatIfKind } & Loose<Omit<WhatIfChangeInput, 'kind'>>;

/** One change as text; the same text for the same change, whichever way it came. */
export function changeText(change: AnyChange): string {
  const parts: string[] = [KINDS[change.kind]];
  for (const [name, [letter]] of Object.entries(FIELDS)) {
    const value = change[name as keyof typeof FIELDS];
    if (value !== null && value !== undefined) parts.push(`${letter}${value}`);
  }
  if (change.newControl) {
    const { controlClass, reduces, effectiveness } = change.newControl;
    const vectors = [...reduces].sort().join(BETWEEN_VECTORS);
    parts.push(
      `${NEW_CONTROL.controlClass}${controlClass}`,
      `${NEW_CONTROL.reduces}${vectors}`,
      `${NEW_CONTROL.effectiveness}${effectiveness}`,
    );
  }
  return parts.join(BETWEEN_FIELDS);
}

export const changesText = (changes: readonly AnyChange[]): string => changes.map(changeText).join(BETWEEN_CHANGES);

/** The change that a text says; null where the text says none. What the server makes of it is the server's to say. */
export function changeOf(text: string): WhatIfChangeInput | null {
  const [name, ...parts] = text.split(BETWEEN_FIELDS);
  const kind = KIND_OF.get(name ?? '');
  if (!kind) return null;
  const read = new Map(parts.map((part) => [part.charAt(0), part.slice(1)]));
  const change: Record<string, unknown> = { kind };
  for (const [field, [letter, of]] of Object.entries(FIELDS)) {
    const value = read.get(letter);
    if (value === undefined) continue;
    const told = of(value);
    if (Number.isNaN(told)) return null;
    change[field] = told;
  }
  const controlClass = read.get(NEW_CONTROL.controlClass);
  if (controlClass !== undefined) {
    const effectiveness = Number(read.get(NEW_CONTROL.effectiveness));
    if (Number.isNaN(effectiveness)) return null;
    change.newControl = {
      controlClass: controlClass as ControlClass,
      reduces: (read.get(NEW_CONTROL.reduces) ?? '').split(BETWEEN_VECTORS).filter(Boolean) as VectorType[],
      effectiveness,
    };
  }
  return change as unknown as WhatIfChangeInput;
}

/** All changes of an address, each once; parts that cannot be read are counted. */
export function changesOf(text: string | undefined): { changes: WhatIfChangeInput[]; unread: number } {
  const texts = [...new Set((text ?? '').split(BETWEEN_CHANGES).filter(Boolean))];
  const changes = texts.flatMap((each) => changeOf(each) ?? []);
  return { changes, unread: texts.length - changes.length };
}
