import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { trustedStores } from '../../../analyses/people/people-reading.ts';
import { distinct } from '../../../analyses/reading/distinct.ts';
import { effectOf } from '../../../analyses/reading/exposures.ts';
import { finding, gradesOfNodes } from '../../finding.ts';
import type { SectionContext } from '../../section-context.ts';

/** What people entrusted to the mission and stands on shared systems. */
export function trustedPeople(context: SectionContext): Finding | null {
  const { reading, text, exposureOf } = context;
  const stores = trustedStores(reading);
  if (stores.unprotected.length === 0) return null;
  const links = stores.unprotected.flatMap((node) => reading.out(node, 'DESCRIBES'));
  const likeliest = stores.unprotected
    .map((node) => ({ node, effect: effectOf(exposureOf.get(node), 'DISCLOSED') }))
    .filter(({ effect }) => effect?.likelihood)
    .sort((a, b) => b.effect!.likelihood!.estimate - a.effect!.likelihood!.estimate)[0];
  return finding(context, {
    id: 'key-people',
    statement: text.people.statement(
      stores.unprotected.length,
      stores.all.length,
      stores.unprotected.map(reading.name),
    ),
    likelihood: likeliest?.effect?.likelihood ?? null,
    basis: text.people.basis(
      stores.protected.map(reading.name),
      stores.notAssessed.length,
      likeliest ? reading.name(likeliest.node) : null,
    ),
    effect: text.people.effect(distinct(links.map(reading.to)).map(reading.name)),
    measure: text.people.measure,
    elements: [...stores.unprotected, ...stores.protected],
    links,
    grades: gradesOfNodes(reading, stores.unprotected),
    exposure: likeliest ? { node: likeliest.node, effect: 'DISCLOSED' } : null,
  });
}
