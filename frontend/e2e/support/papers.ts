import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What poppler says of a PDF. */
export async function pdfFacts(file: string): Promise<{ pages: number; size: string; title: string }> {
  const { stdout } = await run('pdfinfo', [file]);
  const line = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(stdout)?.[1] ?? '';
  return { pages: Number(line('Pages')), size: line('Page size'), title: line('Title') };
}

/** The words of each page of a PDF, as poppler finds them. */
export async function pdfPages(file: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 64 << 20 });
  return stdout.split('\f').slice(0, -1);
}

/** Which fonts of a PDF are not in it. */
export async function missingFonts(file: string): Promise<string[]> {
  const { stdout } = await run('pdffonts', [file]);
  return stdout.split('\n').slice(2).filter((line) => line !== '' && !/\byes yes yes\b/.test(line));
}

/** A presentation as LibreOffice shows it: a PDF in the same folder. */
export async function shownByOffice(file: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'cadre-office-'));
  try {
    const folder = join(file, '..');
    await run('soffice', [`-env:UserInstallation=file://${home}`, '--headless', '--convert-to', 'pdf:impress_pdf_Export', '--outdir', folder, file]);
    return join(folder, basename(file).replace(/\.pptx$/, '.pdf'));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
