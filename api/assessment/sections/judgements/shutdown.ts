import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { carriers, shutdowns, survivalOf } from '../../../analyses/continuity/survival.ts';
import { finding } from '../../finding.ts';
import type { SectionContext } from '../../section-context.ts';

/** What a shutdown of national carriers would stop. */
export function shutdown(context: SectionContext): Finding | null {
  const { reading, text } = context;
  const { national: closed } = carriers(reading);
  const tasks = reading.nodes('MandateTask');
  if (closed.length === 0 || tasks.length === 0) return null;
  const survival = survivalOf(reading, new Set(closed));
  const of = (state: ReturnType<typeof survival>) => tasks.filter((task) => survival(task) === state).map(reading.name);
  const incidents = shutdowns(reading);
  const affected = tasks.filter((task) => survival(task) !== 'HOLDS');
  return finding(context, {
    id: 'key-shutdown',
    statement: text.continuity.statement(of('STOPS'), of('DEGRADES'), of('UNKNOWN'), tasks.length),
    basis: text.continuity.basis(closed.map(reading.name), incidents.length),
    effect: text.continuity.effect,
    measure: text.continuity.measure,
    elements: [...closed, ...affected, ...incidents],
    links: [
      ...affected.flatMap((task) => reading.out(task, 'DEPENDS_ON')),
      ...incidents.flatMap((node) => reading.out(node, 'AFFECTED')),
    ],
  });
}
