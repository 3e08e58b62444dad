import type { Run } from '../../../graph-schema/assessment-document.ts';
import type { WrittenCell, WrittenFigure } from '../../assessment/analyses/written-analysis.ts';
import type { ElementPointer } from '../base/element-record.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';

const MOST_WAYS = 60;

type Words = ReturnType<typeof makeWords>;
/** Made once a score: the positions of elements by key. */
const made = new WeakMap<ScoredMission, Words>();

/** Written runs, cells and pictures as the schema has them: names carry a pointer that a page can open. */
export function analysisWords(scored: ScoredMission): Words {
  const known = made.get(scored) ?? makeWords(scored);
  made.set(scored, known);
  return known;
}

function makeWords(scored: ScoredMission) {
  const nodeOf = new Map(scored.graph.nodeKey.map((key, node) => [key, node]));
  const pointer = (key: string): ElementPointer | null => {
    const node = nodeOf.get(key);
    return node === undefined ? null : scored.pointerTo(node);
  };
  const runs = (written: readonly Run[]) =>
    written.map(({ text, element }) => ({ text, element: element ? pointer(element.key) : null }));
  const cell = (written: WrittenCell) => ({ ...written, runs: runs(written.runs) });

  const figure = (written: WrittenFigure) => {
    const { id, caption } = written;
    switch (written.type) {
      case 'WAYS': {
        const ways = written.ways
          .slice(0, MOST_WAYS)
          .map((way) => ({ places: way.map((place) => place && { ...place, name: cell(place.name) }) }));
        return { id, caption, stages: [...written.stages], border: written.border, total: written.total, ways };
      }
      case 'GRID': {
        const rows = written.rows.map((label, i) => ({ label: cell(label), cells: written.cells[i]!.map(cell) }));
        return { id, caption, columns: written.columns.map(cell), rows };
      }
      case 'BARS': {
        const bars = written.bars.map((bar) => ({ ...bar, label: cell(bar.label), detail: cell(bar.detail) }));
        return { id, caption, bars };
      }
      case 'TIMELINE': {
        const lanes = written.lanes.map((lane) => ({
          label: cell(lane.label),
          spans: lane.spans.map((span) => ({ ...span, label: cell(span.label) })),
        }));
        return { id, caption, from: written.from, to: written.to, lanes };
      }
      case 'PLACES': {
        const places = written.places.map(({ place, near, ...at }) => ({
          ...at,
          place: cell(place),
          near: near.map(({ who, kilometres }) => ({ who: cell(who), kilometres })),
        }));
        return { id, caption, places, unplaced: cell(written.unplaced) };
      }
    }
  };
  return { pointer, runs, cell, figure };
}
