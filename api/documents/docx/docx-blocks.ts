import { type FileChild, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Awaiting, Finding } from '../../../graph-schema/assessment-document.ts';
import { reasonsOf, weightOf } from '../finding-lines.ts';
import { PALETTE } from '../palette.ts';
import type { DocxPage } from './docx-page.ts';
import { frame, rule } from './docx-tables.ts';
import { spacer, styled } from './docx-text.ts';

/** A judgement: statement, likelihood and confidence apart, and its reasons; Word keeps them on one page. */
export function findingBlocks({ labels }: DocxPage, finding: Finding): FileChild[] {
  const weight = weightOf(finding, labels);
  const reasons = reasonsOf(finding, labels);
  return [
    styled('Statement', finding.statement),
    ...(weight.length > 0 ? [styled('Weight', [{ text: weight.join('\u2003') }])] : []),
    ...reasons.map(([label, runs], i) =>
      styled(i === reasons.length - 1 ? 'DetailLast' : 'Detail', [
        { text: `${label}${labels.colon} `, strong: true },
        ...runs,
      ]),
    ),
    // Word runs the rules of neighbouring paragraphs together; this one has none and parts the judgements.
    spacer(),
  ];
}

/** What an office has still to write. */
export function awaitingBlocks({ labels, width }: DocxPage, block: Awaiting): FileChild[] {
  const offices = labels.awaitingFrom(block.offices.join(', '));
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [width],
      layout: TableLayoutType.FIXED,
      borders: frame(rule(PALETTE.line)),
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 80, bottom: 80, left: 140, right: 140 },
              shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: PALETTE.faint, fill: 'FFFFFF' },
              children: [styled('Awaiting', [{ text: `${offices}. `, strong: true }, { text: block.asks }])],
            }),
          ],
        }),
      ],
    }),
    spacer(),
  ];
}
