import type { Block } from '../../../graph-schema/assessment-document.ts';
import { DATA_CLAUSES } from '../../../graph-schema/values.ts';
import {
  clauseCounts,
  equipmentByContributor,
  type LeavingFlow,
  leavingFlows,
} from '../../analyses/custody/custody-reading.ts';
import { cell, column, longTable, openCell, paragraph, part, shaded, table } from '../blocks.ts';
import { valueCell, wordCell } from '../cells.ts';
import { custodyMap } from '../custody-map.ts';
import { plain } from '../runs.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_FLOWS = 40;
const MOST_INSTRUMENTS = 30;
const MOST_CONTRIBUTORS = 40;

/** What the mission owns and what it does not: flows out, contingent-owned equipment, and the clauses that govern it. */
export function custodySection(context: SectionContext): SectionBody {
  const { reading, model, text } = context;
  const flows = leavingFlows(reading, model);
  return {
    blocks: [paragraph(text.custody.introduction), ...(flows.length === 0 ? [paragraph(text.custody.none)] : [])],
    sections: [
      ...(flows.length > 0
        ? [part('custody-flows', text.custody.flowsTitle, [custodyMap(context, flows), flowTable(context, flows)])]
        : []),
      part('custody-equipment', text.custody.equipmentTitle, equipment(context, flows)),
      part('custody-clauses', text.custody.clausesTitle, clauses(context)),
    ],
  };
}

function flowTable(context: SectionContext, flows: readonly LeavingFlow[]): Block {
  const { reading, text } = context;
  const [from, to, categories, reachBack, encryption, basis] = text.custody.flowsColumns;
  const yesNo = (flag: boolean | null) => (flag === null ? null : flag ? text.custody.yes : text.custody.no);
  return longTable(
    text.custody.flowsCaption,
    [
      column(from, 0.21),
      column(to, 0.2),
      column(categories, 0.24),
      column(reachBack, 0.1),
      column(encryption, 0.12),
      column(basis, 0.13),
    ],
    flows.map((flow) => [
      cell([reading.name(flow.source)]),
      cell([reading.name(flow.destination)]),
      valueCell(context, flow.categories.map((category) => text.vocabulary.categories[category]).join(', ')),
      valueCell(context, yesNo(flow.reachBack)),
      wordCell(context, text.vocabulary.encryptions, flow.encryption),
      valueCell(context, flow.legalBasis),
    ]),
    MOST_FLOWS,
    text.cover.moreRows,
  );
}

function equipment(context: SectionContext, flows: readonly LeavingFlow[]): Block[] {
  const { reading, text } = context;
  const rows = equipmentByContributor(reading, flows);
  if (rows.length === 0) return [paragraph(text.custody.noEquipment)];
  const [contributor, items, types, arrangements, out, read] = text.custody.equipmentColumns;
  const words = (values: readonly string[], vocabulary: Record<string, string>) =>
    valueCell(context, values.map((value) => vocabulary[value] ?? value).join(', '));
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const anonymous = rows.find((row) => row.contributor === null)?.nodes.length ?? 0;
  // Contributors whose equipment is radios alone and sends nothing out differ in nothing a reader acts on.
  const radiosOnly = (row: (typeof rows)[number]) =>
    row.contributor !== null &&
    row.withReachBack.length === 0 &&
    row.clausesRead === 0 &&
    row.equipmentTypes.join() === 'RADIO';
  const alike = rows.filter(radiosOnly);
  const apart = alike.length > 1 ? rows.filter((row) => !radiosOnly(row)) : rows;
  return [
    paragraph(
      text.custody.equipment(
        sum((row) => row.nodes.length),
        rows.filter((row) => row.contributor !== null).length,
        sum((row) => row.withReachBack.length),
        anonymous,
      ),
    ),
    longTable(
      text.custody.equipmentCaption,
      [
        column(contributor, 0.2),
        column(items, 0.08, 'end'),
        column(types, 0.27),
        column(arrangements, 0.21),
        column(out, 0.1, 'end'),
        column(read, 0.14, 'end'),
      ],
      [
        ...apart.map((row) => [
          valueCell(context, row.contributor),
          cell(String(row.nodes.length)),
          words(row.equipmentTypes, text.vocabulary.equipmentTypes),
          words(row.arrangements, text.vocabulary.arrangements),
          shaded(String(row.withReachBack.length), row.withReachBack.length / row.nodes.length),
          row.clausesRead === 0
            ? valueCell(context, null)
            : cell(text.custody.clausesOf(row.clausesRead, row.nodes.length)),
        ]),
        ...(apart.length < rows.length
          ? [
              [
                cell(text.custody.others(alike.map((row) => row.contributor!))),
                cell(String(alike.reduce((total, row) => total + row.nodes.length, 0))),
                words(['RADIO'], text.vocabulary.equipmentTypes),
                words([...new Set(alike.flatMap((row) => row.arrangements))], text.vocabulary.arrangements),
                shaded('0', 0),
                valueCell(context, null),
              ],
            ]
          : []),
      ],
      MOST_CONTRIBUTORS,
      text.cover.moreRows,
    ),
  ];
}

function clauses(context: SectionContext): Block[] {
  const { reading, text } = context;
  const governing = reading.nodes('LegalInstrument').filter((node) => reading.into(node, 'GOVERNED_BY').length > 0);
  if (governing.length === 0) return [paragraph(text.custody.noInstruments)];
  const states = (node: number, state: string | null) =>
    DATA_CLAUSES.filter((clause) => reading.node(node).text(clause) === state).map((clause) =>
      text.custody.clauseInList(clause),
    );
  const read = reading.nodes('LegalInstrument').filter((node) => states(node, null).length < DATA_CLAUSES.length);
  const [clause, present, absent, open] = text.custody.clausesColumns;
  const [instrument, type, has, lacks, unread] = text.custody.instrumentsColumns;
  const listed = (names: readonly string[]) =>
    names.length > 0 ? cell(text.custody.clauseList(names)) : cell(plain(text.custody.noneOf));
  return [
    paragraph(text.custody.clauses(governing.length, governing.filter((node) => !read.includes(node)).length)),
    table(
      text.custody.clausesCaption,
      [column(clause, 0.46), column(present, 0.18, 'end'), column(absent, 0.18, 'end'), column(open, 0.18, 'end')],
      clauseCounts(reading, governing).map((row) => [
        cell(text.custody.clause(row.clause)),
        cell(String(row.present)),
        cell(String(row.absent)),
        row.notAssessed > 0 ? openCell(String(row.notAssessed)) : cell('0'),
      ]),
    ),
    ...(read.length > 0
      ? [
          longTable(
            text.custody.instrumentsCaption,
            [
              column(instrument, 0.3),
              column(type, 0.16),
              column(has, 0.24),
              column(lacks, 0.16),
              column(unread, 0.14, 'end'),
            ],
            read.map((node) => [
              cell([reading.name(node)]),
              wordCell(context, text.vocabulary.instruments, reading.node(node).text('instrumentType')),
              listed(states(node, 'PRESENT')),
              listed(states(node, 'ABSENT')),
              states(node, null).length > 0
                ? openCell(text.custody.clausesOf(states(node, null).length, DATA_CLAUSES.length))
                : cell('0'),
            ]),
            MOST_INSTRUMENTS,
            text.cover.moreRows,
          ),
        ]
      : []),
  ];
}
