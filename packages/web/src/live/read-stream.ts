/**
 * What a page hears: something happened; the stream is there again after a break, in which something may have happened
 * that is not told again; or this visitor may no longer listen.
 */
export type LiveMessage =
  | { readonly kind: "event"; readonly id: string; readonly data: unknown }
  | { readonly kind: "resumed" }
  | { readonly kind: "signed-out" };

export type Hear = (message: LiveMessage) => void;

/** The first pause before a stream is opened anew that the browser itself gave up; milliseconds. Each next is twice as long. */
const firstPause = 3_000;
const longestPause = 60_000;

/**
 * Reads an event stream for as long as it is wanted. A browser comes back by itself after a connection that broke, but
 * gives up for good after a single answer other than 200, such as a proxy's 502 while the site starts again: then it is
 * opened anew, after pauses that grow.
 *
 * @param address where the stream goes on now, after the last event that was heard
 * @param takesOver whether something may have been missed already before it opens for the first time
 * @returns when nothing more is read: `signal` was aborted, or the visitor may no longer listen
 */
export function readStream(
  address: () => string,
  signal: AbortSignal,
  takesOver: boolean,
  tell: Hear,
): Promise<void> {
  return new Promise((done) => {
    let missedSome = takesOver;
    let pause = firstPause;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;
    const stop = () => {
      clearTimeout(waiting);
      source?.close();
      done();
    };
    const open = () => {
      const opened = new EventSource(address());
      source = opened;
      opened.onopen = () => {
        pause = firstPause;
        if (missedSome) tell({ kind: "resumed" });
        missedSome = true;
      };
      opened.onerror = () => {
        if (opened.readyState !== EventSource.CLOSED || signal.aborted) return;
        missedSome = true;
        waiting = setTimeout(open, pause);
        pause = Math.min(pause * 2, longestPause);
      };
      opened.onmessage = ({ data, lastEventId }: MessageEvent<string>) =>
        tell({ kind: "event", id: lastEventId, data: JSON.parse(data) });
      opened.addEventListener("signed-out", () => {
        tell({ kind: "signed-out" });
        stop();
      });
    };
    signal.addEventListener("abort", stop, { once: true });
    open();
  });
}
