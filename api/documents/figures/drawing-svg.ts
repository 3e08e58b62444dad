import type { Drawing, Mark } from './drawing.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (value: number) => String(Math.round(value * 100) / 100);
const HEAD = 5;

function arrowHead(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((x2 - x1) / length) * HEAD, ((y2 - y1) / length) * HEAD];
  const points = [
    [x2, y2],
    [x2 - dx - dy / 2, y2 - dy + dx / 2],
    [x2 - dx + dy / 2, y2 - dy - dx / 2],
  ];
  return `<polygon points="${points.map((point) => point.map(round).join(',')).join(' ')}" fill="#${colour}"/>`;
}

function markSvg(mark: Mark, font: string): string {
  if (mark.type === 'box') {
    const paint = `fill="${mark.fill ? `#${mark.fill}` : 'none'}"${mark.stroke ? ` stroke="#${mark.stroke}" stroke-width="${mark.weight ?? 0.8}"` : ''}`;
    return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" ${paint}/>`;
  }
  if (mark.type === 'line') {
    const { x1, y1, x2, y2, stroke, width, dash } = mark;
    const line = `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
    return mark.arrow ? line + arrowHead(x1, y1, x2, y2, stroke) : line;
  }
  if (mark.type === 'area') {
    return `<polygon points="${mark.points.map((point) => point.map(round).join(',')).join(' ')}" fill="#${mark.fill}"/>`;
  }
  const weight = `${mark.strong ? ' font-weight="bold"' : ''}${mark.emphasis ? ' font-style="italic"' : ''}`;
  // The baseline of a sans-serif line stands about nine tenths of its size under its top.
  return `<text x="${round(mark.x)}" y="${round(mark.y + mark.size * 0.92)}" font-family="${font}" font-size="${mark.size}"${weight} text-anchor="${mark.anchor}" fill="#${mark.colour}">${escapeXml(mark.text)}</text>`;
}

/** A drawing as a stand-alone SVG; its text is text, and nothing in it is fetched or run. */
export function drawingSvg(drawing: Drawing, font: string): string {
  const { width, height, marks, alternative } = drawing;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(alternative)}">${marks
    .map((mark) => markSvg(mark, font))
    .join('')}</svg>`;
}
