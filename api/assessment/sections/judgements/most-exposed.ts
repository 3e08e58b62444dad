import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { distinct } from '../../../analyses/reading/distinct.ts';
import { byLikelihood, forecastOf, leadingEffect, ranked } from '../../../analyses/reading/exposures.ts';
import type { ElementExposure } from '../../../exposure-model/mission-score.ts';
import { weakestGrade } from '../../confidence.ts';
import { effectText, kindOf, leadingPath, measuresOn } from '../../exposure-finding.ts';
import { finding, gradesOf } from '../../finding.ts';
import { likelihoodWord } from '../../likelihood-word.ts';
import type { SectionContext } from '../../section-context.ts';

/** What all judgements on one exposure share: path, basis, effect, measure. */
function onExposure(context: SectionContext, exposure: ElementExposure) {
  const { reading, score, library, text } = context;
  const effect = leadingEffect(exposure);
  const likelihood = forecastOf(effect);
  if (!effect || !likelihood) return null;
  const path = leadingPath(context, effect);
  const links = path ? distinct(path.hops.flatMap((hop) => hop.facts)) : [...effect.standingFacts];
  const actor = path ? score.actors[path.actor] : undefined;
  return {
    effect,
    draft: {
      likelihood,
      basis: text.keyJudgements.exposureBasis({
        actor: actor ? reading.name(actor.node) : null,
        attempt: actor?.attempt ? likelihoodWord(actor.attempt.estimate, library) : null,
        steps: path?.hops.length ?? 0,
        actors: byLikelihood(effect).filter((one) => one.likelihood !== null).length,
        weakest: weakestGrade(gradesOf(reading, links)),
      }),
      effect: effectText(context, exposure.node, effect),
      measure: text.exposure.measure(measuresOn(context, path, 1)),
      links,
      exposure: { node: exposure.node, effect: effect.effect },
      elements: [exposure.node, ...(path?.hops.map((hop) => hop.fromNode) ?? [])],
    },
  };
}

/** The body of information with most risk, and the next two beside it. */
export function mostExposedInformation(context: SectionContext): Finding | null {
  const { reading, score, library, text } = context;
  const [first, ...next] = ranked(score, 'INFORMATION').filter((one) => forecastOf(leadingEffect(one)));
  const told = first && onExposure(context, first);
  if (!told) return null;
  const follow = next.slice(0, 2).map((one) => one.node);
  const kind = kindOf(context, first.node);
  return finding(context, {
    id: 'key-information',
    ...told.draft,
    statement: text.keyJudgements.information({
      word: likelihoodWord(told.draft.likelihood.estimate, library),
      months: text.cover.months(score.horizonMonths),
      kind,
      name: reading.name(first.node),
      effect: told.effect.effect,
      next: follow.map(reading.name),
    }),
    elements: [...told.draft.elements, ...follow],
  });
}

/** The mandated task with most risk. */
export function mostExposedTask(context: SectionContext): Finding | null {
  const { reading, score, library, text } = context;
  const first = ranked(score, 'TASK').find((one) => forecastOf(leadingEffect(one)));
  const told = first && onExposure(context, first);
  if (!told) return null;
  const kind = kindOf(context, first.node);
  return finding(context, {
    id: 'key-task',
    ...told.draft,
    statement: text.keyJudgements.task({
      word: likelihoodWord(told.draft.likelihood.estimate, library),
      months: text.cover.months(score.horizonMonths),
      kind,
      name: reading.name(first.node),
      effect: told.effect.effect,
      criticality: reading.node(first.node).text('criticality'),
    }),
  });
}
