import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Plugin } from "graphql-yoga";

/** Between two signs of life; milliseconds. The apps give up a stream that is silent for more than twice as long. */
const BEAT = 12_000;
const SIGN_OF_LIFE = ":\n\n";

/** What was told once is not put into words again for the next stream. */
const texts = new WeakMap<object, string>();

/**
 * Writes streams onto their connections itself, as server-sent events. What a fetch `Response` puts between the two takes several
 * times as long as the writing, and more memory than all the rest of a stream that waits.
 */
export function useEventStreams(): Plugin<object, { readonly res: ServerResponse }> {
  return {
    onResultProcess: ({ result, resultProcessor, setResultProcessor, serverContext }) => {
      if (!resultProcessor || !isStream(result)) return;
      setResultProcessor(async (_, { Response }) => {
        await write(result, serverContext.res);
        // Not sent: the answer is over.
        return new Response(null);
      }, "text/event-stream");
    },
  };
}

async function write(results: AsyncIterable<object>, response: ServerResponse): Promise<void> {
  const iterator = results[Symbol.asyncIterator]();
  // A stream that waits for its next event would not notice before that comes.
  response.once("close", () => void iterator.return?.());
  response.writeHead(200, { "content-type": "text/event-stream", connection: "keep-alive" });
  response.write(SIGN_OF_LIFE);
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(SIGN_OF_LIFE);
  }, BEAT);
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      if (!response.write(textOf(next.value))) await drained(response);
    response.end("event: complete\ndata:\n\n");
  } catch {
    response.destroy();
  } finally {
    clearInterval(beat);
  }
}

function textOf(result: object): string {
  const known = texts.get(result);
  if (known) return known;
  const text = `event: next\ndata: ${JSON.stringify(result)}\n\n`;
  texts.set(result, text);
  return text;
}

/** Whoever reads slowly is waited for, and so is who has gone, once. */
async function drained(response: ServerResponse): Promise<void> {
  if (!response.closed) await Promise.race([once(response, "drain"), once(response, "close")]);
}

function isStream(result: unknown): result is AsyncIterable<object> {
  return typeof result === "object" && result !== null && Symbol.asyncIterator in result;
}
