import type { Block, Finding, Run } from '../../../graph-schema/assessment-document.ts';
import { HARM_AXES } from '../../../graph-schema/values.ts';
import { byRisk, presences, scoreOfActor } from '../../analyses/reading/actors.ts';
import { byLikelihood, leadingEffect } from '../../analyses/reading/exposures.ts';
import { bullets, cell, column, longTable, paragraph, part, shaded } from '../blocks.ts';
import { valueCell, wordCell } from '../cells.ts';
import { finding } from '../finding.ts';
import { likelihoodWord } from '../likelihood-word.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_FINDINGS = 5;
const MOST_PRESENCES = 40;
const MOST_ROWS = 60;
const MOST_ALIGNMENTS = 30;

/** Who stands around the mission, with posture, capability, intent, presence, ties and claims, each with its grade. */
export function situationSection(context: SectionContext): SectionBody {
  const { reading, score, text } = context;
  const mission = reading.graph.nodeKey.indexOf(reading.graph.missionKey);
  const facts = reading.node(mission);
  const basis = facts.text('mandateBasis') as keyof typeof text.vocabulary.mandateBases | null;
  const relations = facts.text('hostRelations') as keyof typeof text.vocabulary.hostRelations | null;
  const setting = paragraph(
    text.situation.setting(
      basis && text.vocabulary.mandateBases[basis],
      facts.list('hostStates') ?? [],
      relations && text.vocabulary.hostRelations[relations],
    ),
  );
  const actors = byRisk(reading, score);
  if (actors.length === 0) return { blocks: [setting, paragraph(text.situation.none)] };
  return {
    blocks: [setting, paragraph(text.situation.caution)],
    sections: [
      part('situation-judged', text.situation.judged, judged(context, actors)),
      part('situation-register', text.situation.register, [register(context, actors)]),
      part('situation-presence', text.situation.presence, presence(context, actors)),
      part('situation-alignments', text.situation.alignments, alignments(context)),
      part('situation-incidents', text.situation.incidents, incidents(context)),
    ],
  };
}

/** What an actor counts for most: exposures that it leads, by risk. */
function ledBy(context: SectionContext, node: number): number[] {
  const { score } = context;
  return score.exposures
    .filter((exposure) => {
      const effect = exposure.rank === null ? null : leadingEffect(exposure);
      const leader = effect && byLikelihood(effect)[0];
      return leader?.likelihood && score.actors[leader.actor]?.node === node;
    })
    .map((exposure) => exposure.node);
}

function judged(context: SectionContext, actors: readonly number[]): Finding[] {
  const { reading, score, library, text } = context;
  const stores = reading.nodes('DataStore').length;
  const tasks = reading.nodes('MandateTask').length;
  const withRisk = actors.filter((node) => {
    const scored = scoreOfActor(score, node);
    return scored?.attempt && HARM_AXES.some((axis) => scored.riskAlone[axis] > 0);
  });
  return withRisk.slice(0, MOST_FINDINGS).map((node, turn) => {
    const facts = reading.node(node);
    const scored = scoreOfActor(score, node)!;
    const type = facts.text('actorType') as keyof typeof text.vocabulary.actorTypes | null;
    const posture = facts.text('posture') as keyof typeof text.vocabulary.postures | null;
    const sites = presences(reading, node);
    const links = [...sites, ...reading.out(node, 'EMPLOYS'), ...reading.out(node, 'CONTROLS')];
    const led = ledBy(context, node);
    return finding(context, {
      id: `actor-${reading.graph.nodeKey[node]}`,
      statement: text.situation.statement({
        name: reading.name(node),
        type: type && text.vocabulary.actorTypes[type],
        posture: posture && text.vocabulary.postures[posture],
        stores: scored.reachedStores,
        allStores: stores,
        tasks: scored.reachedTasks,
        allTasks: tasks,
        attempt: scored.attempt && likelihoodWord(scored.attempt.estimate, library),
        months: text.cover.months(score.horizonMonths),
        turn,
      }),
      likelihood: scored.attempt,
      basis: text.situation.basis(facts.text('sourceGrade'), scored.vectors),
      effect: text.situation.effect(led.map(reading.name)),
      measure: text.situation.measure(
        sites.filter((edge) => !reading.edge(edge).has('distanceKm')).length,
        sites.length,
      ),
      elements: [node, ...led.slice(0, 3)],
      links,
      grades: [facts.text('sourceGrade')],
    });
  });
}

