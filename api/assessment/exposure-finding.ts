import type { Finding, PathFigure, Run } from '../../graph-schema/assessment-document.ts';
import type { NodeKindName } from '../../graph-schema/catalogue.ts';
import { HARM_AXES, HARM_PROPERTY } from '../../graph-schema/values.ts';
import { tasksDependingOn } from '../analyses/reading/depending-tasks.ts';
import { distinct } from '../analyses/reading/distinct.ts';
import { byLikelihood, leadingEffect } from '../analyses/reading/exposures.ts';
import type { EffectExposure, ElementExposure, ExposurePath } from '../exposure-model/mission-score.ts';
import { weakestGrade } from './confidence.ts';
import { finding, gradesOf } from './finding.ts';
import { likelihoodWord } from './likelihood-word.ts';
import type { SectionContext } from './section-context.ts';

export const kindOf = (context: SectionContext, node: number): NodeKindName => context.reading.graph.nodeKind[node]!;

/** The first path to an effect, or null where nothing leads. */
export const leadingPath = (context: SectionContext, effect: EffectExposure): ExposurePath | null =>
  context.paths(effect.state, 3)[0] ?? null;

/** Who would be hurt and which tasks would feel it: from ratings, the people a store describes, and dependants. */
export function effectText(context: SectionContext, node: number, effect: EffectExposure | null): Run[] {
  const { reading, text } = context;
  const rated = HARM_AXES.flatMap((axis) => {
    const stated = effect?.harm[axis]?.rating ?? reading.node(node).text(HARM_PROPERTY[axis]);
    return stated ? [{ axis, rating: stated as NonNullable<EffectExposure['harm'][typeof axis]>['rating'] }] : [];
  });
  const known = rated.map(({ axis }) => axis);
  return text.exposure.effect({
    rated,
    open: HARM_AXES.filter((axis) => !known.includes(axis)),
    borrowed: HARM_AXES.some((axis) => {
      const basis = effect?.harm[axis]?.basis;
      return basis === 'LIBRARY_DEFAULT' || basis === 'INHERITED';
    }),
    people: reading.out(node, 'DESCRIBES').map((edge) => reading.name(reading.to(edge))),
    tasks: dependentTasks(context, node).map(reading.name),
  });
}

/** Mandated tasks that depend on an element, directly or through what is stored on it. */
export function dependentTasks({ reading }: SectionContext, node: number): number[] {
  const held = reading.into(node, 'STORED_ON').map(reading.from);
  return tasksDependingOn(reading, [node, ...held]);
}

/** The measures that the rules recommend along a path, each once, the last hops first: they are nearest to the harm. */
export const measuresOn = ({ text }: SectionContext, path: ExposurePath | null, most: number): string[] =>
  distinct(
    [...(path?.hops ?? [])]
      .reverse()
      .map((hop) => text.rules.measure(hop))
      .filter((measure) => measure !== ''),
  ).slice(0, most);

const destinationsOf = (context: SectionContext, effect: EffectExposure) =>
  distinct(effect.standingFacts.map(context.reading.to)).map(context.reading.name);

/** The finding on one exposure: who, by what, to what; on what it rests; whom it hurts; what to do. */
export function exposureFinding(context: SectionContext, exposure: ElementExposure, turn: number): Finding | null {
  const { reading, score, library, text } = context;
  const effect = leadingEffect(exposure);
  if (!effect) return null;
  const [node, kind, name] = [exposure.node, kindOf(context, exposure.node), reading.name(exposure.node)];
  const path = leadingPath(context, effect);
  const facts = path ? distinct(path.hops.flatMap((hop) => hop.facts)) : [...effect.standingFacts];
  const weakest = weakestGrade(gradesOf(reading, facts));
  const actors = byLikelihood(effect);
  const first = path ? score.actors[path.actor] : undefined;
  const common = {
    id: `exposure-${exposure.elementKey}-${effect.effect.toLowerCase()}`,
    effect: effectText(context, node, effect),
    elements: [node, ...(path?.hops.flatMap((hop) => [hop.fromNode, hop.toNode]) ?? [])],
    links: facts,
    exposure: { node, effect: effect.effect },
  };
  if (effect.effect === 'OUT_OF_CUSTODY' && effect.standingFacts.length > 0) {
    return finding(context, {
      ...common,
      statement: text.exposure.custodyStatement(kind, name, destinationsOf(context, effect)),
      basis: text.exposure.custodyBasis(facts.length, weakest),
      measure: text.custody.measure,
    });
  }
  const basis = path
    ? text.exposure.basis({
        steps: path.hops.length,
        probability: path.probability,
        attempt: first?.attempt
          ? { word: likelihoodWord(first.attempt.estimate, library), actor: reading.name(first.node) }
          : null,
        links: facts.length,
        weakest,
        controls: controlsOn(context, path),
      })
    : text.exposure.noPath;
  const statement = effect.likelihood
    ? text.exposure.statement({
        kind,
        name,
        effect: effect.effect,
        word: likelihoodWord(effect.likelihood.estimate, library),
        months: score.horizonMonths,
        actor: first ? reading.name(first.node) : null,
        others: Math.max(0, actors.filter((actor) => actor.likelihood !== null).length - 1),
        turn,
      })
    : text.exposure.notJudged(
        kind,
        name,
        actors.map((actor) => reading.name(score.actors[actor.actor]!.node)),
      );
  return finding(context, {
    ...common,
    statement,
    likelihood: effect.likelihood,
    basis,
    measure: text.exposure.measure(measuresOn(context, path, 2)),
  });
}

/** Controls that lower some hop of a path, each once. */
const controlsOn = (context: SectionContext, path: ExposurePath): Run[] =>
  distinct(path.hops.flatMap((hop) => hop.controls.filter((control) => !control.superseded).map((c) => c.node))).map(
    context.reading.name,
  );

/** A path in words, hop by hop. */
export const pathSteps = (context: SectionContext, path: ExposurePath): Run[][] =>
  path.hops.map((hop) =>
    context.text.exposure.hop({
      sentence: context.text.rules.sentence(hop, context.reading.graph),
      before: hop.before,
      after: hop.after,
      controls: hop.controls
        .filter((control) => !control.superseded)
        .map((control) => context.reading.name(control.node)),
      causes: hop.causes.map((cause) => ({
        label: context.text.rules.cause(cause),
        probability: cause.probability,
      })),
      grade: hop.grade,
    }),
  );

/** The same path as a chain of boxes. */
export function pathFigure(context: SectionContext, path: ExposurePath): PathFigure {
  const { reading, text } = context;
  const name = (node: number) => reading.graph.nodeName[node]!;
  const box = (node: number, effect: keyof typeof text.vocabulary.effects) => ({
    name: name(node),
    effect: text.vocabulary.effects[effect],
    kind: kindOf(context, node),
  });
  const last = path.hops.at(-1)!;
  const steps = [
    box(path.hops[0]!.fromNode, path.hops[0]!.fromEffect),
    ...path.hops.map((hop) => box(hop.toNode, hop.toEffect)),
  ];
  return {
    type: 'path',
    caption: text.exposure.pathCaption(name(last.toNode), last.toEffect, steps[0]!.name),
    alternative: text.exposure.pathAlternative(steps),
    steps,
    hops: path.hops.map((hop) => ({
      label: text.exposure.hopLabel(hop.rule, hop.vector),
      before: hop.before,
      after: hop.after,
    })),
  };
}
