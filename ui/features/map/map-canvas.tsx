import { ActionIcon, useComputedColorScheme } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import Graph from 'graphology';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Sigma from 'sigma';
import { count } from '../../lib/format.ts';
import { FAMILY_COLOURS } from './families.ts';
import styles from './map.module.css';
import type { MapModel } from './map-model.ts';
import type { Places } from './use-layout.ts';

export interface Camera {
  x: number;
  y: number;
  ratio: number;
}
interface Props {
  model: MapModel;
  places: Places;
  selected: string | undefined;
  camera: Camera | null;
  onSelect: (id: string | null) => void;
  onCamera: (camera: Camera | null) => void;
}

const INK = { light: '#1a2023', dark: '#dde4e6' };
const LINK = { light: '#c9c5b9', dark: '#2f3b41' };
const LINK_LIT = { light: '#32849c', dark: '#7fc3d6' };
const FADED = { light: '#e6e3db', dark: '#232d32' };

/** The network in WebGL. Everything it shows stands in the table too; keys do not steer it. */
export function MapCanvas({ model, places, selected, camera, onSelect, onCamera }: Props) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const calls = useRef({ onSelect, onCamera });
  calls.current = { onSelect, onCamera };
  const start = useRef(camera);
  const lit = useRef<{ selected: string | undefined; hovered: string | null; near: Set<string> }>({
    selected: undefined,
    hovered: null,
    near: new Set(),
  });
  const [failed, setFailed] = useState(false);

  // One drawing per model and scheme; places only move its nodes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are followed below
  useEffect(() => {
    const colours = FAMILY_COLOURS[scheme];
    const graph = new Graph({ type: 'undirected', multi: false });
    const many = model.nodes.length > 1500;
    for (const node of model.nodes) {
      const place = places.get(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, {
        ...place,
        label: node.name,
        size: (many ? 2 : 3.2) + Math.sqrt(node.members.length) * (many ? 1 : 1.8) + (node.kind === 'Site' ? 2 : 0),
        color: colours[node.family],
      });
    }
    for (const link of model.links) {
      graph.mergeEdge(link.from, link.to, {
        size: Math.min(4, 0.5 + Math.log2(link.weight) * 0.6),
        color: LINK[scheme],
      });
    }
    let drawing: Sigma;
    try {
      drawing = new Sigma(graph, frame.current!, {
        labelColor: { color: INK[scheme] },
        labelFont: getComputedStyle(frame.current!).fontFamily,
        labelSize: 12,
        labelDensity: 0.6,
        labelRenderedSizeThreshold: many ? 7 : 5,
        hideEdgesOnMove: model.links.length > 4000,
        hideLabelsOnMove: many,
        zIndex: true,
        allowInvalidContainer: true,
        minCameraRatio: 0.02,
        maxCameraRatio: 4,
        nodeReducer: (node, attributes) => {
          const { selected: chosen, hovered, near } = lit.current;
          const centre = hovered ?? chosen;
          if (!centre) return attributes;
          if (node === centre) return { ...attributes, highlighted: true, zIndex: 2, forceLabel: true };
          if (near.has(node)) return { ...attributes, zIndex: 1, forceLabel: near.size < 25 };
          return { ...attributes, color: FADED[scheme], label: null, zIndex: 0 };
        },
        edgeReducer: (edge, attributes) => {
          const centre = lit.current.hovered ?? lit.current.selected;
          if (!centre || !graph.hasNode(centre)) return attributes;
          return graph.hasExtremity(edge, centre)
            ? { ...attributes, color: LINK_LIT[scheme], zIndex: 1 }
            : { ...attributes, color: FADED[scheme], zIndex: 0 };
        },
        defaultDrawNodeHover: (context, data, settings) => {
          const size = settings.labelSize;
          context.font = `600 ${size}px ${settings.labelFont}`;
          const width = data.label ? context.measureText(data.label).width + 10 : 0;
          context.fillStyle = scheme === 'dark' ? '#182126' : '#fffefb';
          context.strokeStyle = LINK_LIT[scheme];
          context.beginPath();
          context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
          context.fill();
          context.stroke();
          if (!data.label) return;
          context.fillRect(data.x + data.size + 4, data.y - size, width, size * 2);
          context.fillStyle = INK[scheme];
          context.fillText(data.label, data.x + data.size + 9, data.y + size / 3);
        },
      });
    } catch {
      setFailed(true);
      return;
    }
    sigma.current = drawing;
    if (start.current) drawing.getCamera().setState({ ...start.current, angle: 0 });
    const relight = (hovered: string | null) => {
      lit.current.hovered = hovered;
      const centre = hovered ?? lit.current.selected;
      lit.current.near = new Set(centre && graph.hasNode(centre) ? graph.neighbors(centre) : []);
      drawing.refresh({ skipIndexation: true });
    };
    relight(null);
    drawing.on('clickNode', ({ node }) => calls.current.onSelect(node));
    drawing.on('clickStage', () => calls.current.onSelect(null));
    // Lighting up redraws everything: on a large map the pointer alone does not start it.
    if (!many) {
      drawing.on('enterNode', ({ node }) => relight(node));
      drawing.on('leaveNode', () => relight(null));
    }
    let settle: ReturnType<typeof setTimeout>;
    drawing.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(settle);
      settle = setTimeout(() => {
        start.current = { x, y, ratio };
        calls.current.onCamera({ x, y, ratio });
      }, 400);
    });
    return () => {
      clearTimeout(settle);
      drawing.kill();
      sigma.current = null;
    };
  }, [model, scheme]);

  useEffect(() => {
    const drawing = sigma.current;
    if (!drawing) return;
    const graph = drawing.getGraph();
    for (const [id, place] of places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place);
  }, [places]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be lit again
  useEffect(() => {
    lit.current.selected = selected;
    const drawing = sigma.current;
    if (!drawing) return;
    const graph = drawing.getGraph();
    lit.current.near = new Set(selected && graph.hasNode(selected) ? graph.neighbors(selected) : []);
    drawing.refresh({ skipIndexation: true });
  }, [selected, model, scheme]);

  if (failed) return <p role="alert">{t('map.noWebgl')}</p>;
  const zoom = (act: (camera: ReturnType<Sigma['getCamera']>) => void) => () => {
    const drawing = sigma.current;
    if (drawing) act(drawing.getCamera());
  };
  return (
    <div className={styles.canvas}>
      <div
        ref={frame}
        className={styles.stage}
        role="img"
        aria-label={t('map.canvas', { nodes: count(model.nodes.length), links: count(model.links.length) })}
      />
      <div className={styles.zoom}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('map.zoomIn')}
          onClick={zoom((c) => void c.animatedZoom({ duration: 150 }))}
        >
          <IconPlus size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('map.zoomOut')}
          onClick={zoom((c) => void c.animatedUnzoom({ duration: 150 }))}
        >
          <IconMinus size={18} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('map.whole')}
          onClick={zoom((c) => void c.animatedReset({ duration: 150 }))}
        >
          <IconFocusCentered size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
    </div>
  );
}
