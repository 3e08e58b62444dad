import type { Analysis, AnalysisFinding, AnalysisInput, MissingSheet } from '../analysis.ts';
import type { GridFigure } from '../analysis-figures.ts';
import { type AnalysisTable, analysisTable } from '../analysis-tables.ts';
import {
  type AssessedValue,
  countValue,
  dateValue,
  elements,
  NONE,
  quantity,
  textValue,
  type Value,
  word,
  words,
} from '../analysis-value.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { classifyIncident } from './classify-incident.ts';
import { enduranceOf } from './endurance.ts';
import { type Lifeline, lifelines, reportingLines } from './lifelines.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { carriers, carriersThatMatter, type Survival, shutdowns, singlePointsOfFailure } from './survival.ts';

interface ShutdownFinding extends AnalysisFinding {
  readonly code: 'CONTINUITY_SHUTDOWN';
  readonly stops: readonly number[];
  readonly degrades: readonly number[];
  readonly unknown: readonly number[];
  readonly tasks: number;
  readonly carriers: readonly number[];
}
interface LifelineFinding extends AnalysisFinding {
  readonly code: 'CONTINUITY_LIFELINE';
  readonly node: number;
  readonly tasks: readonly number[];
  /** Hours that it is known to go on; null: not assessed. */
  readonly hours: number | null;
}
interface PointFinding extends AnalysisFinding {
  readonly code: 'CONTINUITY_POINT';
  readonly node: number;
  readonly tasks: readonly number[];
  readonly points: number;
}
interface CiviliansFinding extends AnalysisFinding {
  readonly code: 'CONTINUITY_CIVILIANS';
  /** Groups outside the mission whose devices go silent, and tasks for civilians that are hit. */
  readonly groups: readonly number[];
  readonly tasks: readonly number[];
}
interface RateFinding extends AnalysisFinding {
  readonly code: 'CONTINUITY_RATE';
  readonly incidents: readonly number[];
  readonly dated: number;
  readonly since: string | null;
  readonly years: number;
}
export type ContinuityFinding = ShutdownFinding | LifelineFinding | PointFinding | CiviliansFinding | RateFinding;

const SHADE: Record<Survival, number> = { HOLDS: 0, DEGRADES: 0.5, UNKNOWN: 0, STOPS: 1 };
/** UNKNOWN is what nobody recorded: hatched, never a place on the ramp. */
const survivalValue = (state: Survival | null): AssessedValue =>
  state === null || state === 'UNKNOWN' ? null : word('survival', state, SHADE[state]);

const FOR_CIVILIANS = ['PROTECTION_OF_CIVILIANS', 'HUMANITARIAN_SUPPORT', 'HUMAN_RIGHTS_MONITORING'];
const OUTSIDE_GROUPS = ['WITNESSES_AND_VICTIMS', 'PARTNERS', 'HUMAN_RIGHTS_DEFENDERS'];
const MOST_LINES = 300;
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

/** What goes on when carriers close, are throttled, or a region is cut; by what means, and for how long. */
export function analyseContinuity({ reading }: AnalysisInput): Analysis<ContinuityFinding> {
  const tasks = reading.nodes('MandateTask');
  const all = tasks.length > 0 ? scenarios(reading) : [];
  const shutdown = all[0];
  const kept = shutdown ? lifelines(reading, shutdown) : [];
  return {
    findings: [
      ...(shutdown
        ? [
            shutdownFinding(reading, shutdown),
            ...lifelineFinding(reading, shutdown, kept),
            ...civiliansFinding(reading, shutdown),
          ]
        : []),
      ...pointFinding(reading),
      ...rateFinding(reading),
    ],
    figures: all.length > 0 ? [scenarioGrid(tasks, all)] : [],
    tables: [
      ...(shutdown ? [taskTable(reading, all), lifelineTable(kept), lineTable(reading, shutdown)] : []),
      ...(tasks.length > 0 ? [pointTable(reading)] : []),
      ...incidentTables(reading),
    ].filter((table) => table.rows.length > 0),
    missing: missing(reading),
    trials: [],
  };
}

