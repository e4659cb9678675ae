import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { browserTools, fontsFor } from '../../../chart/export/browserTools';
import { writeDrawing } from '../../../chart/export/pdf/writeDrawing';
import { t } from '../../../lib/strings/strings';
import type { Ink } from './ink';
import type { MapLoads } from './LoadBadges';
import { MapDrawing } from './MapDrawing';
import { legendRows } from './legendRows';
import type { TopologyLayout } from './mapTypes';

interface Sheet {
  readonly layout: TopologyLayout;
  readonly strong: ReadonlySet<string> | null;
  readonly loads: MapLoads | null;
  readonly title: string;
  /** The world and the day. */
  readonly details: readonly string[];
  readonly ink: Ink;
}

const margin = 40;
const head = 76;
const row = 30;
const column = 540;

/** The whole map on one page, with its title, what it is of, and what its shapes mean. */
export async function mapAsPdf(sheet: Sheet): Promise<Blob> {
  const { layout: { bounds }, details, title, ink } = sheet;
  const samples = legendRows(ink, sheet.loads !== null);
  const width = Math.max(bounds.width, column) + 2 * margin;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / column));
  const lines = Math.ceil(samples.length / columns);
  const height = margin + head + bounds.height + margin + (lines + 1) * row + margin;
  const host = document.createElement('div');
  // It must stand in the page for the browser to tell where things are, and nobody may see it.
  host.style.cssText = 'position:fixed;left:0;top:0;visibility:hidden;pointer-events:none';
  host.setAttribute('aria-hidden', 'true');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <rect width={width} height={height} fill={ink.ground} />
        <text x={margin} y={margin + 22} fontFamily={ink.font} fontSize={26} fontWeight={600} fill={ink.text}>{title}</text>
        <text x={margin} y={margin + 48} fontFamily={ink.font} fontSize={15} fontWeight={400} fill={ink.soft}>{details.join(' · ')}</text>
        <g transform={`translate(${margin - bounds.x} ${margin + head - bounds.y})`}>
          <MapDrawing layout={sheet.layout} ink={ink} boxes={sheet.layout.boxes} routes={sheet.layout.routes} strong={sheet.strong} selected={null} detailed idPrefix="paper-" loads={sheet.loads} />
        </g>
        <g transform={`translate(${margin} ${margin + head + bounds.height + margin})`}>
          <text y={14} fontFamily={ink.font} fontSize={15} fontWeight={600} fill={ink.text}>{t.topology.legend.title}</text>
          {samples.map(({ key, sample, words }, index) => (
            <g key={key} transform={`translate(${(index % columns) * column} ${(Math.floor(index / columns) + 1) * row})`}>
              {sample}
              <text x={52} y={14} dominantBaseline="central" fontFamily={ink.font} fontSize={12.5} fontWeight={400} fill={ink.text}>{words}</text>
            </g>
          ))}
        </g>
      </svg>,
    ));
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('the map was not drawn');
    const tools = browserTools();
    const points = new Set([...svg.textContent, ...title, ...details.join('')].map((sign) => sign.codePointAt(0) ?? 0));
    await fontsFor(points, ink.font);
    const { svgOnPen } = await import('./svgOnPen');
    return await writeDrawing({ title, details, width, height, draw: (pen) => svgOnPen(svg, pen, tools.measure, ink.collaboration) }, { ...tools, points, now: new Date() });
  } finally {
    root.unmount();
    host.remove();
  }
}
