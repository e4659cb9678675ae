import { type CSSProperties, type MouseEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { ChartTree } from './a11y/ChartTree';
import type { CanDrop, ChartMove } from './DragSession';
import type { ChartOptions } from './chartTypes';
import { ChartEngine } from './engine';
import type { ChartFilter } from './Filtering';
import type { SeatBadge } from './model/badge';
import type { SeatGrade } from './model/grade';
import type { ChartComparison } from './model/comparison';
import type { ChartLine, ChartSeat } from './model/seat';
import { RenameField } from './RenameField';
import type { ChartTheme } from './render/theme';
import { type ChartStrings, englishStrings } from './strings';

export interface ChartCanvasProps {
  /** All seats; a new array replaces them. Live changes go to the engine's `applyChange` instead. */
  readonly seats: readonly ChartSeat[];
  /** Whether cards walk when `seats` is another array, as from one moment to another. */
  readonly animate?: boolean;
  /** What this world changes against another. */
  readonly comparison?: ChartComparison | null;
  /** What findings say of seats, by id. */
  readonly badges?: ReadonlyMap<string, SeatBadge> | null;
  /** How seats stand in what is shown of all of them, by id. */
  readonly grades?: ReadonlyMap<string, SeatGrade> | null;
  /** Which seats are looked for, and what becomes of the others. */
  readonly filter?: ChartFilter | null;
  /** All seats but these are put in the background; null puts none there. */
  readonly highlighted?: ReadonlySet<string> | null;
  readonly lines?: readonly ChartLine[];
  readonly theme: ChartTheme;
  readonly strings?: ChartStrings;
  readonly options?: Partial<ChartOptions>;
  readonly showMinimap?: boolean;
  readonly canDrop?: CanDrop;
  /** The engine, for everything that is a command rather than a state: fly, fit, fold, select, applyChange. */
  readonly ref?: Ref<ChartEngine | null>;
  readonly onSelect?: (ids: readonly string[]) => void;
  readonly onOpen?: (id: string) => void;
  readonly onMove?: (move: ChartMove) => void;
  /** The ghost of a closed seat was clicked. */
  readonly onGhost?: (id: string) => void;
  /** Answers whether the title was kept; one that was not comes back into its field. */
  readonly onRename?: (id: string, title: string) => Promise<boolean>;
  readonly onMenu?: (menu: { readonly id: string | null; readonly x: number; readonly y: number }) => void;
  readonly onFocusChange?: (id: string | null) => void;
}

/** The chart in React: two canvases, the minimap, the accessible tree, and the field for renaming. The engine does the rest. */
export function ChartCanvas(props: ChartCanvasProps) {
  const { seats, lines, theme, options, comparison = null, badges = null, grades = null, filter = null, highlighted = null, strings = englishStrings, showMinimap = true } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [engine, setEngine] = useState<ChartEngine | null>(null);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const made = makeEngine(element, latest, strings);
    setEngine(made.engine);
    return () => {
      made.end();
      setEngine(null);
    };
  }, [strings, showMinimap]);

  useImperativeHandle<ChartEngine | null, ChartEngine | null>(props.ref, () => engine, [engine]);
  useEffect(() => engine?.setTheme(theme), [engine, theme]);
  useEffect(() => engine?.setOptions(options ?? {}), [engine, options]);
  useEffect(() => engine?.setFilter(filter), [engine, filter]);
  useEffect(() => engine?.setSeats(seats, { animate: latest.current.animate ?? false }), [engine, seats]);
  useEffect(() => engine?.setComparison(comparison), [engine, comparison]);
  useEffect(() => engine?.setBadges(badges), [engine, badges]);
  useEffect(() => engine?.setGrades(grades), [engine, grades]);
  useEffect(() => engine?.setHighlighted(highlighted), [engine, highlighted]);
  useEffect(() => engine?.setLines(lines ?? []), [engine, lines]);
  useListeners(engine, latest);

  return (
    <div ref={host} style={HOST} onPointerDown={() => host.current?.querySelector<HTMLElement>('[role=tree]')?.focus({ preventScroll: true })} onMouseDown={keepFocus}>
      <canvas data-chart="static" aria-hidden style={LAYER} />
      <canvas data-chart="overlay" aria-hidden style={{ ...LAYER, touchAction: 'none' }} />
      {showMinimap && <canvas data-chart="minimap" role="img" aria-label={strings.minimap} style={minimapStyle(theme)} />}
      {engine && <LiveTree engine={engine} label={strings.chart} />}
      {engine && <Renaming engine={engine} label={strings.rename} onRename={async (id, title) => (await latest.current.onRename?.(id, title)) ?? true} />}
    </div>
  );
}

