import { FontLibrary } from '../fonts/FontLibrary';
import { short } from '../numbers';
import { Pace } from '../Pace';
import { PdfFile, pdfText } from './PdfFile';
import { PdfFonts } from './PdfFonts';
import { PdfMasks } from './PdfMasks';
import { PdfPen, type PdfResources } from './PdfPen';
import { LARGEST, pdfDate, UNIT, writeResources, type PdfTools } from './writePdf';

/** A drawing on one page as large as itself, in the units of the screen. */
export interface Drawing {
  readonly title: string;
  /** What it is of: the world, the day. */
  readonly details: readonly string[];
  readonly width: number;
  readonly height: number;
  draw(pen: PdfPen): void;
}

/** Writes a drawing as a PDF of one page, with words that can be found and copied. */
export async function writeDrawing({ title, details, width, height, draw }: Drawing, tools: PdfTools): Promise<Blob> {
  const file = new PdfFile();
  const { measure } = tools;
  const subsets = await new FontLibrary(tools.load).subsets(tools.points);
  const shared: PdfResources = { fonts: new PdfFonts(subsets, measure), masks: new PdfMasks(measure, tools.newCanvas), alphas: new Set(), measure };
  const scale = Math.min(UNIT, LARGEST / width, LARGEST / height);
  const pen = new PdfPen(height, shared);
  draw(pen);
  const [page, resources, tree, root, info, content] = [file.reserve(), file.reserve(), file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  await file.stream(content, '', [`${String(scale)} 0 0 ${String(scale)} 0 0 cm\n`, ...pen.content.parts()]);
  file.object(page, `<</Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${short(width * scale)} ${short(height * scale)}] /Resources ${resources} 0 R /Contents ${content} 0 R /Group <</S /Transparency /CS /DeviceRGB>>>>`);
  await writeResources(file, resources, shared, new Pace(new AbortController().signal));
  file.object(tree, `<</Type /Pages /Kids [${page} 0 R] /Count 1>>`);
  file.object(root, `<</Type /Catalog /Pages ${tree} 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`);
  file.object(info, `<</Title ${pdfText(title)} /Subject ${pdfText(details.join(' · '))} /Creator (Cadre) /CreationDate (${pdfDate(tools.now)})>>`);
  return file.end(root, info);
}
