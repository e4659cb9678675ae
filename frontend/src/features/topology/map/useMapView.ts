import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Camera, type View } from '../../../chart/camera';
import type { Rect } from '../../../chart/layout/Layout';

const nowhere: Rect = { x: -Infinity, y: -Infinity, width: 0, height: 0 };

/** What is drawn changes in steps of so many pixels of the map, not with each one. */
const tile = 640;

export interface MapView {
  readonly camera: Camera;
  readonly view: View;
  /** The part of the map that is drawn: what the window shows, and some around it; nothing before the window has a size. */
  readonly area: Rect;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly reveal: (rect: Rect) => void;
}

/** Looks at the map through the camera of the chart: it fits at first, and stays near what there is. */
export function useMapView(host: RefObject<HTMLElement | null>, bounds: Rect): MapView {
  const [camera] = useState(() => new Camera());
  const [view, setView] = useState<View>(camera.view);
  const fitted = useRef(false);
  const show = useCallback((next: View) => {
    camera.view = next;
    setView(next);
  }, [camera]);
  const fit = useCallback(() => show(camera.viewOf(bounds, 1.1)), [camera, bounds, show]);

  useEffect(() => {
    camera.setBounds(bounds);
    if (!fitted.current && camera.width > 1) fit();
  }, [camera, bounds, fit]);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      camera.resize(element.clientWidth, element.clientHeight);
      if (fitted.current) return setView(camera.view);
      fitted.current = true;
      fit();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [camera, host, fit]);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) camera.zoomAt(Math.exp(-event.deltaY * 0.0022), event.clientX - box.left, event.clientY - box.top);
      else camera.panBy(-(event.shiftKey ? event.deltaY : event.deltaX), -(event.shiftKey ? 0 : event.deltaY));
      setView(camera.view);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [camera, host]);

  const [left, top, right, bottom] = areaOf(view, camera);
  const seen = camera.width > 1;
  const area = useMemo(() => (seen ? { x: left, y: top, width: right - left, height: bottom - top } : nowhere), [left, top, right, bottom, seen]);
  return {
    camera, view, area, fit,
    zoomBy: (factor) => { camera.zoomAt(factor, camera.width / 2, camera.height / 2); setView(camera.view); },
    panBy: (dx, dy) => { camera.panBy(dx, dy); setView(camera.view); },
    reveal: (rect) => show(camera.viewRevealing(rect, 40)),
  };
}

function areaOf(view: View, camera: Camera): readonly [number, number, number, number] {
  // In steps of twice the zoom, so that not each one draws another part.
  const size = tile / 2 ** Math.floor(Math.log2(Math.min(1, view.k)));
  const low = (value: number) => (Math.floor(value / size) - 0.5) * size;
  const high = (value: number) => (Math.ceil(value / size) + 0.5) * size;
  return [low(-view.x / view.k), low(-view.y / view.k), high((camera.width - view.x) / view.k), high((camera.height - view.y) / view.k)];
}
