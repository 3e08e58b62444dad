import type { ImportItem, ImportPlan, SheetCount } from './import-plan.ts';
import { LIMITS } from './limits.ts';
import { hasErrors } from './plan-import.ts';
import type { SheetFault } from './sheet-fault.ts';

/** What came of an import, or would. */
export interface ImportReport {
  /** REFUSED: there are errors, and nothing was written. */
  outcome: 'DRY_RUN' | 'REFUSED' | 'WRITTEN';
  missionId: string | null;
  counts: SheetCount[];
  totals: Omit<SheetCount, 'sheet'>;
  /** Row by row, what is created, changed and left; long lists are cut, the totals count all. */
  items: ImportItem[];
  itemsLeftOut: number;
  /** In the order of the sheets; those that only follow from another name it. */
  faults: SheetFault[];
  faultsLeftOut: { error: number; warning: number };
  /** Files and empty sheets that were passed over. */
  passedOver: string[];
  /** Whether importing these files as asked would write: no error, or the sound rows alone were asked for. */
  wouldWrite: boolean;
}

export function reportOf(plan: ImportPlan, outcome: ImportReport['outcome'], soundRowsOnly: boolean): ImportReport {
  const { missionId, counts, faults, faultsLeftOut, passedOver } = plan;
  const totals = { created: 0, changed: 0, left: 0, refused: 0 };
  for (const count of counts) {
    totals.created += count.created;
    totals.changed += count.changed;
    totals.left += count.left;
    totals.refused += count.refused;
  }
  return {
    outcome,
    missionId,
    counts,
    totals,
    items: plan.items.slice(0, LIMITS.items),
    itemsLeftOut: Math.max(0, plan.items.length - LIMITS.items),
    faults,
    faultsLeftOut,
    passedOver,
    wouldWrite: soundRowsOnly || !hasErrors(plan),
  };
}
