import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { valuesOfInk } from './ink';
import type { MapLoads } from './LoadBadges';
import { MapDrawing } from './MapDrawing';
import type { TopologyLayout } from './mapTypes';

const margin = 32;

/** The whole map as a file of its own: with the colours that the theme has now, and no link to anything outside. */
export function mapAsSvg(layout: TopologyLayout, strong: ReadonlySet<string> | null, title: string, loads: MapLoads | null = null): Blob {
  const ink = valuesOfInk(document.documentElement);
  const { x, y, width, height } = layout.bounds;
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${x - margin} ${y - margin} ${width + 2 * margin} ${height + 2 * margin}`} width={width + 2 * margin} height={height + 2 * margin}>
      <title>{title}</title>
      <rect x={x - margin} y={y - margin} width={width + 2 * margin} height={height + 2 * margin} fill={ink.ground} />
      <MapDrawing layout={layout} ink={ink} boxes={layout.boxes} routes={layout.routes} strong={strong} selected={null} detailed idPrefix="map-" loads={loads} />
    </svg>,
  ));
  const markup = host.innerHTML;
  root.unmount();
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${markup}`], { type: 'image/svg+xml' });
}
