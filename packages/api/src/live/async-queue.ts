/** More than this waits for nobody: the reader comes back and says what it saw last. */
const LONGEST = 1000;

/** What one stream is to send, in order. Ending it ends the stream for good, as for a revoked session. */
export class AsyncQueue<Item> {
  #items: Item[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  push(item: Item): void {
    if (this.#ended) return;
    this.#items.push(item);
    if (this.#items.length > LONGEST) this.end();
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Hands out what was pushed until the end; what waits is still handed out first. */
  async *items(): AsyncGenerator<Item, void> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) yield item;
      else if (this.#ended) return;
      else await this.#woken();
    }
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
