const encoder = new TextEncoder();

/** The container of a PDF: numbered objects and a table of where they begin. What is written is let go of piece by piece. */
export class PdfFile {
  private readonly parts: Blob[] = [];
  private pending: Uint8Array<ArrayBuffer>[] = [];
  private pendingSize = 0;
  private size = 0;
  private readonly offsets: number[] = [0];

  constructor() {
    this.put(encoder.encode('%PDF-1.7\n'));
    // Bytes beyond ASCII tell whoever copies the file that it is no text.
    this.put(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  }

  /** A number for an object that is written later. */
  reserve(): number {
    this.offsets.push(-1);
    return this.offsets.length - 1;
  }

  /** Writes an object. Its words are ASCII. */
  object(id: number, body: string): void {
    this.offsets[id] = this.size;
    this.put(encoder.encode(`${id} 0 obj\n${body}\nendobj\n`));
  }

  /** Writes a stream, packed. */
  async stream(id: number, entries: string, content: Uint8Array<ArrayBuffer> | readonly string[]): Promise<void> {
    const packed = await deflate(new Blob(content instanceof Uint8Array ? [content] : [...content]));
    this.offsets[id] = this.size;
    this.put(encoder.encode(`${id} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`));
    this.put(packed);
    this.put(encoder.encode('\nendstream\nendobj\n'));
  }

  /** Ends the file. All reserved objects must have been written. */
  end(root: number, info: number): Blob {
    const start = this.size;
    const rows = this.offsets.map((offset, id) => {
      if (id > 0 && offset < 0) throw new Error(`object ${id} of the PDF was not written`);
      return id === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    this.put(encoder.encode(`xref\n0 ${rows.length}\n${rows.join('')}trailer\n<</Size ${rows.length} /Root ${root} 0 R /Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`));
    this.flush();
    return new Blob(this.parts, { type: 'application/pdf' });
  }

  private put(bytes: Uint8Array<ArrayBuffer>): void {
    this.pending.push(bytes);
    this.size += bytes.length;
    this.pendingSize += bytes.length;
    if (this.pendingSize > 1 << 20) this.flush();
  }

  private flush(): void {
    this.parts.push(new Blob(this.pending));
    [this.pending, this.pendingSize] = [[], 0];
  }
}

async function deflate(content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(content.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer());
}

/** A text for people as PDF has it: UTF-16 in hexadecimal. */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`;
}

/** UTF-16 in hexadecimal. */
export function utf16(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return hex;
}