/** A press on a canvas would take the keyboard from the tree again, and with it the key that stops a drag. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof HTMLCanvasElement) event.preventDefault();
}

/** Makes the engine on the canvases of an element, and keeps it at the element's size and the screen's sharpness. */
function makeEngine(element: HTMLElement, latest: { readonly current: ChartCanvasProps }, strings: ChartStrings): { engine: ChartEngine; end: () => void } {
  const canvas = (name: string) => element.querySelector<HTMLCanvasElement>(`canvas[data-chart=${name}]`);
  const [ground, overlay, minimap] = [canvas('static'), canvas('overlay'), canvas('minimap')];
  if (ground === null || overlay === null) throw new Error('the chart has lost its canvases');
  const engine = new ChartEngine({
    canvases: { static: ground, overlay, minimap },
    theme: latest.current.theme,
    strings,
    ...latest.current.options,
    canDrop: (move) => latest.current.canDrop?.(move) ?? { allowed: true },
  });
  const measure = () => {
    const map = minimap && { width: minimap.clientWidth, height: minimap.clientHeight };
    engine.resize({ width: element.clientWidth, height: element.clientHeight }, map, devicePixelRatio);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  const end = new AbortController();
  // Moving to another screen, or zooming the page, changes the ratio without changing the size.
  window.addEventListener('resize', measure, { signal: end.signal });
  document.fonts.addEventListener('loadingdone', () => engine.fontsLoaded(), { signal: end.signal });
  measure();
  return {
    engine,
    end: () => {
      end.abort();
      observer.disconnect();
      engine.destroy();
    },
  };
}

function useListeners(engine: ChartEngine | null, latest: { readonly current: ChartCanvasProps }): void {
  useEffect(() => {
    if (engine === null) return;
    const stops = [
      engine.on('select', (ids) => latest.current.onSelect?.(ids)),
      engine.on('open', (id) => latest.current.onOpen?.(id)),
      engine.on('move', (move) => latest.current.onMove?.(move)),
      engine.on('menu', (menu) => latest.current.onMenu?.(menu)),
      engine.on('ghost', (id) => latest.current.onGhost?.(id)),
      engine.on('focus', (id) => latest.current.onFocusChange?.(id)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [engine, latest]);
}

/** The accessible tree, kept at what the engine shows: after a change of the seats once it is painted, since all of them are walked for it. */
function LiveTree({ engine, label }: { engine: ChartEngine; label: string }) {
  const [, follow] = useState(0);
  useEffect(() => {
    let drop = () => {};
    const update = () => follow((n) => n + 1);
    const later = () => {
      drop();
      drop = afterPaint(update);
    };
    update();
    const stops = [engine.on('layout', later), engine.on('current', update), engine.on('select', update)];
    return () => {
      drop();
      stops.forEach((stop) => stop());
    };
  }, [engine]);
  return (
    <ChartTree
      rows={engine.rows}
      current={engine.current}
      selected={new Set(engine.selection)}
      label={label}
      onKey={(key, keys) => engine.handleKey(key, keys)}
      onPick={(id) => engine.select([id])}
      onFocusChange={(here) => engine.setKeyboardHere(here)}
    />
  );
}

/** Calls back once the next frame is on the screen, unless the function that it returns is called before. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A rename under way: whose, what stood there when it began, and what is typed as it stands in the field at first. */
interface Rename {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

/** The field that stands on a card while its title is edited. */
function Renaming({ engine, label, onRename }: { engine: ChartEngine; label: string; onRename: (id: string, title: string) => Promise<boolean> }) {
  const [rename, setRename] = useState<Rename | null>(null);
  const [, follow] = useState(0);
  useEffect(() => engine.on('rename', (id) => {
    const title = engine.seat(id)?.title ?? '';
    setRename({ id, from: title, text: title });
  }), [engine]);
  const isHere = rename !== null;
  useEffect(() => (isHere ? engine.on('camera', () => follow((n) => n + 1)) : undefined), [engine, isHere]);
  const rect = rename === null ? null : engine.viewpoint.rectOf(rename.id);
  if (rename === null || rect === null || engine.seat(rename.id) === undefined) return null;
  const finish = async (title: string | null) => {
    setRename(null);
    if (title === null || title === '' || title === rename.from || engine.readOnly) return;
    const isKept = await onRename(rename.id, title);
    if (!isKept) setRename((other) => other ?? { ...rename, text: title });
  };
  return <RenameField key={rename.id} rect={rect} title={rename.text} label={label} onFinish={(title) => void finish(title)} />;
}

const HOST = { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' } satisfies CSSProperties;
const LAYER = { position: 'absolute', inset: 0, width: '100%', height: '100%' } satisfies CSSProperties;

function minimapStyle(theme: ChartTheme): CSSProperties {
  return {
    position: 'absolute', right: 12, bottom: 12, width: 200, height: 132, borderRadius: 8, border: `1px solid ${theme.cardBorder}`, touchAction: 'none', cursor: 'crosshair',
  };
}
