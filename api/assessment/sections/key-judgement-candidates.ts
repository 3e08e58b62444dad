import type { Finding } from '../../../graph-schema/assessment-document.ts';
import { NODE_KIND_NAMES } from '../../../graph-schema/catalogue.ts';
import type { ElementExposure } from '../../exposure-model/mission-score.ts';
import { weakestGrade } from '../confidence.ts';
import { dependentTasks, effectText, kindOf, leadingPath, measuresOn } from '../exposure-finding.ts';
import { finding, gradesOf, gradesOfNodes } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { likelihoodWord } from '../likelihood-word.ts';
import { actorsOfType, presences, scoreOfActor } from '../readings/actors.ts';
import { carriers, shutdowns, survivalOf } from '../readings/continuity.ts';
import { kindCoverage } from '../readings/coverage.ts';
import { categoriesLeaving, leavingFlows } from '../readings/custody.ts';
import { byLikelihood, effectOf, forecastOf, leadingEffect, ranked } from '../readings/exposures.ts';
import { trustedStores } from '../readings/people.ts';
import type { SectionContext } from '../section-context.ts';

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

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
      measure: text.exposure.measure(measuresOn(path, 1)),
      links,
      exposure: { node: exposure.node, effect: effect.effect },
      elements: [exposure.node, ...(path?.hops.map((hop) => hop.fromNode) ?? [])],
    },
  };
}

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
    statement: text.keyJudgements.information(
      likelihoodWord(told.draft.likelihood.estimate, library),
      text.cover.months(score.horizonMonths),
      text.exposure.named(kind, reading.name(first.node)),
      follow.map(reading.name),
      text.exposure.clause(kind, told.effect.effect),
    ),
    elements: [...told.draft.elements, ...follow],
  });
}

export function mostExposedTask(context: SectionContext): Finding | null {
  const { reading, score, library, text } = context;
  const first = ranked(score, 'TASK').find((one) => forecastOf(leadingEffect(one)));
  const told = first && onExposure(context, first);
  if (!told) return null;
  const kind = kindOf(context, first.node);
  return finding(context, {
    id: 'key-task',
    ...told.draft,
    statement: text.keyJudgements.task(
      likelihoodWord(told.draft.likelihood.estimate, library),
      text.cover.months(score.horizonMonths),
      text.exposure.named(kind, reading.name(first.node)),
      text.exposure.clause(kind, told.effect.effect),
      reading.node(first.node).text('criticality'),
    ),
  });
}

const NOTABLE_SHARE = 0.1;
export function concentration(context: SectionContext): Finding | null {
  const { reading, score, text } = context;
  const places = [...score.chokePoints]
    .filter((point) => point.informationShare >= NOTABLE_SHARE && kindOf(context, point.node) !== 'ThreatActor')
    .sort((a, b) => b.informationShare - a.informationShare)
    .filter((point, i, all) => all.findIndex((other) => other.node === point.node) === i)
    .slice(0, 4);
  if (places.length === 0) return null;
  const nodes = places.map((place) => place.node);
  return finding(context, {
    id: 'key-concentration',
    statement: text.keyJudgements.concentration(
      places.map((place) => ({ name: reading.name(place.node), share: place.informationShare })),
    ),
    basis: text.keyJudgements.concentrationBasis,
    effect: text.keyJudgements.concentrationEffect,
    measure: text.keyJudgements.concentrationMeasure,
    elements: nodes,
    links: nodes.flatMap((node) => [...reading.into(node, 'STORED_ON'), ...reading.into(node, 'CAN_ACCESS')]),
    grades: gradesOfNodes(reading, nodes),
  });
}

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

export function custodyLost(context: SectionContext): Finding | null {
  const { reading, model, text } = context;
  const flows = leavingFlows(reading, model);
  if (flows.length === 0) return null;
  const { recorded, leaving } = categoriesLeaving(reading, flows);
  const reachBack = flows.filter((flow) => flow.reachBack === true);
  // Reach-back first: custody that passes to another State is the graver loss.
  const ends = distinct([...reachBack, ...flows].map((flow) => flow.destination));
  const byType = groupBy(ends, (node) => reading.node(node).text('systemType'));
  const destinations = [...byType].map(([type, nodes]) => ({ type, names: nodes.map(reading.name) }));
  return finding(context, {
    id: 'key-custody',
    statement: text.custody.statement(flows.length, leaving.length, recorded.length, destinations),
    basis: text.custody.basis(reachBack.length, flows.filter((flow) => flow.legalBasis === null).length, flows.length),
    effect: text.custody.effect(leaving.map((category) => text.vocabulary.categories[category])),
    measure: text.custody.measure,
    elements: distinct(flows.flatMap((flow) => [flow.source, flow.destination])),
    links: flows.map((flow) => flow.edge),
  });
}

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
    measure: store ? text.integrity.reportsMeasure : text.exposure.measure(measuresOn(paths[0] ?? null, 1)),
    elements: [store, task].flatMap((one) => (one ? [one.node] : [])),
    links: paths.flatMap((path) => path?.hops.flatMap((hop) => [...hop.facts]) ?? []),
    exposure: { node: first.node, effect: first.effect.effect },
  });
}

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
