import { useEffect, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';
import type { MapModel } from './map-model.ts';

export type Places = ReadonlyMap<string, { x: number; y: number }>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const spiral = (i: number, reach: number) => ({
  x: Math.cos(i * GOLDEN_ANGLE) * Math.sqrt(i + 1) * reach,
  y: Math.sin(i * GOLDEN_ANGLE) * Math.sqrt(i + 1) * reach,
});

/** Where nodes start: at the place they had before, else around their site. */
function startOf(model: MapModel, before: Places): Float32Array {
  const positions = new Float32Array(2 * model.nodes.length);
  const inSite = new Map<number, number>();
  model.nodes.forEach((node, i) => {
    const nth = inSite.get(node.site) ?? 0;
    inSite.set(node.site, nth + 1);
    const centre = node.site < 0 ? { x: 0, y: 0 } : spiral(node.site, 60);
    const own = spiral(nth, 9);
    const known = before.get(node.id);
    positions[2 * i] = known?.x ?? centre.x + own.x;
    positions[2 * i + 1] = known?.y ?? centre.y + own.y;
  });
  return positions;
}

/** Fewer rounds for larger graphs, so that five thousand nodes stand in three seconds on a small machine. */
const iterationsFor = (nodes: number): number => Math.round(Math.min(420, Math.max(48, 240_000 / Math.max(1, nodes))));

/** Places of a model's nodes, from a worker of its own; they arrive several times until the layout is done. */
export function useLayout(model: MapModel | null): { places: Places | null; busy: boolean } {
  const known = useRef<Map<string, { x: number; y: number }>>(new Map());
  const [places, setPlaces] = useState<Places | null>(null);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    if (!model) return;
    const index = new Map(model.nodes.map((node, i) => [node.id, i]));
    const request: LayoutRequest = {
      positions: startOf(model, known.current),
      sizes: Float32Array.from(model.nodes, (node) => 2 + Math.sqrt(node.members.length)),
      from: Int32Array.from(model.links, (link) => index.get(link.from)!),
      to: Int32Array.from(model.links, (link) => index.get(link.to)!),
      weights: Float32Array.from(model.links, (link) => 1 + Math.log(link.weight)),
      iterations: iterationsFor(model.nodes.length),
    };
    setBusy(true);
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      model.nodes.forEach((node, i) => {
        known.current.set(node.id, { x: data.positions[2 * i]!, y: data.positions[2 * i + 1]! });
      });
      setPlaces(new Map(model.nodes.map((node) => [node.id, known.current.get(node.id)!])));
      if (data.done) setBusy(false);
    };
    worker.onerror = () => setBusy(false);
    worker.postMessage(request);
    return () => worker.terminate();
  }, [model]);
  return { places, busy };
}
