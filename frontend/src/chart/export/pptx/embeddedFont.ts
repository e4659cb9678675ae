/** A TrueType font in the envelope by which presentations carry fonts: EOT, neither packed nor scrambled. */
export function embeddedFont(font: Uint8Array<ArrayBuffer>, family: string, style: string, weight: number): Uint8Array<ArrayBuffer> {
  const texts = [family, style, 'Version 1.000', `${family} ${style}`, ''];
  const length = texts.reduce((sum, text) => sum + 4 + text.length * 2, 80);
  const file = new Uint8Array(length + font.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, file.length, true);
  view.setUint32(4, font.length, true);
  view.setUint32(8, 0x00020001, true);
  view.setUint8(26, 1); // any characters
  view.setUint32(28, weight, true);
  view.setUint16(34, 0x504c, true);
  view.setUint32(36, 1, true);
  view.setUint32(60, checksumAdjustment(font), true);
  // After sixteen bytes of nothing, each text stands behind two more and its length.
  let at = 80;
  for (const text of texts) {
    view.setUint16(at + 2, text.length * 2, true);
    for (let i = 0; i < text.length; i++) view.setUint16(at + 4 + i * 2, text.charCodeAt(i), true);
    at += 4 + text.length * 2;
  }
  file.set(font, at);
  return file;
}

function checksumAdjustment(font: Uint8Array): number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let i = 0; i < view.getUint16(4); i++) if (view.getUint32(12 + i * 16) === 0x68656164) return view.getUint32(view.getUint32(20 + i * 16) + 8);
  throw new Error('a font has no head');
}
