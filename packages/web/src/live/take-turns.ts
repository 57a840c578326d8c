/** What one tab of several does for all of them. */
export interface Turns {
  /** Whether it is this tab's turn. */
  readonly mine: () => boolean;
  /** Takes the turn from a tab that no longer answers. */
  readonly takeNow: () => void;
}

/**
 * Lets one tab of this browser at a time do something, each in its turn. A tab whose turn is taken from it stops, and waits
 * for its next.
 *
 * @param over aborted when this tab is closed or no longer wants to
 * @param work goes on until it is done or its signal aborts
 */
export function takeTurns(
  name: string,
  over: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Turns {
  let turn: AbortController | undefined;
  const begin = () => {
    turn?.abort();
    const own = new AbortController();
    turn = own;
    return work(AbortSignal.any([over, own.signal])).then(() => {
      if (turn === own) turn = undefined;
    });
  };
  const lost = () => {
    turn?.abort();
    turn = undefined;
  };
  // Locks exist on secure addresses only; without them this tab does it by itself.
  const { locks } = navigator;
  if (!locks) {
    void begin();
    return { mine: () => turn !== undefined, takeNow: () => {} };
  }
  const queue = () => {
    locks.request(name, { signal: over }, begin).catch(() => {
      if (over.aborted) return;
      lost();
      queue();
    });
  };
  queue();
  return {
    mine: () => turn !== undefined,
    takeNow: () => {
      if (turn === undefined && !over.aborted) locks.request(name, { steal: true }, begin).catch(lost);
    },
  };
}
