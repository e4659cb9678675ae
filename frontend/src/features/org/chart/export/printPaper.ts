import type { ExportTools } from '../../../../chart/export/browserTools';
import type { Paper } from '../../../../chart/export/drawPage';
import { type Pace, printPages } from '../../../../chart/export/exportChart';

const mark = 'data-print';

/** Lays the pages of a paper into the document, where only the printer sees them, and prints; `print` is given what takes them away again. */
export async function printPaper(paper: Paper, tools: ExportTools, pace: Pace, print: (done: () => void) => void): Promise<void> {
  const [first] = paper.plan.pages;
  if (first === undefined) return;
  const pages = document.createElement('div');
  pages.setAttribute(mark, '');
  pages.setAttribute('aria-hidden', 'true');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesFor(first.width, first.height));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const end = () => {
    pages.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  document.body.append(pages);
  try {
    await printPages(paper, tools, pace, (svg) => pages.insertAdjacentHTML('beforeend', svg));
  } catch (error) {
    end();
    throw error;
  }
  print(end);
}

/** One picture a page, to its very edges: the margins are in the pictures. */
function stylesFor(width: number, height: number): string {
  return `
    @page { size: ${width}pt ${height}pt; margin: 0 }
    @media screen { [${mark}] { display: none } }
    @media print {
      html, body { height: auto !important; margin: 0 !important; overflow: visible !important; background: none !important }
      body > :not([${mark}]) { display: none !important }
      [${mark}] > svg { display: block; width: ${width}pt; height: ${height}pt; break-inside: avoid; break-after: page; print-color-adjust: exact; -webkit-print-color-adjust: exact }
      [${mark}] > svg:last-child { break-after: auto }
    }`;
}
