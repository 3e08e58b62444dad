import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { effectOf } from '../../../analyses/reading/exposures.ts';
import { dependentTasks, kindOf, leadingPath, measuresOn } from '../../exposure-finding.ts';
import { finding } from '../../finding.ts';
import { likelihoodWord } from '../../likelihood-word.ts';
import type { SectionContext } from '../../section-context.ts';

/** False reports taken in, and a task undermined in public: the two ends of information integrity. */
export function deception(context: SectionContext): Finding | null {
  const { reading, score, library, text } = context;
  const open = reading.nodes('DataStore').filter((node) => reading.node(node).flag('acceptsOutsideReports') === true);
  const reached = [...open, ...reading.nodes('MandateTask')].flatMap((node) => {
    const effect = effectOf(context.exposureOf.get(node), open.includes(node) ? 'MANIPULATED' : 'UNDERMINED');
    return effect?.likelihood ? [{ node, effect, likelihood: effect.likelihood }] : [];
  });
  const likeliest = (kind: 'DataStore' | 'MandateTask') =>
    reached
      .filter(({ node }) => kindOf(context, node) === kind)
      .sort((a, b) => b.likelihood.estimate - a.likelihood.estimate)[0];
  const [store, task] = [likeliest('DataStore'), likeliest('MandateTask')];
  const first = store ?? task;
  if (!first) return null;
  const told = (one: typeof first | undefined) =>
    one && { name: reading.name(one.node), word: likelihoodWord(one.likelihood.estimate, library) };
  const paths = [store, task].flatMap((one) => (one ? [leadingPath(context, one.effect)] : []));
  return finding(context, {
    id: 'key-integrity',
    statement: text.keyJudgements.deception(
      told(store) ?? null,
      told(task) ?? null,
      text.cover.months(score.horizonMonths),
    ),
    likelihood: first.likelihood,
    basis: text.keyJudgements.deceptionBasis(reading.name(first.node), open.length),
    effect: text.integrity.reportsEffect(store ? dependentTasks(context, store.node).map(reading.name) : []),
    measure: store ? text.integrity.reportsMeasure : text.exposure.measure(measuresOn(context, paths[0] ?? null, 1)),
    elements: [store, task].flatMap((one) => (one ? [one.node] : [])),
    links: paths.flatMap((path) => path?.hops.flatMap((hop) => [...hop.facts]) ?? []),
    exposure: { node: first.node, effect: first.effect.effect },
  });
}