function register(context: SectionContext, actors: readonly number[]): Block {
  const { reading, score, library, text } = context;
  const { vocabulary } = text;
  const [actor, type, posture, capability, intent, attempt, grade] = text.situation.actorsColumns;
  return longTable(
    text.situation.actorsCaption,
    [
      column(actor, 0.24),
      column(type, 0.16),
      column(posture, 0.13),
      column(capability, 0.12),
      column(intent, 0.11),
      column(attempt, 0.12),
      column(grade, 0.12, 'center'),
    ],
    actors.map((node) => {
      const facts = reading.node(node);
      const tried = scoreOfActor(score, node)?.attempt;
      return [
        cell([reading.name(node)]),
        wordCell(context, vocabulary.actorTypes, facts.text('actorType')),
        wordCell(context, vocabulary.postures, facts.text('posture')),
        wordCell(context, vocabulary.levels, facts.text('capability')),
        wordCell(context, vocabulary.levels, facts.text('intent')),
        tried
          ? shaded(vocabulary.likelihoods[likelihoodWord(tried.estimate, library)], tried.estimate)
          : valueCell(context, null),
        valueCell(context, facts.text('sourceGrade')),
      ];
    }),
    MOST_ROWS,
    text.cover.moreRows,
    text.situation.actorsNote(text.cover.months(score.horizonMonths)),
  );
}

function presence(context: SectionContext, actors: readonly number[]): Block[] {
  const { reading, text } = context;
  const all = actors.flatMap((node) => presences(reading, node));
  if (all.length === 0) return [paragraph(text.situation.noPresence)];
  const [actor, site, distance, since, grade] = text.situation.presenceColumns;
  const kilometres = (edge: number) => {
    const km = reading.edge(edge).number('distanceKm');
    return km === null ? null : text.situation.kilometres(km);
  };
  // By the schema an empty first day means that the actor was there before anybody kept a record.
  const dated = (value: string | null) => (value ? text.cover.date(value) : text.situation.beforeTheRecord);
  return [
    longTable(
      text.situation.presenceCaption(reading.asOf),
      [
        column(actor, 0.33),
        column(site, 0.23),
        column(distance, 0.15),
        column(since, 0.17),
        column(grade, 0.12, 'center'),
      ],
      all.map((edge) => [
        cell([reading.name(reading.from(edge))]),
        cell([reading.name(reading.to(edge))]),
        valueCell(context, kilometres(edge)),
        cell(dated(reading.edge(edge).text('presentFrom'))),
        valueCell(context, reading.edge(edge).text('sourceGrade')),
      ]),
      MOST_PRESENCES,
      text.cover.moreRows,
    ),
  ];
}

function alignments({ reading, text }: SectionContext): Block[] {
  const edges = reading.edges('ALIGNED_WITH');
  if (edges.length === 0) return [paragraph(text.situation.noAlignments)];
  const told = edges
    .slice(0, MOST_ALIGNMENTS)
    .map((edge): Run[] =>
      text.situation.alignment(
        reading.edge(edge).text('nature') as Parameters<typeof text.situation.alignment>[0],
        reading.name(reading.from(edge)),
        reading.name(reading.to(edge)),
        reading.edge(edge).text('sourceGrade'),
        reading.edge(edge).text('source'),
      ),
    );
  const left = edges.length - told.length;
  return [bullets(told), ...(left > 0 ? [paragraph([{ text: text.cover.moreRows(left) }])] : [])];
}

function incidents(context: SectionContext): Block[] {
  const { reading, text } = context;
  const [incident, to, by, on, grade] = text.situation.attributionsColumns;
  const claims = reading.edges('ATTRIBUTED_TO');
  const introduction = paragraph(text.situation.incidentsIntroduction(reading.nodes('Incident').length));
  if (claims.length === 0) return [introduction, paragraph(text.situation.noAttributions)];
  return [
    introduction,
    longTable(
      text.situation.attributionsCaption,
      [column(incident, 0.28), column(to, 0.22), column(by, 0.21), column(on, 0.17), column(grade, 0.12, 'center')],
      claims.map((edge) => {
        const on = reading.edge(edge).text('claimedOn');
        return [
          cell([reading.name(reading.from(edge))]),
          cell([reading.name(reading.to(edge))]),
          valueCell(context, reading.edge(edge).text('claimedBy')),
          valueCell(context, on && text.cover.date(on)),
          valueCell(context, reading.edge(edge).text('sourceGrade')),
        ];
      }),
      MOST_ROWS,
      text.cover.moreRows,
      text.situation.attributionsNote,
    ),
  ];
}
