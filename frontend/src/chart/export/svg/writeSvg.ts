import { base64 } from '@scure/base';
import { drawPage, type Paper } from '../drawPage';
import { INTER_FILES, type LoadFile } from '../fonts/interFiles';
import { inRange } from '../fonts/unicodeRange';
import { short } from '../numbers';
import type { Pace } from '../Pace';
import type { PaperPage } from '../PagePlan';
import { recordedPage } from '../PageTarget';
import type { MeasureRun } from '../pen';
import { RecordingContext } from '../RecordingContext';
import { TextBuffer } from '../TextBuffer';
import { escapeXml } from '../xml';
import { SvgPen } from './SvgPen';

/** A page as an SVG file, with the parts of the app's font that it uses. */
export async function writeSvg(paper: Paper, measure: MeasureRun, load: LoadFile, pace: Pace): Promise<Blob> {
  const points = new Set<number>();
  const [page] = paper.plan.pages;
  if (page === undefined) throw new Error('a picture has one page');
  const body = await svgBody(paper, page, measure, pace, { heard: ({ text }) => { for (const sign of text) points.add(sign.codePointAt(0)!); } });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n${svgStart(paper, page)}<title>${escapeXml(paper.text.title)}</title>\n<desc>${escapeXml(paper.text.details.join(' · '))}</desc>\n`;
  return new Blob([head, `<style>${await fontFaces(points, load)}</style>\n`, ...body, '</svg>\n'], { type: 'image/svg+xml' });
}

/** A page as an SVG element for a document that has the fonts. `prefix` keeps its names apart from those of others. */
export async function svgElement(paper: Paper, page: PaperPage, measure: MeasureRun, pace: Pace, prefix: string): Promise<string> {
  return [svgStart(paper, page), ...await svgBody(paper, page, measure, pace, { prefix }), '</svg>'].join('');
}

function svgStart({ chart }: Paper, { width, height }: PaperPage): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" role="img" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" font-family="${escapeXml(chart.look.theme.fontFamily)}">\n`;
}

async function svgBody(paper: Paper, page: PaperPage, measure: MeasureRun, pace: Pace, { heard, prefix }: { heard?: ConstructorParameters<typeof SvgPen>[1]; prefix?: string }): Promise<readonly string[]> {
  const parts = new TextBuffer();
  parts.add(`<rect width="100%" height="100%" fill="${paper.chart.look.theme.ground}"/>\n`);
  const pen = new SvgPen((svg) => parts.add(svg), heard, prefix);
  await drawPage(recordedPage(new RecordingContext(pen, measure)), paper, page, pace);
  return parts.parts();
}

async function fontFaces(points: ReadonlySet<number>, load: LoadFile): Promise<string> {
  const used = INTER_FILES.filter(({ range }) => [...points].some(inRange(range)));
  const faces = await Promise.all(used.map(async ({ range, variable }) =>
    `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${base64.encode(await load(variable))}) format('woff2');unicode-range:${range}}`));
  return faces.join('\n');
}
