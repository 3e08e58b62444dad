import { SENSITIVITIES, type Sensitivity } from '../../../../graph-schema/values.ts';
import { type Sight, sees } from '../../../policy/sight.ts';
import { type AssessmentRecord, type Ceiling, WHOLE } from '../assessment-record.ts';

/*
 * Ceilings of an issue. WHOLE is what those have who see everything in it. Below it there is one for each level under
 * the marking of the whole, and one for the level of the whole itself where some of it is in a compartment. A ceiling
 * below holds nothing of a compartment: how many readers are in which would otherwise decide how many renderings there
 * are, and each further one says something of what the others lack.
 */

type Marked = Pick<AssessmentRecord, 'marking' | 'compartments'>;

/** The ceilings below the whole, the highest first. */
export function ceilingsBelow({ marking, compartments }: Marked): Sensitivity[] {
  const at = SENSITIVITIES.indexOf(marking);
  return SENSITIVITIES.slice(0, compartments.length > 0 ? at + 1 : at).reverse();
}

/** Who sees just what a ceiling below the whole shows. */
export const sightOfCeiling = (clearance: Sensitivity): Sight => ({ clearance, compartments: [] });

/** From the highest: the whole, then by level. */
const ORDER: readonly Ceiling[] = [WHOLE, ...[...SENSITIVITIES].reverse()];
export const byHeight = (a: Ceiling, b: Ceiling): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/** Whether a sight sees what an issue shows at a ceiling. */
export const seesAt = (sight: Sight, record: Marked, ceiling: Ceiling): boolean =>
  ceiling === WHOLE
    ? sees(sight, { level: record.marking, compartments: record.compartments })
    : sees(sight, { level: ceiling, compartments: [] });
