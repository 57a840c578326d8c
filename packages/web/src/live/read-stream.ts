import type { Language } from "../i18n/language.ts";

/** A time of day in each language, put into words by the server: no browser needs a time zone for it. */
export type TimeInWords = Readonly<Record<Language, string>>;

/**
 * What a page hears: something happened; the stream is there again after a break, in which something may have happened
 * that is not told again; nothing comes any more since a time (undefined when it never was there); or this visitor may no
 * longer listen.
 */
export type LiveMessage =
  | { readonly kind: "event"; readonly id: string; readonly data: unknown }
  | { readonly kind: "resumed" }
  | { readonly kind: "cut"; readonly since: TimeInWords | undefined }
  | { readonly kind: "signed-out" };

export type Hear = (message: LiveMessage) => void;

/** The first pause before a stream is opened anew that the browser itself gave up; milliseconds. Each next is twice as long. */
const firstPause = 3_000;
const longestPause = 60_000;
/** A break that is over sooner is not spoken of: a server that starts again, a phone between two masts; milliseconds. */
const speakAfter = 10_000;
/** The server gives a sign of life every 15 seconds; without one for so long nobody is at the other end; milliseconds. */
const deadAfter = 45_000;

/**
 * Reads an event stream for as long as it is wanted. A browser comes back by itself after a connection that broke, but
 * gives up for good after a single answer other than 200, such as a proxy's 502 while the site starts again, and does not
 * notice a connection that died without a word: then it is opened anew, after pauses that grow.
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
    let speaking: ReturnType<typeof setTimeout> | undefined;
    let watching: ReturnType<typeof setTimeout> | undefined;
    let since: TimeInWords | undefined;
    let source: EventSource | undefined;
    const silence = () => {
      clearTimeout(waiting);
      clearTimeout(speaking);
      clearTimeout(watching);
      source?.close();
    };
    const stop = () => {
      silence();
      done();
    };
    const broken = () => {
      missedSome = true;
      clearTimeout(watching);
      speaking ??= setTimeout(() => tell({ kind: "cut", since }), speakAfter);
    };
    const watch = () => {
      clearTimeout(watching);
      watching = setTimeout(() => {
        source?.close();
        broken();
        open();
      }, deadAfter);
    };
    // That it opened is no sign of life: with the API away each opening ends again at once.
    const alive = () => {
      watch();
      clearTimeout(speaking);
      speaking = undefined;
      pause = firstPause;
      if (missedSome) tell({ kind: "resumed" });
      missedSome = false;
    };
    const open = () => {
      const opened = new EventSource(address());
      source = opened;
      watch();
      opened.onerror = () => {
        if (signal.aborted) return;
        broken();
        if (opened.readyState !== EventSource.CLOSED) return;
        waiting = setTimeout(open, pause);
        pause = Math.min(pause * 2, longestPause);
      };
      opened.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
        alive();
        tell({ kind: "event", id: lastEventId, data: JSON.parse(data) });
      };
      opened.addEventListener("here", ({ data }: MessageEvent<string>) => {
        alive();
        since = JSON.parse(data);
      });
      opened.addEventListener("signed-out", () => {
        tell({ kind: "signed-out" });
        stop();
      });
    };
    signal.addEventListener("abort", stop, { once: true });
    open();
  });
}
