import type { Block, Run } from '../../../graph-schema/assessment-document.ts';
import type { StateEffect } from '../../../graph-schema/values.ts';
import { byLikelihood, effectOf } from '../../analyses/reading/exposures.ts';
import { groupBy } from '../../analyses/reading/group-by.ts';
import type { EffectExposure } from '../../exposure-model/mission-score.ts';
import { cell, column, longTable, paragraph, part } from '../blocks.ts';
import { likelihoodCell, namesCell, valueCell, wordCell } from '../cells.ts';
import { dependentTasks, leadingPath, measuresOn } from '../exposure-finding.ts';
import { finding } from '../finding.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const CHANNELS = ['SOCIAL_MEDIA_ACCOUNT', 'EMAIL_SERVICE', 'BROADCAST_STATION'];
const MOST_ROWS = 30;

/** Impersonation of the mission, false reports fed to it, and operations against it. */
export function informationIntegritySection(context: SectionContext): SectionBody {
  const { text } = context;
  return {
    blocks: [paragraph(text.integrity.introduction)],
    sections: [
      part('integrity-channels', text.integrity.channelsTitle, channels(context)),
      part('integrity-reports', text.integrity.reportsTitle, reports(context)),
      part('integrity-targets', text.integrity.targetsTitle, [...targets(context), ...incidents(context)]),
    ],
  };
}

interface Reached {
  node: number;
  effect: EffectExposure | null;
}
const likelihoodOf = ({ effect }: Reached) => effect?.likelihood?.estimate ?? -1;
const withEffect = (context: SectionContext, nodes: readonly number[], effect: StateEffect): Reached[] =>
  nodes
    .map((node) => ({ node, effect: effectOf(context.exposureOf.get(node), effect) }))
    .sort((a, b) => likelihoodOf(b) - likelihoodOf(a));

function leadingActor({ reading, score }: SectionContext, effect: EffectExposure | null): Run[] {
  const leader = effect && byLikelihood(effect)[0];
  return leader ? [reading.name(score.actors[leader.actor]!.node)] : [];
}

/** Elements on the leading path of each, so that a reader can open what the finding stands on. */
function standing(context: SectionContext, reached: readonly Reached[]) {
  const paths = reached
    .flatMap(({ effect }) => (effect ? [leadingPath(context, effect)] : []))
    .filter((path) => path !== null);
  return {
    links: paths.flatMap((path) => path.hops.flatMap((hop) => hop.facts)),
    measures: paths.flatMap((path) => measuresOn(context, path, 1)),
  };
}

function channels(context: SectionContext): Block[] {
  const { reading, text } = context;
  const all = withEffect(
    context,
    reading.nodes('Asset').filter((node) => CHANNELS.includes(reading.node(node).text('assetType') ?? '')),
    'IMPERSONATED',
  );
  if (all.length === 0) return [paragraph(text.integrity.noChannels)];
  const reached = all.filter(({ effect }) => effect?.likelihood);
  const { links, measures } = standing(context, reached.slice(0, 3));
  const [channel, custody, impersonation, actor] = text.integrity.channelsColumns;
  return [
    ...(reached.length > 0
      ? [
          finding(context, {
            id: 'integrity-channels',
            statement: text.integrity.channelsStatement(
              all.length,
              reached.length,
              reached.map(({ node }) => reading.name(node)),
            ),
            likelihood: reached[0]!.effect!.likelihood,
            basis: text.integrity.channelsBasis(reading.name(reached[0]!.node)),
            effect: text.integrity.channelsEffect,
            measure: text.exposure.measure([...new Set(measures)].slice(0, 2)),
            elements: reached.map(({ node }) => node),
            links,
            exposure: { node: reached[0]!.node, effect: 'IMPERSONATED' },
          }),
        ]
      : []),
    longTable(
      text.integrity.channelsCaption,
      [column(channel, 0.32), column(custody, 0.16), column(impersonation, 0.26), column(actor, 0.26)],
      all.map(({ node, effect }) => [
        cell([reading.name(node)]),
        wordCell(context, text.integrity.custodies, reading.node(node).text('custody')),
        likelihoodCell(context, effect?.likelihood),
        namesCell(context, leadingActor(context, effect), 1),
      ]),
      MOST_ROWS,
      text.cover.moreRows,
    ),
  ];
}

