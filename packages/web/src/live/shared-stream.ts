import { type Hear, type LiveMessage, readStream } from "./read-stream.ts";
import { takeTurns } from "./take-turns.ts";

/** Who gets its turn later than this after opening took the stream over from another tab; milliseconds. */
const takeover = 1_000;
/** So many of the last events a tab that comes late can still be told. */
const remembered = 100;
/** How often a tab that is looked at asks whether the one with the stream still lives, and how long it waits; milliseconds. */
const asksEvery = 30_000;
const patience = 2_000;

type Event = Extract<LiveMessage, { readonly kind: "event" }>;
/**
 * What tabs tell each other: what the stream brought; that a tab came whose page knows up to an event; a question whether
 * somebody holds the stream, and the answer to it.
 */
type Said =
  | LiveMessage
  | { readonly kind: "joined"; readonly after: string | undefined }
  | { readonly kind: "anybody" }
  | { readonly kind: "holding" };

/**
 * Listens to an event stream of this app together with all other tabs of this browser.
 *
 * A browser has six connections per host over HTTP/1.1, so only one tab holds the stream: the one whose turn it is.
 * It tells the others over a channel. When it closes, the next tab takes over after the last event it heard. When it does
 * not answer, because the browser froze it in the background, a tab that is looked at takes the stream from it. Ids are
 * whole numbers that grow, so that a tab hears nothing twice.
 *
 * @param after the id up to which the page knows all, from the answer it was made of: what happened between that answer
 *   and the opening of the stream is told too. Undefined for only what comes from now on
 * @returns how to stop listening
 */
export function openSharedStream(url: string, after: string | undefined, hear: Hear): () => void {
  const name = `gehoor ${url}`;
  const channel = new BroadcastChannel(name);
  const say = (said: Said) => channel.postMessage(said);
  const over = new AbortController();
  let lastId = after;
  let told: Event[] = [];
  let state: LiveMessage | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const take: Hear = (message) => {
    if (message.kind !== "event") {
      state = message;
      return hear(message);
    }
    if (lastId !== undefined && !isLater(message.id, lastId)) return;
    lastId = message.id;
    hear(message);
  };
  const began = performance.now();
  const turns = takeTurns(name, over.signal, (turn) =>
    readStream(
      () => resumed(url, lastId),
      turn,
      performance.now() - began > takeover,
      (message) => {
        if (message.kind === "event") told = [...told, message].slice(-remembered);
        take(message);
        if (!over.signal.aborted) say(message);
      },
    ),
  );
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    switch (data.kind) {
      case "joined":
        return turns.mine() ? welcome(data.after) : undefined;
      case "anybody":
        return turns.mine() ? say({ kind: "holding" }) : undefined;
      default:
        clearTimeout(unanswered);
        return data.kind === "holding" ? undefined : take(data);
    }
  };
  const welcome = (known: string | undefined) => {
    for (const event of told) if (known !== undefined && isLater(event.id, known)) say(event);
    if (state?.kind === "cut") say(state);
  };
  const ask = () => {
    if (turns.mine() || state?.kind === "signed-out" || document.visibilityState !== "visible") return;
    say({ kind: "anybody" });
    clearTimeout(unanswered);
    unanswered = setTimeout(turns.takeNow, patience);
  };
  say({ kind: "joined", after });
  const asking = setInterval(ask, asksEvery);
  document.addEventListener("visibilitychange", ask);
  return () => {
    clearInterval(asking);
    clearTimeout(unanswered);
    document.removeEventListener("visibilitychange", ask);
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
