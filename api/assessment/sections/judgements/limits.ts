import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { NODE_KIND_NAMES } from '../../../../graph-schema/catalogue.ts';
import { groupBy } from '../../../analyses/reading/group-by.ts';
import { finding } from '../../finding.ts';
import { kindCoverage } from '../../readings/coverage.ts';
import type { SectionContext } from '../../section-context.ts';

/** What is not assessed: the last judgement, so that silence is not read as safety. */
export function limits(context: SectionContext): Finding | null {
  const { reading, score, text } = context;
  const kinds = kindCoverage(
    reading,
    NODE_KIND_NAMES.filter((kind) => kind !== 'Mission'),
  );
  const cells = kinds.reduce((sum, row) => sum + row.cells, 0);
  const open = kinds.reduce((sum, row) => sum + row.notAssessed, 0);
  if (cells === 0) return null;
  const byKind = groupBy(score.gaps, (gap) => gap.kind);
  const gaps = [...byKind].sort(([, a], [, b]) => b.length - a.length).slice(0, 3);
  const mission = reading.graph.nodeKey.indexOf(reading.graph.missionKey);
  const gapped = score.gaps.filter((gap) => gaps.some(([kind]) => kind === gap.kind));
  return finding(context, {
    id: 'key-limits',
    statement: text.keyJudgements.limits(
      open,
      cells,
      gaps.map(([kind, all]) => ({ title: text.scope.gap(kind), count: all.length })),
    ),
    basis: text.keyJudgements.limitsBasis,
    effect: text.keyJudgements.limitsEffect,
    measure: text.keyJudgements.limitsMeasure,
    elements: [mission, ...gapped.map((gap) => gap.node).filter((node) => node >= 0)].slice(0, 50),
    links: gapped
      .map((gap) => gap.edge)
      .filter((edge) => edge >= 0)
      .slice(0, 50),
    grades: [],
  });
}
