import type { Finding } from '../../../../graph-schema/assessment-document.ts';
import { actorsOfType, presences, scoreOfActor } from '../../../analyses/reading/actors.ts';
import { distinct } from '../../../analyses/reading/distinct.ts';
import { byLikelihood, leadingEffect } from '../../../analyses/reading/exposures.ts';
import type { ElementExposure } from '../../../exposure-model/mission-score.ts';
import { weakestGrade } from '../../confidence.ts';
import { finding, gradesOf } from '../../finding.ts';
import { likelihoodWord } from '../../likelihood-word.ts';
import type { SectionContext } from '../../section-context.ts';

/** A parallel security actor near mission sites. */
export function parallelActor(context: SectionContext): Finding | null {
  const { reading, score, library, text } = context;
  const [actor] = actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR').sort(
    (a, b) => presences(reading, b).length - presences(reading, a).length,
  );
  if (actor === undefined || presences(reading, actor).length === 0) return null;
  const attempt = scoreOfActor(score, actor)?.attempt ?? null;
  const edges = presences(reading, actor);
  const near = edges.flatMap((edge) => {
    const km = reading.edge(edge).number('distanceKm');
    return km === null ? [] : [{ site: reading.name(reading.to(edge)), km }];
  });
  const ties = [...reading.out(actor, 'ALIGNED_WITH'), ...reading.into(actor, 'ALIGNED_WITH')];
  const partners = distinct(ties.flatMap((edge) => [reading.from(edge), reading.to(edge)])).filter(
    (node) => node !== actor,
  );
  const reached = score.exposures
    .filter((exposure) => exposure.rank !== null && leads(context, exposure, actor))
    .slice(0, 3)
    .map((exposure) => exposure.node);
  return finding(context, {
    id: 'key-proximity',
    statement: text.keyJudgements.proximity(
      reading.name(actor),
      edges.length,
      near,
      edges.length - near.length,
      attempt && likelihoodWord(attempt.estimate, library),
      text.cover.months(score.horizonMonths),
    ),
    likelihood: attempt,
    basis: text.keyJudgements.proximityBasis(weakestGrade(gradesOf(reading, edges)), partners.map(reading.name)),
    effect: text.keyJudgements.proximityEffect(reached.map(reading.name)),
    measure: text.keyJudgements.proximityMeasure,
    elements: [actor, ...edges.map(reading.to), ...partners, ...reached],
    links: [...edges, ...ties],
  });
}
function leads({ score }: SectionContext, exposure: ElementExposure, actor: number): boolean {
  const effect = leadingEffect(exposure);
  const first = effect && byLikelihood(effect)[0];
  return first ? first.likelihood !== null && score.actors[first.actor]?.node === actor : false;
}
