import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { FieldMeta } from '../../graph-schema/field.ts';
import { SENSITIVITIES, type Sensitivity } from '../../graph-schema/values.ts';
import { VIEWER } from './viewer-query.ts';

/** What somebody may mark with: nobody writes what they could not read. */
export interface Markable {
  levels: readonly Sensitivity[];
  /** Whether they may leave it unmarked, which is handled as the highest level. */
  unmarked: boolean;
  /** Compartments of which they are a member; null: any. */
  compartments: readonly string[] | null;
}

const ANYTHING: Markable = { levels: SENSITIVITIES, unmarked: true, compartments: null };

export function useMarkable(): Markable {
  const { data } = useQuery(VIEWER);
  const viewer = data?.viewer;
  return useMemo(() => {
    if (!viewer) return ANYTHING;
    const levels = SENSITIVITIES.slice(0, SENSITIVITIES.indexOf(viewer.clearance) + 1);
    return { levels, unmarked: levels.length === SENSITIVITIES.length, compartments: viewer.compartments ?? null };
  }, [viewer]);
}

/** A field as somebody may fill it in; null where there is nothing for them to choose. */
export function markableField(name: string, meta: FieldMeta, { levels, compartments }: Markable): FieldMeta | null {
  if (name === 'sensitivity') return { ...meta, values: levels };
  if (name !== 'compartments' || compartments === null) return meta;
  return compartments.length > 0 ? { ...meta, form: 'choices', values: compartments } : null;
}

/** What a new entry begins with: where it may not stay unmarked, the highest level that its writer reads. */
export const firstMarking = ({ levels, unmarked }: Markable) => (unmarked ? {} : { sensitivity: levels.at(-1) });
