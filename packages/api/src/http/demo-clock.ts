import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { advanceClock } from "../clock.ts";
import type { System } from "../system.ts";

const LONGEST_BODY = 1024;
const asked = z.object({
  advance: z.string().regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/),
});

export type ClockAnswer =
  | { readonly status: 200; readonly body: { readonly now: string } }
  | { readonly status: 400 | 415; readonly body: { readonly error: string } };

/**
 * Sets the one clock of demo and test ahead by a duration such as `P14D`, and lets the worker look at the terms at once.
 * The server offers it outside production only.
 */
export async function setDemoClock(system: System, request: IncomingMessage): Promise<ClockAnswer> {
  if (!request.headers["content-type"]?.startsWith("application/json"))
    return { status: 415, body: { error: "Send JSON." } };
  const read = asked.safeParse(await jsonOf(request));
  const duration = read.success ? Temporal.Duration.from(read.data.advance) : undefined;
  if (!duration || duration.sign <= 0 || duration.years > 20)
    return { status: 400, body: { error: 'Send {"advance":"P14D"}: a duration of at most twenty years.' } };
  const now = await advanceClock(system, duration);
  const sweep = JSON.stringify([{ task: "sweep_deadlines", payload: {}, key: "sweep_deadlines" }]);
  await system.sql`select enqueue_jobs(${sweep}::text::jsonb)`;
  return { status: 200, body: { now: now.toString() } };
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_BODY) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
