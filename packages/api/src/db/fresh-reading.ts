/** How long what was read counts as fresh: a change is seen everywhere within this time. */
const FRESH_MILLISECONDS = 2000;

/** What is read when asked and kept for a moment, because every request needs it and it hardly changes. */
export interface FreshReading<Value> {
  /** @param isEnough false for what may have been added a moment ago, which is then read at once */
  get(isEnough?: (kept: Value) => boolean): Promise<Value>;
  /** Reads anew at the next question. */
  forget(): void;
}

export function freshReading<Value>(read: () => Promise<Value>): FreshReading<Value> {
  let reading: Promise<{ readonly value: Value; readonly readAt: number }> | undefined;
  const start = async () => {
    const readAt = performance.now();
    return { value: await read(), readAt };
  };
  return {
    get: async (isEnough = () => true) => {
      const asked = reading;
      const kept = asked && (await asked.catch(() => undefined));
      if (kept && performance.now() - kept.readAt < FRESH_MILLISECONDS && isEnough(kept.value))
        return kept.value;
      // Of all that waited for it, each line of a list, one reads anew.
      if (reading === asked) reading = undefined;
      reading ??= start();
      return (await reading).value;
    },
    forget: () => {
      reading = undefined;
    },
  };
}