function reports(context: SectionContext): Block[] {
  const { reading, text } = context;
  const all = withEffect(
    context,
    reading.nodes('DataStore').filter((node) => reading.node(node).flag('acceptsOutsideReports') === true),
    'MANIPULATED',
  );
  if (all.length === 0) return [paragraph(text.integrity.noReports)];
  const reached = all.filter(({ effect }) => effect?.likelihood);
  const tasks = [...new Set(all.flatMap(({ node }) => dependentTasks(context, node)))];
  const { links } = standing(context, reached.slice(0, 3));
  const [store, falsification, actor, dependants] = text.integrity.reportsColumns;
  return [
    finding(context, {
      id: 'integrity-reports',
      statement: text.integrity.reportsStatement(
        all.length,
        reached.length,
        all.map(({ node }) => reading.name(node)),
      ),
      likelihood: reached[0]?.effect?.likelihood ?? null,
      basis: text.integrity.reportsBasis(reached[0] ? reading.name(reached[0].node) : null),
      effect: text.integrity.reportsEffect(tasks.map(reading.name)),
      measure: text.integrity.reportsMeasure,
      elements: [...all.map(({ node }) => node), ...tasks],
      links: links.length > 0 ? links : all.flatMap(({ node }) => reading.into(node, 'DEPENDS_ON')),
      exposure: reached[0] ? { node: reached[0].node, effect: 'MANIPULATED' } : null,
    }),
    longTable(
      text.integrity.reportsCaption,
      [column(store, 0.28), column(falsification, 0.24), column(actor, 0.22), column(dependants, 0.26)],
      all.map(({ node, effect }) => [
        cell([reading.name(node)]),
        likelihoodCell(context, effect?.likelihood),
        namesCell(context, leadingActor(context, effect), 1),
        cell(text.ranking.list(dependentTasks(context, node).map(reading.name), 3)),
      ]),
      MOST_ROWS,
      text.cover.moreRows,
    ),
  ];
}

function targets(context: SectionContext): Block[] {
  const { reading, text } = context;
  const edges = reading.edges('TARGETS');
  if (edges.length === 0) return [paragraph(text.integrity.noTargets)];
  const [actor, aim, by, grade] = text.integrity.targetsColumns;
  // One row for an actor and its aim: several techniques against one aim are one judgement to a reader.
  const rows = groupBy(edges, (edge) => `${reading.from(edge)} ${reading.to(edge)}`);
  const vectors = (of: readonly number[]) =>
    of
      .map((edge) => reading.edge(edge).text('vectorType'))
      .filter((vector) => vector !== null) as (keyof typeof text.vocabulary.vectors)[];
  return [
    longTable(
      text.integrity.targetsCaption,
      [column(actor, 0.32), column(aim, 0.28), column(by, 0.28), column(grade, 0.12, 'center')],
      [...rows.values()].map((of) => [
        cell([reading.name(reading.from(of[0]!))]),
        cell([reading.name(reading.to(of[0]!))]),
        valueCell(
          context,
          vectors(of)
            .map((vector) => text.vocabulary.vectors[vector])
            .join(', '),
        ),
        valueCell(context, reading.edge(of[0]!).text('sourceGrade')),
      ]),
      MOST_ROWS,
      text.cover.moreRows,
    ),
  ];
}

function incidents(context: SectionContext): Block[] {
  const { reading, text } = context;
  const all = reading
    .nodes('Incident')
    .filter((node) => reading.node(node).text('incidentType') === 'INFORMATION_OPERATION');
  if (all.length === 0) return [paragraph(text.integrity.noIncidents)];
  const [incident, date, area, grade] = text.integrity.incidentsColumns;
  return [
    longTable(
      text.integrity.incidentsCaption,
      [column(incident, 0.46), column(date, 0.2), column(area, 0.22), column(grade, 0.12, 'center')],
      all.map((node) => {
        const facts = reading.node(node);
        const started = facts.text('startedOn');
        return [
          cell([reading.name(node)]),
          valueCell(context, started && text.cover.date(started)),
          valueCell(context, facts.text('area')),
          valueCell(context, facts.text('sourceGrade')),
        ];
      }),
      MOST_ROWS,
      text.cover.moreRows,
    ),
  ];
}
