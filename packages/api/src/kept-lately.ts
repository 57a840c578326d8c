/** The values of a process that were asked for last, so many of them: what is not asked for makes place for what is. */
export class KeptLately<Key, Value> {
  readonly #most: number;
  readonly #kept = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    return this.#kept.get(key);
  }

  keep(key: Key, value: Value): Value {
    // Behind all others: the first is the one asked for longest ago.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > this.#most) this.#kept.delete(oldest);
    return value;
  }

  forget(key: Key): void {
    this.#kept.delete(key);
  }
}
