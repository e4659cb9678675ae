import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The first day that a ZIP file can name: what is written at any time is the same file. */
const DATE = new Date(1980, 0, 1);

/** Writes a ZIP file, entry by entry, packed by the browser itself: the page may start no worker from a text. */
export class ZipFile {
  private readonly zip: ZipWriter<Blob>;

  /** `type` is that of the whole file. */
  constructor(type: string) {
    // Sizes stand before what is packed, as in files of Office.
    this.zip = new ZipWriter(new BlobWriter(type), { useWebWorkers: false, dataDescriptor: false, extendedTimestamp: false, lastModDate: DATE });
  }

  async add(name: string, content: Uint8Array<ArrayBuffer> | readonly string[]): Promise<void> {
    await this.zip.add(name, new BlobReader(new Blob(content instanceof Uint8Array ? [content] : [...content])));
  }

  end(): Promise<Blob> {
    return this.zip.close();
  }
}
