import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { passages, placedBoxes } from '../../api/documents/figures/custody-grid.ts';
import type { Drawing } from '../../api/documents/figures/drawing.ts';
import { drawingSvg } from '../../api/documents/figures/drawing-svg.ts';
import { figureDrawing } from '../../api/documents/figures/figure-drawing.ts';
import { axisEnd } from '../../api/documents/figures/portfolio-drawing.ts';
import { wrap } from '../../api/documents/figures/text-measure.ts';
import { LABELS } from '../../api/documents/labels.ts';
import { rampColour } from '../../api/documents/palette.ts';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import type { Block } from '../../graph-schema/assessment-document.ts';
import { pdfSyntax } from './pdf-reading.ts';
import {
  CUSTODY_MAP,
  custodyMaps,
  documentOf,
  PORTFOLIO,
  portfolios,
  RISK_MATRIX,
  riskMatrices,
} from './sample-figures.ts';
import { xmlFault } from './xml-check.ts';

const labels = LABELS.en;
const figures = fc.oneof(riskMatrices, portfolios, custodyMaps);
const text = new TextDecoder();

/** Every corner of every mark; text only by the point it hangs on. */
const corners = ({ marks }: Drawing): (readonly [number, number])[] =>
  marks.flatMap((mark): (readonly [number, number])[] => {
    if (mark.type === 'area') return [...mark.points];
    if (mark.type === 'line')
      return [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ];
    if (mark.type === 'text') return [[mark.x, mark.y]];
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  });

describe('drawn figures', () => {
  it('stay within their own bounds and are well-formed pictures', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const drawing = figureDrawing(figure, labels);
        expect(xmlFault(drawingSvg(drawing, 'Roboto'))).toBeNull();
        for (const [x, y] of corners(drawing)) {
          expect(x).toBeGreaterThanOrEqual(-0.01);
          expect(x).toBeLessThanOrEqual(drawing.width + 0.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y).toBeLessThanOrEqual(drawing.height + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('tell the steps of the risk ramp apart without colour, each darker than the one before', () => {
    const grey = (colour: string) => {
      const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const steps = [0, 0.25, 0.5, 0.75, 1].map((shade) => grey(rampColour(shade)));
    for (const [i, step] of steps.slice(1).entries()) expect(step).toBeLessThan(steps[i]! - 5);
  });
  it('end an axis on a round figure that no value passes', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (largest) => {
        const end = axisEnd(largest);
        expect(end).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
        expect(end).toBeLessThanOrEqual(largest * 2.0001);
      }),
    );
  });
  it('break words into as many lines as there is room for, and are done with a million letters at once', () => {
    const start = performance.now();
    for (const long of ['x'.repeat(1_000_000), 'word '.repeat(200_000), '\u{1F600}'.repeat(300_000)]) {
      const lines = wrap(long, 100, 7.5, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.at(-1)).toMatch(/…$/);
      expect(lines.join('')).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a map of custody', () => {
  it('holds every place in just one box, and joins only neighbours that are alike', () => {
    fc.assert(
      fc.property(custodyMaps, (figure) => {
        const boxes = placedBoxes(figure);
        figure.ways.forEach((way, line) => {
          way.forEach((place, stage) => {
            const over = boxes.filter((box) => box.stage === stage && box.line <= line && line < box.line + box.lines);
            expect(over.length).toBe(place ? 1 : 0);
            if (place) expect([over[0]!.place.name, over[0]!.place.custody]).toEqual([place.name, place.custody]);
          });
        });
        for (const box of boxes) if (box.place.notAssessed) expect(box.lines).toBe(1);
      }),
    );
  });
  it('crosses a border just where custody before is not custody after', () => {
    fc.assert(
      fc.property(custodyMaps, (figure) => {
        const oracle = figure.ways.flatMap((way, line) => {
          const found: { line: number; from: number; to: number; crosses: boolean }[] = [];
          for (let from = 0; from < way.length; from++) {
            for (let to = from + 1; to < way.length; to++) {
              if (way[from] && way[to] && way.slice(from + 1, to).every((place) => !place))
                found.push({ line, from, to, crosses: way[from]!.custody !== way[to]!.custody });
            }
          }
          return found;
        });
        expect(passages(figure)).toEqual(oracle);
      }),
    );
  });
});

const bodyOf = async (blocks: Block[]) =>
  strFromU8(unzipSync(await renderAssessment(documentOf(blocks), 'docx'))['word/document.xml']!);
/** Columns that each row of each table takes: its cells' spans, those that go on from the row above included. */
const rowWidths = (body: string) =>
  [...body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => ({
    grid: table.match(/<w:gridCol /g)?.length,
    rows: [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].reduce(
        (sum, [, cell]) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell!)?.[1] ?? 1),
        0,
      ),
    ),
  }));

describe('figures in Word', () => {
  it('are tables whose rows fill their grid', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (figure) => {
        const body = await bodyOf([figure]);
        expect(xmlFault(body)).toBeNull();
        for (const { grid, rows } of rowWidths(body)) for (const row of rows) expect(row).toBe(grid);
      }),
      { numRuns: 15 },
    );
  });
  it('have alternative text, repeat their heads and print the estimate white on dark', async () => {
    const body = await bodyOf([RISK_MATRIX, PORTFOLIO, CUSTODY_MAP]);
    for (const figure of [RISK_MATRIX, PORTFOLIO, CUSTODY_MAP])
      expect(body).toContain(`<w:tblDescription w:val="${figure.alternative}"`);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(3);
    expect(body).toMatch(/<w:gridSpan w:val="2"\/>/);
    expect(body).toMatch(/FFFFFF(?:(?!<\/w:tc>).)*>1</);
  });
  it('draw the border once for each way that crosses it', async () => {
    const body = await bodyOf([CUSTODY_MAP]);
    expect(body.match(/<w:right w:val="dashed"/g)?.length).toBe(3);
  });
});

describe('figures in PDF and Markdown', () => {
  it('are pictures with alternative text', async () => {
    const syntax = pdfSyntax(await renderAssessment(documentOf([RISK_MATRIX, PORTFOLIO, CUSTODY_MAP]), 'pdf'));
    expect(syntax).toContain('/Alt (A matrix of harm against likelihood.');
    expect(syntax).toContain('/Alt (A falling line from 42 to 9.5.)');
    expect(syntax).toContain('/Alt (Two ways out of UN control.)');
  });
  it('are the same in words', async () => {
    const markdown = text.decode(await renderAssessment(documentOf([RISK_MATRIX, PORTFOLIO, CUSTODY_MAP]), 'md'));
    expect(markdown).toContain('| 1 | Case files | critical | Likely | Moderately likely to Very likely | High |');
    expect(markdown).toContain('| 2 | Patrol plans | critical | Unlikely | Unlikely | High |');
    expect(markdown).toContain('| 1 | Encrypt the sector link | 17 | 9.0 to 30 |');
    expect(markdown).toContain('| Aircraft one | Borland unit |  | ‖ Capital of Borland (XB) |');
    expect(markdown).toContain('|  | Not assessed | Staff list | ‖ Cloud |');
  });
  it('write amounts and words in the language of the document', async () => {
    const french = documentOf([PORTFOLIO, RISK_MATRIX], { language: 'fr' });
    const markdown = text.decode(await renderAssessment(french, 'md'));
    expect(markdown).toContain('0,0 à 16');
    expect(markdown).toContain('| Rang | Élément | Gravité |');
  });
});
