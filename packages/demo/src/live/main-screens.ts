import { request } from "node:http";

/** Streams to open, all at one address, each with headers of its own. */
export interface Screens {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly body?: string;
}

/** When one alert arrived at each screen: milliseconds of the machine's monotonic clock, one for each time it came. */
export type Arrivals = readonly number[];

/** What the measuring process asks of this one, and what it is answered. */
export type Asked = { readonly open: Screens } | { readonly arrivalsOf: string } | { readonly close: true };
export type Answered =
  | { readonly opened: number }
  | { readonly arrivals: Arrivals }
  | { readonly closed: number };

/**
 * Holds many screens open, in a process of its own: what it takes to receive is not taken from those who send. Reads no
 * more of a stream than the position of each alert.
 */
const positions = /(?:^id: |"position":")(\d+)/gm;
const arrivals = new Map<string, number[]>();
let open: (() => void)[] = [];
let lost = 0;

process.on("message", (asked: Asked) => {
  if ("open" in asked) void openAll(asked.open);
  else if ("arrivalsOf" in asked) tell({ arrivals: arrivals.get(asked.arrivalsOf) ?? [] });
  else {
    const closing = open;
    open = [];
    for (const close of closing) close();
    tell({ closed: lost });
  }
});

async function openAll(screens: Screens): Promise<void> {
  arrivals.clear();
  lost = 0;
  for (const headers of screens.headers) open.push(await openOne(screens, headers));
  tell({ opened: open.length });
}

function openOne({ url, method, body }: Screens, headers: Screens["headers"][number]): Promise<() => void> {
  return new Promise((opened, failed) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`A stream was answered with ${answer.statusCode}`));
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => {
        const at = now();
        for (const [, position = ""] of text.matchAll(positions)) {
          const known = arrivals.get(position);
          if (known) known.push(at);
          else arrivals.set(position, [at]);
        }
      });
      const gone = () => {
        lost += open.length > 0 ? 1 : 0;
      };
      answer.once("error", gone);
      answer.once("end", gone);
      opened(() => asking.destroy());
    });
    asking.once("error", failed);
    asking.end(body);
  });
}

function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

function tell(answered: Answered): void {
  process.send?.(answered);
}
