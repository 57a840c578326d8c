import type { LoaderFunctionArgs } from "react-router";
import type { AnyVariables, DocumentInput } from "urql";
import { dayWords } from "../i18n/day-words.server.ts";
import { requestContext } from "../server/middleware/request-context.ts";
import type { TimeInWords } from "./read-stream.ts";

/**
 * One thing the browser is told. `id` is where to go on after a break: give the cursor the API knows, a whole number that
 * grows.
 */
export type LiveEvent = { readonly id: string; readonly data: unknown };

type Definition<Data extends object, Variables extends AnyVariables> = {
  readonly document: DocumentInput<Data, Variables>;
  /** @param lastEventId the id of the last event this browser saw, or undefined for a new stream */
  readonly variables: (args: LoaderFunctionArgs, lastEventId: string | undefined) => Variables;
  /** What to tell the browser; undefined tells nothing. Put as little personal data in it as will do. */
  readonly event: (data: Data) => LiveEvent | undefined;
};

/**
 * Between two signs of life, well below the minute after which proxies cut a silent connection and the 45 seconds after
 * which a browser gives it up; milliseconds.
 */
const heartbeat = 15_000;
/** The API has taken the subscription up, or refused it, well within this; milliseconds. */
const settledAfter = 2_000;
/** How long a browser waits before it comes back; milliseconds. */
const comeBackAfter = 3_000;
const comeBackWhenFull = 60_000;

const encoder = new TextEncoder();

/**
 * The loader of a resource route that turns one fixed, typed subscription into an event stream.
 *
 * Every event carries its id, so that a browser that was away gets what it missed and nothing twice. When the API is
 * away the answer is still 200, because any other status makes browsers give up for good. A visitor who is signed out
 * is told so by an event named `signed-out`, after which the page stops listening.
 */
export function liveStream<Data extends object, Variables extends AnyVariables>({
  document,
  variables,
  event,
}: Definition<Data, Variables>) {
  /** What comes to many at once is the very same, and is put into words once. */
  const texts = new WeakMap<object, Uint8Array | undefined>();
  const textOf = (data: Data) => {
    const told = event(data);
    return told && encoder.encode(`id: ${oneLine(told.id)}\ndata: ${JSON.stringify(told.data)}\n\n`);
  };
  return (args: LoaderFunctionArgs): Response => {
    const { listen } = requestContext(args.context);
    const { request } = args;
    const seen = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("lastEventId");
    let stop = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        let open = true;
        const send = (bytes: Uint8Array | undefined) => {
          if (open && bytes) controller.enqueue(bytes);
        };
        const write = (text: string) => send(encoder.encode(text));
        const close = () => {
          if (!open) return;
          open = false;
          clearTimeout(first);
          clearInterval(beat);
          unsubscribe();
          controller.close();
        };
        stop = close;
        const here = () => write(`event: here\ndata: ${JSON.stringify(timeInWords())}\n\n`);
        write(`retry: ${comeBackAfter}\n\n`);
        // Not at once: while the API is away this answers and ends, which is no sign of life.
        const first = setTimeout(here, settledAfter);
        const beat = setInterval(here, heartbeat);
        const unsubscribe = listen(document, variables(args, seen || undefined), {
          next(data) {
            send(texts.getOrInsertComputed(data, () => textOf(data)));
          },
          failed(trouble) {
            if (trouble.kind === "signed-out" || trouble.reason === "NOT_FOUND")
              write("event: signed-out\ndata: null\n\n");
            // More streams than one person may have: coming back soon would only be refused again.
            else if (trouble.reason === "TOO_MANY_REQUESTS") write(`retry: ${comeBackWhenFull}\n\n`);
            queueMicrotask(close);
          },
          ended: () => queueMicrotask(close),
        });
        request.signal.addEventListener("abort", close, { once: true });
        if (request.signal.aborted) close();
      },
      cancel: () => stop(),
    });
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  };
}

/** The time of the clock on the wall, for a page that must say since when it heard nothing. */
function timeInWords(): TimeInWords {
  const at = Temporal.Now.instant().toString();
  return { nl: dayWords("nl").time(at), en: dayWords("en").time(at) };
}

function oneLine(id: string): string {
  return id.replace(/[\r\n\0]/g, "");
}
