import type { Section, TableCell } from '../../../graph-schema/assessment-document.ts';
import type {
  AcceptingRole,
  ExpectedChange,
  ExpectedChanges,
  RecommendationState,
} from '../../../graph-schema/recommendation.ts';
import { cell, column, openCell, paragraph, part, table } from '../blocks.ts';
import type { AssessmentCatalogue } from '../language/catalogue.ts';
import { plain } from '../runs.ts';
import type { OfficeType } from '../sections/contributions.ts';
import { numbered } from './compose-section.ts';

/** A recommendation as the document tells of it. */
export interface FollowedRecommendation {
  readonly measure: string;
  readonly owner: OfficeType | null;
  /** ISO date; empty: none was set. */
  readonly dueOn: string;
  readonly state: RecommendationState;
  /** Issue in which it first stood; 0: it is new in this one. */
  readonly firstIssue: number;
  readonly expected: ExpectedChanges | null;
  readonly acceptance: { readonly role: AcceptingRole; readonly until: string } | null;
}

/** Adds the recommendations that people follow to the section of measures, after what the rules recommend. */
export function withRecommendations(
  section: Section,
  recommendations: readonly FollowedRecommendation[],
  of: { asOf: string; text: AssessmentCatalogue },
): Section {
  if (recommendations.length === 0) return section;
  const { text, asOf } = of;
  const words = text.composition.recommendations;
  const [no, measure, owner, due, change, rest, acceptance] = words.columns;
  const rows = recommendations.map((each, i) => [
    cell(String(i + 1)),
    cell([
      { text: each.measure },
      ...plain(` ${each.firstIssue > 0 ? words.since(each.firstIssue) : words.isNew}`).map((run) => ({
        ...run,
        emphasis: true,
      })),
    ]),
    each.owner ? cell(text.vocabulary.officeTypes[each.owner]) : openCell(text.cover.notAssessed),
    dueCell(each, asOf, text),
    figureCell(each.expected, text, (own) => words.alone(own.axis, own.before, own.alone, own.withOthers, own.withAll)),
    figureCell(each.expected, text, (own) => words.remains(own.axis, own.withAll)),
    acceptanceCell(each, asOf, text),
  ]);
  const added = part('measures-followed', words.title, [
    paragraph(words.introduction),
    table(
      words.caption,
      [
        column(no, 0.05, 'end'),
        column(measure, 0.27),
        column(owner, 0.13),
        column(due, 0.12),
        column(change, 0.18),
        column(rest, 0.12),
        column(acceptance, 0.13),
      ],
      rows,
      words.note,
    ),
  ]);
  const number = `${section.number}.${section.sections.length + 1}`;
  return { ...section, sections: [...section.sections, numbered(added, number)] };
}

function dueCell({ state, dueOn }: FollowedRecommendation, asOf: string, text: AssessmentCatalogue): TableCell {
  const words = text.composition.recommendations;
  if (state !== 'OPEN') return cell(words.states[state]);
  if (!dueOn) return openCell(text.cover.notAssessed);
  return cell(dueOn < asOf ? words.overdue(dueOn) : text.cover.date(dueOn));
}

function figureCell(
  expected: ExpectedChanges | null,
  text: AssessmentCatalogue,
  say: (change: ExpectedChange) => string,
): TableCell {
  const words = text.composition.recommendations;
  const said = (['information', 'tasks'] as const).flatMap((group) => {
    const change = expected?.[group];
    return change ? [`${words.groups[group]} ${say(change)}`] : [];
  });
  return said.length > 0 ? cell(said.join(' ')) : openCell(text.cover.notAssessed);
}

function acceptanceCell({ acceptance }: FollowedRecommendation, asOf: string, text: AssessmentCatalogue): TableCell {
  const words = text.composition.recommendations;
  if (!acceptance) return openCell(words.notAccepted);
  const { role, until } = acceptance;
  return until < asOf
    ? openCell(words.expired(words.roles[role], until))
    : cell(words.accepted(words.roles[role], until));
}
