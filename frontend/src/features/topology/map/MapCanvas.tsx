import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Rect } from '../../../chart/layout/Layout';
import { t } from '../../../lib/strings/strings';
import { outline } from './BoxShape';
import { drawnRoutes } from './drawnRoutes';
import { themeInk } from './ink';
import type { MapLoads } from './LoadBadges';
import { MapDrawing } from './MapDrawing';
import type { Box, Point, Route, TopologyLayout } from './mapTypes';
import { meet } from './meet';
import { isDirection, neighbour } from './neighbour';
import { useMapView, type MapView } from './useMapView';
import styles from './map.module.css';

/** Under this zoom names cannot be read. */
const readable = 0.3;
/** A pointer that moves less than this clicks. */
const slack = 4;

interface Props {
  layout: TopologyLayout;
  strong: ReadonlySet<string> | null;
  selected: string | null;
  /** How much teams have to keep in mind; null while that is not shown. */
  loads?: MapLoads | null;
  /** What a screen reader says of a team. */
  labelOf: (id: string) => string;
  /** Null where nothing can be changed. */
  onLink: ((from: string, to: string) => void) | null;
  onSelect: (id: string | null) => void;
}

/** What the pointer is doing: moving the map, or going from a team to another. */
type Hand = { kind: 'pan'; x: number; y: number; moved: boolean } | { kind: 'link'; from: Box; at: Point; over: Box | null; x: number; y: number; moved: boolean };

/** The map, looked at and edited in place: drag the ground to move it, a team to another one to link them. */
export function MapCanvas({ layout, strong, selected, loads = null, labelOf, onLink, onSelect }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const id = useId();
  const map = useMapView(host, layout.bounds);
  const { view, area } = map;
  const detailed = view.k >= readable;
  const boxes = useMemo(() => layout.boxes.filter((box) => meet(box, area)), [layout, area]);
  const near = useMemo(() => layout.routes.filter((route) => isNear(route, area)), [layout, area]);
  const routes = useMemo(() => drawnRoutes(near, strong), [near, strong]);
  const [hand, setHand] = useState<Hand | null>(null);
  const keys = useMapKeys({ layout, map, selected, onLink, onSelect, svg: host });

  const pointOf = (event: PointerEvent) => {
    const box = host.current?.getBoundingClientRect();
    return map.camera.toChart(event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0));
  };
  const onDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    const from = boxAt(layout, at);
    const start = { x: event.clientX, y: event.clientY, moved: false };
    setHand(from ? { kind: 'link', from, at, over: null, ...start } : { kind: 'pan', ...start });
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!hand) return;
    const moved = hand.moved || Math.hypot(event.clientX - hand.x, event.clientY - hand.y) > slack;
    if (!moved) return;
    if (hand.kind === 'pan' || onLink === null) {
      map.panBy(event.clientX - hand.x, event.clientY - hand.y);
      return setHand({ kind: 'pan', x: event.clientX, y: event.clientY, moved });
    }
    const at = pointOf(event);
    const over = boxAt(layout, at);
    setHand({ ...hand, moved, at, over: over === hand.from ? null : over });
  };
  const onUp = () => {
    setHand(null);
    if (!hand) return;
    if (!hand.moved) onSelect(hand.kind === 'link' ? (hand.from.team.id === selected ? null : hand.from.team.id) : null);
    else if (hand.kind === 'link' && hand.over) onLink?.(hand.from.team.id, hand.over.team.id);
  };
  // The stop of Tab is there wherever the map was moved to: without it the keyboard could not come back.
  const stop = keys.stop === null ? undefined : layout.boxOf.get(keys.stop);
  const seen = detailed ? boxes : [];
  const reached = stop && !seen.includes(stop) ? [...seen, stop] : seen;
  const linkFrom = hand?.kind === 'link' && hand.moved ? hand : null;

  return (
    <div className={styles.host} ref={host} data-hand={hand?.kind === 'pan' && hand.moved ? 'pan' : undefined}>
      <svg className={styles.svg} role="group" aria-label={t.topology.map} aria-describedby={`${id}keys`} onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp} onPointerCancel={() => setHand(null)}>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
          <MapDrawing layout={layout} ink={themeInk} boxes={boxes} routes={routes} strong={strong} selected={selected} detailed={detailed} idPrefix={id} loads={loads} />
          {reached.map((box) => (
            <path
              key={box.team.id} d={outline(box)} fill="transparent" className={styles.hit} role="button" data-team={box.team.id} tabIndex={keys.stop === box.team.id ? 0 : -1} aria-pressed={box.team.id === selected} aria-label={labelOf(box.team.id)}
              data-target={linkFrom?.over === box || (keys.linking !== null && keys.stop === box.team.id) || undefined} onKeyDown={(event) => keys.onKeyDown(event, box)} onFocus={() => keys.onFocus(box)}
            ><title>{box.team.name}</title></path>
          ))}
          {linkFrom && <line className={styles.rubber} x1={linkFrom.from.x + linkFrom.from.width / 2} y1={linkFrom.from.y + linkFrom.from.height / 2} x2={linkFrom.at.x} y2={linkFrom.at.y} strokeWidth={2.5 / view.k} />}
        </g>
      </svg>
      <VisuallyHidden id={`${id}keys`}>{t.topology.keys}</VisuallyHidden>
      <p className={styles.status} role="status">{keys.linking === null ? (routes.length < near.length && strong === null ? t.topology.partly(routes.length, near.length) : '') : t.topology.linking(layout.boxOf.get(keys.linking)?.team.name ?? '')}</p>
      <div className={styles.zoom}>
        <Tooltip label={t.topology.zoomIn}><ActionIcon variant="default" aria-label={t.topology.zoomIn} onClick={() => map.zoomBy(1.25)}><IconPlus size={15} aria-hidden="true" /></ActionIcon></Tooltip>
        <Tooltip label={t.topology.zoomOut}><ActionIcon variant="default" aria-label={t.topology.zoomOut} onClick={() => map.zoomBy(0.8)}><IconMinus size={15} aria-hidden="true" /></ActionIcon></Tooltip>
        <Tooltip label={t.topology.fit}><ActionIcon variant="default" aria-label={t.topology.fit} onClick={map.fit}><IconFocusCentered size={15} aria-hidden="true" /></ActionIcon></Tooltip>
      </div>
    </div>
  );
}

