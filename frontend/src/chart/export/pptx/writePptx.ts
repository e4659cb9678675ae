import { drawPage, type Paper } from '../drawPage';
import { FontLibrary } from '../fonts/FontLibrary';
import type { LoadFile } from '../fonts/interFiles';
import type { Pace } from '../Pace';
import { recordedPage } from '../PageTarget';
import type { MeasureRun } from '../pen';
import { RecordingContext } from '../RecordingContext';
import { embeddedFont } from './embeddedFont';
import * as parts from './package';
import { PptxPen } from './PptxPen';
import { ZipFile } from './ZipFile';

export interface PptxTools {
  readonly measure: MeasureRun;
  readonly load: LoadFile;
  readonly points: ReadonlySet<number>;
  readonly now: Date;
}

/** Writes a paper as slides of shapes, lines and texts that can be edited, each card a group. */
export async function writePptx(paper: Paper, { measure, load, points, now }: PptxTools, pace: Pace): Promise<Blob> {
  const zip = new ZipFile('application/vnd.openxmlformats-officedocument.presentationml.presentation');
  const { pages } = paper.plan;
  const { title, details } = paper.text;
  await zip.add('[Content_Types].xml', [parts.contentTypes(pages.length)]);
  await zip.add('_rels/.rels', [parts.packageLinks]);
  await zip.add('docProps/core.xml', [parts.coreProperties(title, details.join(' · '), now)]);
  await zip.add('ppt/presentation.xml', [parts.presentation(pages.length, pages[0]!)]);
  await zip.add('ppt/_rels/presentation.xml.rels', [parts.presentationLinks(pages.length)]);
  await zip.add('ppt/slideMasters/slideMaster1.xml', [parts.master]);
  await zip.add('ppt/slideMasters/_rels/slideMaster1.xml.rels', [parts.masterLinks]);
  await zip.add('ppt/slideLayouts/slideLayout1.xml', [parts.layout]);
  await zip.add('ppt/slideLayouts/_rels/slideLayout1.xml.rels', [parts.layoutLinks]);
  await zip.add('ppt/theme/theme1.xml', [parts.theme]);
  await addFonts(zip, load, points);
  pace.begin(pages.length);
  for (const page of pages) {
    const pen = new PptxPen();
    await drawPage(recordedPage(new RecordingContext(pen, measure), { batch: 1, stepped: () => pen.group() }), paper, page, pace);
    await zip.add(`ppt/slides/slide${page.number}.xml`, parts.slide(pen.end(), paper.chart.look.theme.ground));
    await zip.add(`ppt/slides/_rels/slide${page.number}.xml.rels`, [parts.slideLinks]);
    await pace.step();
  }
  return zip.end();
}

/** The app's font in its two weights, with all of Latin, so that texts can be edited with it, and what else is used. */
async function addFonts(zip: ZipFile, load: LoadFile, points: ReadonlySet<number>): Promise<void> {
  const subsets = await new FontLibrary(load).subsets(points, () => 'Inter');
  for (const [i, weight] of ([400, 600] as const).entries()) {
    const subset = subsets[weight];
    for (const point of subset.mainCharacters()) subset.take(point);
    for (const point of points) subset.take(point);
    await zip.add(`ppt/fonts/font${i + 1}.fntdata`, embeddedFont(subset.build(), 'Inter', weight === 600 ? 'Bold' : 'Regular', weight === 600 ? 700 : 400));
  }
}