function shutdownFinding(reading: GraphReading, { survival, closed }: Scenario): ShutdownFinding {
  const tasks = reading.nodes('MandateTask');
  const of = (state: Survival) => tasks.filter((task) => survival(task) === state);
  const affected = tasks.filter((task) => survival(task) !== 'HOLDS');
  return {
    code: 'CONTINUITY_SHUTDOWN',
    stops: of('STOPS'),
    degrades: of('DEGRADES'),
    unknown: of('UNKNOWN'),
    tasks: tasks.length,
    carriers: [...closed.keys()],
    standsOn: {
      elements: [...closed.keys(), ...affected],
      links: affected.flatMap((task) => reading.out(task, 'DEPENDS_ON')),
    },
  };
}

function lifelineFinding(reading: GraphReading, { survival }: Scenario, kept: readonly Lifeline[]): LifelineFinding[] {
  const [first] = kept;
  if (!first) return [];
  const links = reading.into(first.node, 'DEPENDS_ON');
  return [
    {
      code: 'CONTINUITY_LIFELINE',
      node: first.node,
      tasks: first.tasks,
      hours: enduranceOf(reading, survival, first.node)?.hours ?? null,
      standsOn: { elements: [first.node, ...first.tasks], links },
    },
  ];
}

function pointFinding(reading: GraphReading): PointFinding[] {
  const points = singlePointsOfFailure(reading);
  const [first] = points;
  if (!first) return [];
  const { node, tasks, links } = first;
  const standsOn = { elements: [node, ...tasks], links };
  return [{ code: 'CONTINUITY_POINT', node, tasks, points: points.length, standsOn }];
}

function civiliansFinding(reading: GraphReading, { survival }: Scenario): CiviliansFinding[] {
  const uses = reading.edges('USES').filter((edge) => survival(reading.to(edge)) !== 'HOLDS');
  const isOutside = (node: number) => OUTSIDE_GROUPS.includes(reading.node(node).text('groupType') ?? '');
  const groups = distinct(uses.map(reading.from)).filter(isOutside);
  const tasks = reading
    .nodes('MandateTask')
    .filter((task) => FOR_CIVILIANS.includes(reading.node(task).text('taskType') ?? ''))
    .filter((task) => survival(task) !== 'HOLDS');
  if (groups.length + tasks.length === 0) return [];
  const links = [
    ...uses.filter((edge) => groups.includes(reading.from(edge))),
    ...tasks.flatMap((t) => reading.out(t, 'DEPENDS_ON')),
  ];
  return [{ code: 'CONTINUITY_CIVILIANS', groups, tasks, standsOn: { elements: [...groups, ...tasks], links } }];
}

function rateFinding(reading: GraphReading): RateFinding[] {
  const incidents = shutdowns(reading);
  if (incidents.length === 0) return [];
  const mission = reading.node(reading.graph.nodeKey.indexOf(reading.graph.missionKey));
  const since = mission.text('startedOn');
  return [
    {
      code: 'CONTINUITY_RATE',
      incidents,
      dated: incidents.filter((node) => reading.node(node).has('startedOn')).length,
      since,
      years: since === null ? 0 : (Date.parse(reading.asOf) - Date.parse(since)) / YEAR_MS,
      standsOn: { elements: incidents, links: incidents.flatMap((node) => reading.out(node, 'AFFECTED')) },
    },
  ];
}

const columnOf = ({ kind, site }: Scenario): Value => (site === null ? word('scenarios', kind)! : elements(site));

const scenarioGrid = (tasks: readonly number[], all: readonly Scenario[]): GridFigure => ({
  type: 'GRID',
  id: 'continuityScenarios',
  rows: tasks.map((task) => elements(task)),
  columns: all.map(columnOf),
  cells: tasks.map((task) => all.map(({ survival }) => survivalValue(survival(task)))),
});

function taskTable(reading: GraphReading, all: readonly Scenario[]): AnalysisTable {
  const [shutdown, throttled] = [all[0]!, all[1]!];
  const regions = all.filter(({ site }) => site !== null);
  const closed = [...shutdown.closed.keys()];
  return analysisTable(
    'continuityTasks',
    reading.nodes('MandateTask').map((task) => ({
      task: elements(task),
      criticality: textValue(reading.node(task).text('criticality')),
      shutdown: survivalValue(shutdown.survival(task)),
      throttled: survivalValue(throttled.survival(task)),
      regions: elements(...regions.filter(({ survival }) => survival(task) !== 'HOLDS').map(({ site }) => site!)),
      lasts: quantity(enduranceOf(reading, shutdown.survival, task)?.hours ?? null, 'HOURS'),
      through: shutdown.survival(task) === 'HOLDS' ? NONE : elements(...carriersThatMatter(reading, task, closed)),
    })),
  );
}

