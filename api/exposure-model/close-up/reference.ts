import type { StateEffect } from '../../../graph-schema/values.ts';
import { keyHash } from '../../core/graph/key-hash.ts';
import type { GapKind } from '../derivation-rule.ts';

/** Everything that decides a figure. */
export interface ReferenceInput {
  readonly missionId: string;
  /** The user's own id of the element. */
  readonly elementId: string;
  readonly effect: StateEffect;
  readonly asOf: string;
  readonly graphVersion: string;
  readonly libraryVersions: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly trials: number;
  /** Unknowns that are switched in. */
  readonly assume?: Partial<Record<GapKind, boolean>>;
  /** What of the graph was scored, where not all of it: a ceiling, a variant. Two scopes give two figures. */
  readonly scope?: string;
}

/**
 * A reference to copy beside a figure, such as SGR-1a2b3c4d: equal inputs give equal references, on every
 * installation, and nothing can be read back from it.
 *
 * Canonical form: these lines, joined by line feeds, in UTF-16 code units: "sangar-reference 1", mission id, element
 * id, effect, as-of date, graph version, the library items as name=version sorted by name and joined by commas, seed,
 * trials, the kinds of unknown switched in sorted and joined by commas, scope. Each is encoded as a JSON string, so no
 * value can pass for another line. The eight digits are the low word of `keyHash` of that text in hexadecimal. Among
 * 9,000 figures the chance that any two share a reference is 1 %: it is a check mark beside the names, not a key.
 */
export function referenceOf(input: ReferenceInput): string {
  const versions = Object.entries(input.libraryVersions).map(([name, version]) => `${name}=${version}`);
  const assumed = Object.entries(input.assume ?? {}).flatMap(([kind, isAssumed]) => (isAssumed ? [kind] : []));
  const lines = [
    'sangar-reference 1',
    input.missionId,
    input.elementId,
    input.effect,
    input.asOf,
    input.graphVersion,
    versions.sort().join(),
    String(input.seed),
    String(input.trials),
    assumed.sort().join(),
    input.scope ?? '',
  ];
  const [low] = keyHash(lines.map((line) => JSON.stringify(line)).join('\n'));
  return `SGR-${low.toString(16).padStart(8, '0')}`;
}
