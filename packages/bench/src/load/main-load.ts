import { randomBytes, randomUUID } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import type { LoadJob, LoadRequest, LoadResult } from "./load-job.ts";

// A process of its own, so that what it costs is nobody else's: plain node:http over kept connections, one request at a
// time on each, an answer only counted and looked at for an error. Told its jobs by the process that forked it.
process.on("message", (job: LoadJob) => {
  void runJob(job).then((result) => process.send?.(result));
});
process.once("disconnect", () => process.exit());

async function runJob({ url, requests, connections, seconds }: LoadJob): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL(url);
  const took: number[] = [];
  let failure: string | undefined;
  let next = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const work = async () => {
    while (performance.now() < until && failure === undefined) {
      const one = requests[next++ % requests.length];
      if (!one) return;
      const sent = performance.now();
      failure ??= await ask(target, agent, one);
      took.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const lasted = (performance.now() - begun) / 1000;
  agent.destroy();
  took.sort((one, other) => one - other);
  const at = (share: number) => took[Math.floor(share * (took.length - 1))] ?? Number.NaN;
  return { requests: took.length, seconds: lasted, median: at(0.5), slowest99: at(0.99), failure };
}

/** @returns what was wrong with the answer, if anything */
function ask(target: URL, agent: Agent, { headers, body }: LoadRequest): Promise<string | undefined> {
  return new Promise((answered) => {
    const content = filled(body);
    const sent = httpRequest(
      target,
      {
        method: "POST",
        agent,
        headers: {
          ...headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(content),
          ...(headers["x-gehoor-client"] && { "x-gehoor-client": filled(headers["x-gehoor-client"]) }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const answer = Buffer.concat(parts);
          const good = response.statusCode === 200 && !answer.includes('"errors"');
          answered(good ? undefined : `${response.statusCode} ${answer.toString().slice(0, 400)}`);
        });
        response.on("error", (problem) => answered(String(problem)));
      },
    );
    sent.on("error", (problem) => answered(String(problem)));
    sent.end(content);
  });
}

function filled(text: string): string {
  if (!text.includes("{{")) return text;
  return text
    .replaceAll("{{uuid}}", () => randomUUID())
    .replaceAll("{{address}}", () => [10, ...randomBytes(3)].join("."));
}