const lifelineTable = (kept: readonly Lifeline[]): AnalysisTable =>
  analysisTable(
    'continuityLifelines',
    kept.map(({ node, tasks }) => ({ means: elements(node), tasks: elements(...tasks) })),
  );

/** Lines that are lost first, then those of which nobody knows the way. */
function lineTable(reading: GraphReading, shutdown: Scenario): AnalysisTable {
  const place = (state: Survival | null) => ['STOPS', 'DEGRADES', 'UNKNOWN', null, 'HOLDS'].indexOf(state);
  const lines = [...reportingLines(reading, shutdown)].sort((a, b) => place(a.state) - place(b.state));
  return analysisTable(
    'continuityLines',
    lines.slice(0, MOST_LINES).map(({ edge, via, state }) => ({
      from: elements(reading.from(edge)),
      to: elements(reading.to(edge)),
      categories: words('categories', reading.edge(edge).list('dataCategories')),
      passes: via === null ? null : elements(...via),
      shutdown: survivalValue(state),
    })),
  );
}

const pointTable = (reading: GraphReading): AnalysisTable =>
  analysisTable(
    'continuityPoints',
    singlePointsOfFailure(reading).map(({ node, tasks }) => ({ element: elements(node), tasks: elements(...tasks) })),
  );

function incidentTables(reading: GraphReading): AnalysisTable[] {
  const past = shutdowns(reading).map((node) => {
    const facts = reading.node(node);
    return {
      incident: elements(node),
      started: dateValue(facts.text('startedOn')),
      ended: dateValue(facts.text('endedOn')),
      area: textValue(facts.text('area')),
      grade: textValue(facts.text('sourceGrade')),
    };
  });
  const kinds = ['SHUTDOWN', 'CYBER_OPERATION'];
  const classified = reading
    .nodes('Incident')
    .filter((node) => kinds.includes(reading.node(node).text('incidentType') ?? 'SHUTDOWN'))
    .map((node) => {
      const facts = reading.node(node);
      const { tactic, authority, conflict, duration, monitoring, points, answered } = classifyIncident(reading, node);
      return {
        incident: elements(node),
        recorded: word('incidentTypes', facts.text('incidentType')),
        tactic: tactic && word('incidentTactics', facts.text('tactic')),
        authority: authority && word('incidentAuthorities', facts.text('authority')),
        conflict: conflict && word('conflictTypes', facts.text('conflictType')),
        duration: duration && word('incidentTypes', duration),
        monitoring: monitoring && word('monitorabilities', facts.text('monitoring')),
        points: points ? word('incidentTypes', points) : answered > 0 ? countValue(answered, { of: 5 }) : null,
      };
    });
  return [analysisTable('continuityShutdowns', past), analysisTable('continuityClassifier', classified)];
}

function missing(reading: GraphReading): MissingSheet[] {
  const gap = (need: MissingSheet['need'], sheet: string, link: string | null = null) => ({ need, sheet, link });
  const { national } = carriers(reading);
  const hasHours =
    reading.edges('DEPENDS_ON').some((edge) => reading.edge(edge).has('autonomyHours')) ||
    reading.nodes('Asset', 'ContingentOwnedEquipment').some((node) => reading.node(node).has('autonomyHours'));
  const tasks = reading.nodes('MandateTask');
  const depends = tasks.some((task) => reading.out(task, 'DEPENDS_ON').length > 0);
  return [
    ...(tasks.length === 0 ? [gap('TASKS', 'mandate-tasks')] : []),
    ...(tasks.length > 0 && !depends ? [gap('DEPENDENCIES', 'links', 'DEPENDS_ON')] : []),
    ...(national.length === 0 ? [gap('CARRIERS', 'external-systems')] : []),
    ...(hasHours ? [] : [gap('AUTONOMY', 'assets')]),
    ...(shutdowns(reading).length === 0 ? [gap('SHUTDOWNS', 'incidents')] : []),
  ];
}
