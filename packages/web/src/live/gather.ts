/** How long what comes together is waited for, so that a burst is heard once; milliseconds. */
const together = 250;

/**
 * Hands over what comes within a moment as one list: each by itself would have the page loaded again for each, and only
 * the last of them be said.
 */
export function gather<Item>(hear: (items: readonly Item[]) => void): {
  readonly add: (item: Item) => void;
  readonly stop: () => void;
} {
  let waiting: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hand = () => {
    const items = waiting;
    waiting = [];
    timer = undefined;
    hear(items);
  };
  return {
    add: (item) => {
      waiting.push(item);
      timer ??= setTimeout(hand, together);
    },
    stop: () => clearTimeout(timer),
  };
}
