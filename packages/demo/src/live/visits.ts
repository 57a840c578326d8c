import { Agent, request } from "node:http";

/** A page that is asked for again and again. */
export interface Visited {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Visits {
  readonly perSecond: number;
  /** Milliseconds from question to whole answer. */
  readonly median: number;
}

/** So many who ask for a page so many times in all, each again when it is there, over connections that stay. */
export async function visit(page: Visited, together: number, times: number): Promise<Visits> {
  const agent = new Agent({ keepAlive: true, maxSockets: together });
  const taken: number[] = [];
  const began = performance.now();
  let left = times;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const asked = performance.now();
      await read(page, agent);
      taken.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: together }, one));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const sorted = taken.toSorted((one, other) => one - other);
  return { perSecond: times / seconds, median: sorted[Math.floor(times / 2)] ?? Number.NaN };
}

/** The text of a page; fails unless it is there. */
export function read({ url, headers }: Visited, agent?: Agent): Promise<string> {
  return new Promise((done, failed) => {
    const asking = request(url, { ...(agent && { agent }), headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        text += part;
      });
      answer.once("end", () =>
        answer.statusCode === 200
          ? done(text)
          : failed(new Error(`${url} was answered with ${answer.statusCode}`)),
      );
      answer.once("error", failed);
    });
    asking.once("error", failed);
    asking.end();
  });
}