interface KeysOf {
  layout: TopologyLayout;
  map: MapView;
  selected: string | null;
  onLink: Props['onLink'];
  onSelect: Props['onSelect'];
  svg: { readonly current: HTMLElement | null };
}

/** One team is in the order of Tab; arrows go on from there. L begins a link, Enter ends it at another team. */
function useMapKeys({ layout, map, selected, onLink, onSelect, svg }: KeysOf) {
  const [focused, setFocused] = useState<string | null>(null);
  const [linking, setLinking] = useState<string | null>(null);
  const stop = [focused, selected].find((each) => each !== null && layout.boxOf.has(each)) ?? layout.boxes[0]?.team.id ?? null;
  const go = (to: Box | null) => {
    if (!to) return;
    map.reveal(to);
    setFocused(to.team.id);
    requestAnimationFrame(() => svg.current?.querySelector<SVGElement>(`[data-team="${to.team.id}"]`)?.focus());
  };
  const act = (box: Box) => {
    if (linking === null) return onSelect(box.team.id === selected ? null : box.team.id);
    setLinking(null);
    if (linking !== box.team.id) onLink?.(linking, box.team.id);
  };
  const onKeyDown = (event: KeyboardEvent, under: Box) => {
    const { key } = event;
    // The focus follows with the next frame: a key that comes before means where the arrows have gone to.
    const box = (focused === null ? undefined : layout.boxOf.get(focused)) ?? under;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(key)) go(neighbour(layout.boxes, box, key));
    else if (key === 'Enter' || key === ' ') act(box);
    else if (key.toLowerCase() === 'l' && onLink) setLinking(box.team.id);
    else if (key === 'Escape' && linking !== null) setLinking(null);
    else if (key === 'Escape' && selected !== null) onSelect(null);
    else if (key === '+' || key === '=') map.zoomBy(1.25);
    else if (key === '-') map.zoomBy(0.8);
    else if (key === '0') map.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { stop, linking, onKeyDown, onFocus: (box: Box) => setFocused(box.team.id) };
}

/** The team at a point; those that stand across come first, because they lie over the others. */
function boxAt(layout: TopologyLayout, { x, y }: Point): Box | null {
  for (let index = layout.boxes.length - 1; index >= 0; index--) {
    const box = layout.boxes[index];
    if (box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return box;
  }
  return null;
}

/** How far what is drawn of a way reaches beyond its points. */
const reach = 20;

/** Whether a way comes near a part of the map. It is asked of each way at each look, so that it makes nothing. */
function isNear({ points }: Route, { x, y, width, height }: Rect): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    left = Math.min(left, point.x);
    top = Math.min(top, point.y);
    right = Math.max(right, point.x);
    bottom = Math.max(bottom, point.y);
  }
  return left - reach < x + width && x < right + reach && top - reach < y + height && y < bottom + reach;
}
