import { type Hear, type LiveMessage, readStream } from "./read-stream.ts";

/** Who gets the lock later than this after opening took the stream over from another tab; milliseconds. */
const takeover = 1_000;

/**
 * Listens to an event stream of this app together with all other tabs of this browser.
 *
 * A browser has six connections per host over HTTP/1.1, so only one tab holds the stream: the one that got the lock.
 * It tells the others over a channel. When it closes, the next tab takes over after the last event it heard.
 *
 * @returns how to stop listening
 */
export function openSharedStream(url: string, hear: Hear): () => void {
  const name = `gehoor ${url}`;
  const channel = new BroadcastChannel(name);
  const over = new AbortController();
  let lastId: string | undefined;
  const take: Hear = (message) => {
    if (message.kind === "event") lastId = message.id;
    hear(message);
  };
  channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => take(data);
  const began = performance.now();
  const hold = () => {
    const takesOver = performance.now() - began > takeover;
    const address = () => resumed(url, lastId);
    return readStream(address, over.signal, takesOver, (message) => {
      take(message);
      channel.postMessage(message);
    });
  };
  // Locks exist on secure addresses only; without them this tab has a stream of its own.
  const holding = navigator.locks?.request(name, { signal: over.signal }, hold) ?? hold();
  holding.catch(() => {});
  return () => {
    over.abort();
    channel.close();
  };
}

/** A browser sends the last id by itself when it reconnects, but not when a new stream is opened. */
function resumed(url: string, lastId: string | undefined): string {
  return lastId === undefined
    ? url
    : `${url}${url.includes("?") ? "&" : "?"}lastEventId=${encodeURIComponent(lastId)}`;
}
