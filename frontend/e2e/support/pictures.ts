import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

/** The size of a picture as a browser decodes it. */
export async function sizeOf(page: Page, file: string): Promise<{ width: number; height: number }> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, dataOf(file));
}

/** Shows a drawing in a page, once its fonts are there, and keeps what is seen. */
export async function photograph(page: Page, drawing: string, size: { width: number; height: number }, target: string): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(pathToFileURL(drawing).href);
  await page.evaluate(async () => { await document.fonts.ready; });
  await page.screenshot({ path: target });
  await page.goto('about:blank');
}

/** Which part of two pictures of one size differs by more than smoothing does, from 0 to 1. */
export async function differenceOf(page: Page, first: string, second: string): Promise<number> {
  return page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const ctx = canvas.getContext('2d')!;
      ctx.drawImage(image, 0, 0);
      return ctx.getImageData(0, 0, canvas.width, canvas.height).data;
    })) as [Uint8ClampedArray, Uint8ClampedArray];
    if (one.length !== other.length) return 1;
    let different = 0;
    for (let i = 0; i < one.length; i += 4) {
      const most = Math.max(Math.abs(one[i]! - other[i]!), Math.abs(one[i + 1]! - other[i + 1]!), Math.abs(one[i + 2]! - other[i + 2]!));
      if (most > 80) different++;
    }
    return different / (one.length / 4);
  }, [dataOf(first), dataOf(second)]);
}

/** Which part of a picture is not of the colour of its first pixel. */
export async function inkIn(page: Page, file: string): Promise<number> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const ctx = canvas.getContext('2d')!;
    ctx.drawImage(image, 0, 0);
    const pixels = new Uint32Array(ctx.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return pixels.reduce((count, pixel) => count + (pixel === pixels[0] ? 0 : 1), 0) / pixels.length;
  }, dataOf(file));
}

function dataOf(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}
