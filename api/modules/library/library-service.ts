import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { RuleCard } from '../../exposure-model/attack-model.ts';

/** What scores stand on: versioned items, and the rules in reading order. */
export function createLibraryService({ library, rules }: { library: LibraryItems; rules: readonly RuleCard[] }) {
  const chances: Readonly<Record<string, number | undefined>> = library['rule-likelihoods'].values;
  return {
    items: () => Object.values(library),
    /** `base` is the rule's chance in the library; null for a rule that takes several or none. */
    rules: () => rules.map((rule) => ({ ...rule, base: chances[rule.name] ?? null })),
  };
}
export type LibraryService = ReturnType<typeof createLibraryService>;
