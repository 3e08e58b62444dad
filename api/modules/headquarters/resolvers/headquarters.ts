import { CONTROL_CLASSES, type HarmAxis } from '../../../../graph-schema/values.ts';
import type { BoardRow } from '../../../assessment/headquarters/headquarters-tables.ts';
import { countColumn } from '../../../assessment/headquarters/headquarters-tables.ts';
import { factorAbout, factorName } from '../../../assessment/headquarters/headquarters-words.ts';
import { lacks } from '../../../headquarters/control-states.ts';
import { type MissionView, shortName } from '../../../headquarters/headquarters-view.ts';
import type { AxisRisk } from '../../../headquarters/issue-digest.ts';
import { PROGRESS_ITEMS } from '../../../headquarters/progress.ts';
import type { RiskMove } from '../../../headquarters/shared-measure.ts';
import { THEMES } from '../../../headquarters/themes.ts';
import type { RequestContext } from '../../../http/request-context.ts';
import type {
  HarmAxis as AxisName,
  ComparedMissionResolvers,
  HeadquartersComparisonResolvers,
  HeadquartersMissionResolvers,
  HeadquartersResolvers,
  ReleasedIssueResolvers,
  SharedFactorResolvers,
} from '../../../schema/generated/resolver-types.ts';
import { controlCell, heatCells, missionHeat, progressCell, tableFields, toldFields } from '../cell-words.ts';
import { currentIssue } from '../headquarters-reading.ts';
import type { HeadquartersReading, HeadquartersViewName } from '../headquarters-service.ts';

const wordingOf = ({ text, services }: RequestContext) => ({ text, library: services.headquarters.library });
const parentOf = (reading: HeadquartersReading) => (view: MissionView) => ({ reading, view });
const viewsById = ({ missions }: HeadquartersReading) => new Map(missions.map((view) => [view.id, view]));

const boardFields =
  (reading: HeadquartersReading, context: RequestContext) =>
  ({ mission, entry }: BoardRow) => {
    const { headquarters, vocabulary, cover } = context.text;
    const { assessmentKey } = mission.current!.issue;
    return {
      id: `${assessmentKey}-${entry.number}`,
      mission: { reading, view: mission },
      assessment: assessmentKey,
      section: 'measures',
      ...entry,
      ownerWords: entry.owner ? vocabulary.officeTypes[entry.owner] : cover.notAssessed,
      statusWords: headquarters.statuses[entry.status],
    };
  };

export const Headquarters: HeadquartersResolvers = {
  missions: (reading) => reading.missions.map(parentOf(reading)),
  marking: ({ marking }) => marking,
  ceilingNote: (_reading, _args, { text }) => text.sentences.ceilingNote,
  themes: (_reading, _args, { text }) =>
    THEMES.map(({ code, section }) => ({ code, section, ...text.headquarters.themes[code] })),
  heat: (reading, _args, context) =>
    reading.missions.map((view) => ({
      mission: { reading, view },
      cells: missionHeat(view, wordingOf(context)),
    })),
  trend: async (reading, _args, context) =>
    (await context.services.headquarters.courses(reading)).map(({ mission: view, points }) => ({
      mission: { reading, view },
      points: points.map(({ issue, digest }) => ({
        issue: reading.issues.get(view.id)!.find((one) => one.assessmentKey === issue.assessmentKey)!,
        cells: heatCells(digest.cells, issue, wordingOf(context)),
      })),
    })),
  sharedFactors: (reading, { kind }, { services }) =>
    services.headquarters
      .factors(reading)
      .filter((factor) => !kind || factor.kind === kind)
      .map((factor) => ({ reading, factor })),
  sharedFactor: (reading, { id }, { services }) => {
    const factor = services.headquarters.factors(reading).find((one) => one.id === id);
    return factor ? { reading, factor } : null;
  },
  namesakes: (reading, _args, { services, text }) => {
    const views = viewsById(reading);
    return services.headquarters.namesakes(reading).map(({ kind, name, missions }) => {
      const own = missions.map((id) => views.get(id)!);
      return {
        kind,
        name,
        missions: own.map(parentOf(reading)),
        words: text.headquarters.namesake(name, own.map(shortName)),
      };
    });
  },
  controls: (reading, _args, context) =>
    CONTROL_CLASSES.map((controlClass) => {
      const cells = reading.missions.map((view) => controlCell(view, controlClass, wordingOf(context)));
      return {
        controlClass,
        title: context.text.headquarters.controlClasses[controlClass],
        cells,
        lacking: reading.missions.filter((_, i) => lacks(cells[i]!.state)).map(parentOf(reading)),
      };
    }),
  recommendations: async (reading, { filter }, context) =>
    (await context.services.headquarters.board(reading))
      .filter(
        ({ mission, entry }) =>
          (!filter?.mission || mission.id === filter.mission) &&
          (!filter?.owner || entry.owner === filter.owner) &&
          (!filter?.status || entry.status === filter.status),
      )
      .map(boardFields(reading, context)),
  progress: (reading, _args, context) =>
    PROGRESS_ITEMS.map(({ code, origin }, i) => ({
      code,
      origin,
      ...context.text.headquarters.progress[code],
      cells: reading.missions.map((view) => progressCell(view, i, wordingOf(context))),
    })),
  counts: (reading, _args, context) => {
    const { headquarters, cover } = context.text;
    const { counts, suppressBelow } = context.services.headquarters;
    const cell = (count: number | null, isMapped: boolean) => {
      if (!isMapped) return { state: 'NOT_ASSESSED' as const, count: null, words: cover.notAssessed };
      return count === null
        ? { state: 'SUPPRESSED' as const, count, words: headquarters.suppressed }
        : { state: 'COUNT' as const, count, words: String(count) };
    };
    return counts(reading).map((table) => {
      const isMapped = table.mapped.includes(true);
      return {
        id: table.id,
        title: headquarters.counted[table.id],
        columns: table.columns.map((code) => ({ code, title: countColumn(table.id, code, wordingOf(context)) })),
        rows: table.rows.map(({ cells, total }, i) => ({
          mission: { reading, view: reading.missions[i]! },
          cells: cells.map((count) => cell(count, table.mapped[i]!)),
          total: cell(total, table.mapped[i]!),
        })),
        totals: table.columnTotals.map((count) => cell(count, isMapped)),
        grandTotal: cell(table.grandTotal, isMapped),
        note: headquarters.suppressedNote(suppressBelow),
      };
    });
  },
  suppressBelow: (_reading, _args, { services }) => services.headquarters.suppressBelow,
  tables: async (reading, { view }, { services, text }) => {
    const name = view.toLowerCase() as Exclude<HeadquartersViewName, 'comparison'>;
    return (await services.headquarters.tables(reading, name, text)).map(tableFields);
  },
};

