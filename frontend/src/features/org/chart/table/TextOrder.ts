const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * Ranks texts as readers order them. Comparing as readers do is slow, so that each different text is compared once and
 * kept: what is ordered again after an edit compares next to nothing.
 */
export class TextOrder {
  private sorted: readonly string[] = [];
  private ranks: ReadonlyMap<string, number> = new Map();

  /** The rank of each text; infinite where there is none, so that it comes last. */
  of(count: number, textAt: (index: number) => string): Float64Array {
    const texts = Array.from({ length: count }, (_, index) => textAt(index));
    const fresh = new Set<string>();
    for (const text of texts) if (text !== '' && !this.ranks.has(text)) fresh.add(text);
    if (fresh.size > 0) this.learn(fresh);
    return Float64Array.from(texts, (text) => (text === '' ? Infinity : this.ranks.get(text)!));
  }

  private learn(fresh: ReadonlySet<string>): void {
    this.sorted = [...this.sorted, ...[...fresh].sort(collator.compare)].sort(collator.compare);
    const ranks = new Map<string, number>();
    let rank = 0;
    this.sorted.forEach((text, index) => {
      const before = this.sorted[index - 1];
      if (before !== undefined && collator.compare(before, text) !== 0) rank++;
      ranks.set(text, rank);
    });
    this.ranks = ranks;
  }
}
