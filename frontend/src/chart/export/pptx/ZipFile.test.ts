import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { expect, it } from 'vitest';
import { ZipFile } from './ZipFile';

async function written(): Promise<Blob> {
  const zip = new ZipFile('application/zip');
  await zip.add('[Content_Types].xml', ['<Types>', 'é'.repeat(5000), '</Types>']);
  await zip.add('ppt/fonts/font1.fntdata', new Uint8Array([0, 1, 2, 255]));
  return zip.end();
}

it('has its entries in the order in which they came, packed, with their sizes before them, and is the same at any time', async () => {
  const file = await written();
  expect(file.type).toBe('application/zip');
  expect(file.size).toBeLessThan(1000);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(bytes).toEqual(new Uint8Array(await (await written()).arrayBuffer()));
  const head = new DataView(bytes.buffer);
  expect(head.getUint16(6, true) & 8).toBe(0);
  expect(head.getUint32(22, true)).toBe(10_015);
  const entries = await new ZipReader(new BlobReader(file), { useWebWorkers: false, checkSignature: true }).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual(['[Content_Types].xml', 'ppt/fonts/font1.fntdata']);
  const [first] = entries;
  expect(first?.directory === false && await first.getData(new TextWriter())).toBe(`<Types>${'é'.repeat(5000)}</Types>`);
});
