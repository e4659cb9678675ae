/** Many small pieces of text cost more than a few long ones. */
const MOST_PIECES = 600;

/** Gathers a long text piece by piece. */
export class TextBuffer {
  private readonly long: string[] = [];
  private pieces: string[] = [];

  add(text: string): void {
    this.pieces.push(text);
    if (this.pieces.length >= MOST_PIECES) this.gather();
  }

  /** All of it so far, in order. */
  parts(): readonly string[] {
    this.gather();
    return this.long;
  }

  private gather(): void {
    this.long.push(this.pieces.join(''));
    this.pieces = [];
  }
}
