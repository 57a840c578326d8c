import { type Hear, type LiveMessage, readStream } from "./read-stream.ts";

/** Who gets the lock later than this after opening took the stream over from another tab; milliseconds. */
const takeover = 1_000;
/** So many of the last events a tab that comes late can still be told. */
const remembered = 100;

type Event = Extract<LiveMessage, { readonly kind: "event" }>;
/** What tabs tell each other: what the stream brought, or that a tab came whose page knows up to an event. */
type Said = LiveMessage | { readonly kind: "joined"; readonly after: string };

/**
 * Listens to an event stream of this app together with all other tabs of this browser.
 *
 * A browser has six connections per host over HTTP/1.1, so only one tab holds the stream: the one that got the lock.
 * It tells the others over a channel. When it closes, the next tab takes over after the last event it heard. Ids are whole
 * numbers that grow, so that a tab hears nothing twice.
 *
 * @param after the id up to which the page knows all, from the answer it was made of: what happened between that answer
 *   and the opening of the stream is told too. Undefined for only what comes from now on
 * @returns how to stop listening
 */
export function openSharedStream(url: string, after: string | undefined, hear: Hear): () => void {
  const name = `gehoor ${url}`;
  const channel = new BroadcastChannel(name);
  const over = new AbortController();
  let lastId = after;
  let holds = false;
  let told: Event[] = [];
  const take: Hear = (message) => {
    if (message.kind !== "event") return hear(message);
    if (lastId !== undefined && !isLater(message.id, lastId)) return;
    lastId = message.id;
    hear(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind !== "joined") take(data);
    else if (holds)
      for (const event of told) if (isLater(event.id, data.after)) channel.postMessage(event satisfies Said);
  };
  if (after !== undefined) channel.postMessage({ kind: "joined", after } satisfies Said);
  const began = performance.now();
  const hold = () => {
    holds = true;
    const takesOver = performance.now() - began > takeover;
    const address = () => resumed(url, lastId);
    return readStream(address, over.signal, takesOver, (message) => {
      if (message.kind === "event") told = [...told, message].slice(-remembered);
      take(message);
      channel.postMessage(message satisfies Said);
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

function isLater(one: string, other: string): boolean {
  return BigInt(one) > BigInt(other);
}

/** A browser sends the last id by itself when it reconnects, but not when a new stream is opened. */
function resumed(url: string, lastId: string | undefined): string {
  return lastId === undefined
    ? url
    : `${url}${url.includes("?") ? "&" : "?"}lastEventId=${encodeURIComponent(lastId)}`;
}
