import { drawPage, type Paper } from '../drawPage';
import { FontLibrary } from '../fonts/FontLibrary';
import type { LoadFile } from '../fonts/interFiles';
import { short } from '../numbers';
import type { Pace } from '../Pace';
import type { PaperPage } from '../PagePlan';
import { recordedPage } from '../PageTarget';
import type { MeasureRun } from '../pen';
import { RecordingContext } from '../RecordingContext';
import { PdfFile, pdfText } from './PdfFile';
import { PdfFonts } from './PdfFonts';
import { PdfMasks } from './PdfMasks';
import { alphaName, PdfPen, type PdfResources } from './PdfPen';

/** No page of a PDF is larger than this, in points: readers refuse it. */
export const LARGEST = 14_400;
/** The side of a page in points by which chart units become points. */
export const UNIT = 0.75;

export interface PdfTools {
  readonly measure: MeasureRun;
  readonly load: LoadFile;
  readonly newCanvas: () => CanvasRenderingContext2D;
  /** The characters of the whole chart. */
  readonly points: ReadonlySet<number>;
  readonly now: Date;
}

/** Writes all pages of a paper. `isSheet` says that its units are those of the chart and not points. */
export async function writePdf(paper: Paper, isSheet: boolean, tools: PdfTools, pace: Pace): Promise<Blob> {
  const file = new PdfFile();
  const subsets = await new FontLibrary(tools.load).subsets(tools.points);
  const { measure } = tools;
  const shared: PdfResources = { fonts: new PdfFonts(subsets, measure), masks: new PdfMasks(measure, tools.newCanvas), alphas: new Set(), measure };
  const { pages } = paper.plan;
  const ids = pages.map(() => file.reserve());
  const [resources, tree, root, info] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  pace.begin(pages.length);
  for (const [i, page] of pages.entries()) {
    const scale = isSheet ? Math.min(UNIT, LARGEST / page.width, LARGEST / page.height) : 1;
    const pen = new PdfPen(page.height, shared);
    const { ground } = paper.chart.look.theme;
    if (ground !== '#ffffff') pen.fill([{ kind: 'rect', x: 0, y: 0, width: page.width, height: page.height, radii: null }], { color: ground, alpha: 1 });
    await drawPage(recordedPage(new RecordingContext(pen, measure)), paper, page, pace);
    const content = file.reserve();
    await file.stream(content, '', [`${short4(scale)} 0 0 ${short4(scale)} 0 0 cm\n`, ...pen.content.parts()]);
    file.object(ids[i]!, `<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${short(page.width * scale)} ${short(page.height * scale)}] /Resources ${resources} 0 R /Contents ${content} 0 R /Group <</S /Transparency /CS /DeviceRGB>>${linksOf(page, ids)}>>`);
    await pace.step();
  }
  await writeResources(file, resources, shared, pace);
  file.object(tree, `<</Type /Pages /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] /Count ${ids.length}>>`);
  file.object(root, `<</Type /Catalog /Pages ${tree} 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`);
  file.object(info, `<</Title ${pdfText(paper.text.title)} /Subject ${pdfText(paper.text.details.join(' · '))} /Creator (Cadre) /CreationDate (${pdfDate(tools.now)})>>`);
  return file.end(root, info);
}

export async function writeResources(file: PdfFile, id: number, { fonts, masks, alphas }: PdfResources, pace: Pace): Promise<void> {
  const entries = await fonts.write(file);
  const images: string[] = [];
  for (const { name, columns, rows, bits } of masks.all) {
    const image = file.reserve();
    await file.stream(image, `/Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ImageMask true /BitsPerComponent 1 /Decode [1 0]`, bits);
    images.push(`/${name} ${image} 0 R`);
    await pace.rest();
  }
  const states = [...alphas].map((alpha) => `/A${alphaName(alpha)} <</Type /ExtGState /ca ${alpha} /CA ${alpha}>>`);
  file.object(id, `<</Font <<${entries}>> /XObject <<${images.join(' ')}>> /ExtGState <<${states.join(' ')}>>>>`);
}

/** From the overview to the pages, and from each page back to it and to those beside it: places that can be clicked. */
function linksOf(page: PaperPage, ids: readonly number[]): string {
  const links: string[] = [];
  const add = (to: number | null, x: number, y: number, width: number, height: number) => {
    const id = to === null ? undefined : ids[to - 1];
    if (id === undefined) return;
    links.push(`<</Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${short(x)} ${short(page.height - y - height)} ${short(x + width)} ${short(page.height - y)}] /Dest [${id} 0 R /Fit]>>`);
  };
  const { window, x, y, scale } = page.chart;
  if (page.kind === 'overview') for (const { page: to, rect } of page.cells) add(to, x + (rect.x - window.x) * scale, y + (rect.y - window.y) * scale, rect.width * scale, rect.height * scale);
  if (page.kind === 'tile') {
    const [width, height] = [window.width * scale, window.height * scale];
    const { left, right, up, down } = page.neighbours;
    add(1, x, 0, width, y - 10);
    add(left, 0, y + height / 2 - 20, x, 40);
    add(right, x + width, y + height / 2 - 20, page.width - x - width, 40);
    add(up, x + width / 2 - 20, y - 12, 40, 12);
    add(down, x + width / 2 - 20, y + height, 40, 20);
  }
  return links.length === 0 ? '' : ` /Annots [${links.join(' ')}]`;
}

const short4 = (value: number) => String(Math.round(value * 10_000) / 10_000);

export function pdfDate(at: Date): string {
  return `D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}
