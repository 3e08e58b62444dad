import type { Awaiting, Finding, Run } from '../../../graph-schema/assessment-document.ts';
import { PAGE_WIDTH } from '../figures/drawing.ts';
import { drawingSvg } from '../figures/drawing-svg.ts';
import { type DrawnFigure, figureDrawing } from '../figures/figure-drawing.ts';
import { reasonsOf, weightOf } from '../finding-lines.ts';
import { PALETTE } from '../palette.ts';
import type { PdfNode, PdfWriter } from './pdf-writer.ts';
import { child, type StructureNode } from './structure.ts';

/** A judgement: statement, likelihood and confidence apart, and its reasons, on one page. */
export function findingNode(writer: PdfWriter, finding: Finding, parent: StructureNode): PdfNode {
  const labels = writer.labels;
  const sect = child(parent, 'Sect');
  const labelled = (label: string, runs: readonly Run[]) =>
    writer.text([{ text: `${label}${labels.colon} `, strong: true }, ...runs], child(sect, 'P'), { style: 'detail' });
  const weight = weightOf(finding, labels);
  const parts = [
    writer.text(finding.statement, child(sect, 'P'), { style: 'statement' }),
    ...(weight.length > 0 ? [writer.line(weight.join('    '), child(sect, 'P'), { style: 'weight' })] : []),
    ...reasonsOf(finding, labels).map(([label, runs]) => labelled(label, runs)),
  ];
  return {
    table: { widths: ['*'], body: [[{ stack: parts }]], dontBreakRows: true },
    layout: 'finding',
    margin: [0, 2, 0, 8],
  };
}

/** A figure whose words are ones that the font can show. */
function shown<F extends DrawnFigure>(writer: PdfWriter, figure: F): F {
  return JSON.parse(JSON.stringify(figure), (_, value) =>
    typeof value === 'string' ? writer.show(value) : value,
  ) as F;
}

/** A figure as a picture whose text is text. */
export function figureNode(writer: PdfWriter, figure: DrawnFigure, parent: StructureNode): PdfNode {
  const drawing = figureDrawing(shown(writer, figure), writer.labels);
  const caption = writer.caption('figure', figure.caption, child(parent, 'Caption'));
  const leaf = child(parent, 'Figure', { alternative: drawing.alternative });
  return {
    stack: [caption, { svg: drawingSvg(drawing, 'Roboto'), width: PAGE_WIDTH, structure: leaf }],
    unbreakable: true,
    margin: [0, 2, 0, 10],
  };
}

/** What an office has still to write. */
export function awaitingNode(writer: PdfWriter, block: Awaiting, parent: StructureNode): PdfNode {
  const offices = writer.labels.awaitingFrom(block.offices.join(', '));
  const leaf = child(parent, 'P');
  return {
    table: {
      widths: ['*'],
      body: [
        [
          writer.text([{ text: `${offices}. `, strong: true }, { text: block.asks }], leaf, {
            fillColor: ['hatch', `#${PALETTE.faint}`],
          }),
        ],
      ],
    },
    layout: 'box',
    margin: [0, 2, 0, 8],
  };
}
