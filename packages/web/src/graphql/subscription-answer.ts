import { type ClientRequest, type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";

/** What an API tells of one subscription, over server-sent events. */
export type SubscriptionEvents = {
  /** One result, as it was written: a text that was told to many comes as the same text to each. */
  readonly told: (result: string) => void;
  /** The API said that it is over. */
  readonly complete: () => void;
  /** It was refused with this status, or was lost: then undefined. */
  readonly lost: (status: number | undefined) => void;
};

/** How long it may take; milliseconds. */
export type Patience = {
  /** Until it is answered. */
  readonly wait: number;
  /** Between two signs of life. */
  readonly silence: number;
};

/**
 * Posts a subscription and reads what it is told. By Node's own client: the streams that `fetch` wraps its answers in took more of
 * a site's memory and time, with a thousand screens open, than everything else of a stream together.
 *
 * @returns how to stop listening, after which nothing is told
 */
export function openSubscription(
  address: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  { wait, silence }: Patience,
  { told, complete, lost }: SubscriptionEvents,
): () => void {
  let over = false;
  const finish = (tell: () => void) => {
    if (over) return;
    over = true;
    asking.destroy();
    tell();
  };
  const broken = () => finish(() => lost(undefined));
  const hear = (block: string) => {
    if (over) return;
    const [event, data = ""] = fieldsOf(block);
    if (event === "next") told(data);
    else if (event === "complete") finish(complete);
  };
  const listen = (answer: IncomingMessage) => {
    const { statusCode } = answer;
    if (statusCode !== 200) return finish(() => lost(statusCode));
    asking.setTimeout(silence);
    answer.setEncoding("utf8");
    answer.on("data", blocks(hear)).once("end", broken).once("error", broken);
  };
  const request = address.startsWith("https:") ? overHttps : overHttp;
  const asking: ClientRequest = request(address, {
    method: "POST",
    // One connection for each stream, which none follows.
    agent: false,
    headers: { ...headers, accept: "text/event-stream", "content-type": "application/json" },
    timeout: wait,
  });
  asking.once("response", listen).once("timeout", broken).on("error", broken);
  asking.end(body);
  return () => {
    over = true;
    asking.destroy();
  };
}

/** Puts together what came in pieces, and hands on each block between two empty lines. */
function blocks(hear: (block: string) => void): (text: string) => void {
  let begun = "";
  return (text) => {
    const parts = `${begun}${text}`.split("\n\n");
    begun = parts.pop() ?? "";
    parts.forEach(hear);
  };
}

/** The API writes each event as two lines; a line that begins with a colon is a sign of life. */
function fieldsOf(block: string): readonly [event: string | undefined, data: string | undefined] {
  const lines = block.split("\n");
  const field = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.slice(name.length)
      .trim();
  return [field("event:"), field("data:")];
}
