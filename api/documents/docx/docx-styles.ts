import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx';
import { PALETTE } from '../palette.ts';

/** Liberation Sans and Arial are as wide as one another, so the pages fall alike where Arial is missing. */
export const FONT = 'Arial';

/** Word counts sizes in half points; the plain number is what every version of it reads. */
const halfPoints = (points: number): number => points * 2;

const heading = (size: number, before: number, after: number) => ({
  run: { size: halfPoints(size), bold: true, color: PALETTE.heading, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});
const based = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** Real styles, so that whoever edits the document changes its look in one place. Spacing in twentieths of a point. */
export const documentStyles = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: halfPoints(9.5), color: PALETTE.ink, language: { value: language } },
      paragraph: { spacing: { after: 110, line: 264 } },
    },
    title: {
      run: { size: halfPoints(20), bold: true, color: PALETTE.heading, font: FONT },
      paragraph: { spacing: { before: 60, after: 160 } },
    },
    heading1: heading(15, 320, 60),
    heading2: heading(11.5, 220, 100),
    heading3: heading(10, 160, 80),
  },
  paragraphStyles: [
    based(
      'Contributed',
      'Contributed by',
      { italics: true, size: halfPoints(8.5), color: PALETTE.quiet },
      { spacing: { after: 140 }, keepNext: true },
    ),
    based('Statement', 'Finding statement', { size: halfPoints(10) }, { ...finding(60, 40), keepNext: true }),
    based(
      'Weight',
      'Finding likelihood',
      { size: halfPoints(9), bold: true, color: PALETTE.heading },
      { ...finding(0, 40), keepNext: true },
    ),
    based('Detail', 'Finding detail', { size: halfPoints(8.5) }, { ...finding(0, 20), keepNext: true }),
    based('DetailLast', 'Finding detail, last', { size: halfPoints(8.5) }, finding(0, 0)),
    based(
      'TableCaption',
      'Table caption',
      { size: halfPoints(8.5) },
      { spacing: { before: 120, after: 60 }, keepNext: true, keepLines: true },
    ),
    based('TableText', 'Table text', { size: halfPoints(8) }, { spacing: { before: 20, after: 20, line: 240 } }),
    based(
      'TableHead',
      'Table head',
      { size: halfPoints(8), bold: true },
      { spacing: { before: 30, after: 30, line: 240 }, keepNext: true },
    ),
    based('Note', 'Note', { size: halfPoints(8), color: PALETTE.quiet }, { spacing: { before: 60, after: 160 } }),
    based(
      'FigureText',
      'Figure text',
      { size: halfPoints(7.5) },
      { spacing: { before: 0, after: 0, line: 240 }, keepNext: true },
    ),
    based(
      'ContentsTitle',
      'Contents title',
      { size: halfPoints(12), bold: true, color: PALETTE.heading },
      { spacing: { before: 200, after: 80 }, keepNext: true },
    ),
    based('Awaiting', 'Awaiting an office', {}, { spacing: { before: 60, after: 60 } }),
    based('RunningHead', 'Running head', { size: halfPoints(8), color: PALETTE.quiet }, { spacing: { after: 0 } }),
  ],
});

/** A rule at the left sets a judgement off from the text around it. */
function finding(before: number, after: number) {
  return {
    spacing: { before, after },
    keepLines: true,
    indent: { left: 200 },
    border: { left: { style: 'single' as const, size: 18, space: 8, color: PALETTE.heading } },
  };
}

/** Sections have figures, annexes letters; both hang on the headings, so that Word numbers what an office adds. */
export const documentNumbering = (annex: string): NonNullable<IPropertiesOptions['numbering']> => {
  const level = (n: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: n,
    format,
    text,
    alignment: AlignmentType.START,
    suffix: 'space' as const,
    style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
  });
  return {
    config: [
      {
        reference: 'sections',
        levels: [
          level(0, LevelFormat.DECIMAL, '%1.'),
          level(1, LevelFormat.DECIMAL, '%1.%2'),
          level(2, LevelFormat.DECIMAL, '%1.%2.%3'),
        ],
      },
      {
        reference: 'annexes',
        levels: [level(0, LevelFormat.UPPER_LETTER, `${annex} %1.`), level(1, LevelFormat.DECIMAL, '%1.%2')],
      },
      {
        reference: 'steps',
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 340, hanging: 340 } } },
          },
        ],
      },
    ],
  };
};
