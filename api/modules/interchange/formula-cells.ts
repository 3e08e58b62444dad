import { strFromU8 } from 'fflate';

export interface FormulaCells {
  sheet: string;
  cells: { reference: string; row: number }[];
}

const CELL_WITH_FORMULA = /<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f[\s>/]/g;

/** The cells of a workbook that hold a formula, by sheet; sheets without one are left out. */
export function formulaCells(entries: Record<string, Uint8Array>): FormulaCells[] {
  const targets = relationTargets(text(entries['xl/_rels/workbook.xml.rels']));
  const found: FormulaCells[] = [];
  for (const [, tag = ''] of text(entries['xl/workbook.xml']).matchAll(/<sheet\b([^>]*)>/g)) {
    const part = targets.get(attribute(tag, 'r:id'));
    const xml = part === undefined ? '' : text(entries[`xl/${part.replace(/^\/?(?:xl\/)?/, '')}`]);
    const cells = [...xml.matchAll(CELL_WITH_FORMULA)].map(([, column, row]) => ({
      reference: `${column}${row}`,
      row: Number(row),
    }));
    if (cells.length > 0) found.push({ sheet: attribute(tag, 'name'), cells });
  }
  return found;
}

function relationTargets(xml: string): Map<string, string> {
  const tags = [...xml.matchAll(/<Relationship\b([^>]*)>/g)].map(([, tag = '']) => tag);
  return new Map(tags.map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
}

const attribute = (tag: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const text = (bytes: Uint8Array | undefined): string => (bytes ? strFromU8(bytes) : '');