export const HeadquartersMission: HeadquartersMissionResolvers = {
  id: ({ view }) => view.id,
  name: ({ view }) => view.name,
  acronym: ({ view }) => view.acronym,
  isSample: ({ view }, _args, { isSampleMission }) => isSampleMission(view.id),
  issue: ({ reading, view }) => currentIssue(reading, view.id),
  issues: ({ reading, view }) => [...(reading.issues.get(view.id) ?? [])],
};

export const ReleasedIssue: ReleasedIssueResolvers = {
  key: ({ assessmentKey }) => assessmentKey,
  document: (issue) => issue.document(),
};

export const SharedFactor: SharedFactorResolvers = {
  id: ({ factor }) => factor.id,
  kind: ({ factor }) => factor.kind,
  name: ({ factor }, _args, context) => factorName(factor, wordingOf(context)),
  about: ({ factor }, _args, context) => factorAbout(factor, wordingOf(context)),
  identity: ({ factor }) => factor.by,
  identityWords: ({ factor }, _args, { text }) => text.headquarters.identities[factor.by],
  sentence: ({ reading, factor }, _args, context) => {
    const views = viewsById(reading);
    const names = factor.missions.map(({ mission }) => shortName(views.get(mission)!));
    return context.text.headquarters.shared(factor.kind, factorName(factor, wordingOf(context)), names);
  },
  missions: ({ reading, factor }, _args, context) => {
    const views = viewsById(reading);
    return factor.missions.map(({ mission, occurrences, worst }) => ({
      mission: { reading, view: views.get(mission)! },
      elements: occurrences.flatMap(({ elements }) => elements),
      ...toldFields(worst, wordingOf(context)),
      assessment: views.get(mission)!.current!.issue.assessmentKey,
    }));
  },
  measure: async ({ reading, factor }, _args, { services, text }) => {
    const tried = await services.headquarters.measure(reading, factor);
    if (!tried) return null;
    const { headquarters } = text;
    const views = viewsById(reading);
    const { label, controlClass } = tried;
    const what = controlClass ? headquarters.controlClasses[controlClass].toLowerCase() : '';
    return {
      label,
      controlClass,
      sentence: headquarters.measure[label](what),
      missions: tried.missions.map(({ mission, changes, moved, information, tasks }) => ({
        mission: { reading, view: views.get(mission)! },
        changes: changes.map((change) => ({ ...change })),
        moved,
        information: moveFields(information),
        tasks: moveFields(tasks),
        words:
          changes.length === 0
            ? headquarters.noChange
            : headquarters.moved(moved, information?.before.estimate ?? null, information?.after.estimate ?? null),
      })),
    };
  },
};

const axisName = (axis: HarmAxis) => axis.toUpperCase() as AxisName;
const moveFields = (move: RiskMove | null) => move && { ...move, axis: axisName(move.axis) };
const riskFields = (own: AxisRisk | null) => own && { ...own, axis: axisName(own.axis) };

export const HeadquartersComparison: HeadquartersComparisonResolvers = {
  missions: ({ reading, missions }) => missions.map(parentOf(reading)),
  tables: ({ missions }, _args, { services, text }) =>
    services.headquarters.comparisonTables(missions, text).map(tableFields),
};

export const ComparedMission: ComparedMissionResolvers = {
  mission: (parent) => parent,
  cells: ({ view }, _args, context) => missionHeat(view, wordingOf(context)),
  controls: ({ view }, _args, context) =>
    CONTROL_CLASSES.map((controlClass) => controlCell(view, controlClass, wordingOf(context))),
  progress: ({ view }, _args, context) => PROGRESS_ITEMS.map((_, i) => progressCell(view, i, wordingOf(context))),
  information: ({ view }) => riskFields(view.current?.digest.information ?? null),
  tasks: ({ view }) => riskFields(view.current?.digest.tasks ?? null),
  recommendations: async ({ reading, view }, _args, context) =>
    (await context.services.headquarters.board(reading))
      .filter(({ mission }) => mission.id === view.id)
      .map(boardFields(reading, context)),
};
