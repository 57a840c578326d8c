import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Environment } from "../settings/env.ts";

const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

/**
 * Who may read the figures: whoever has the token; without one configured, a program on this machine that asks by itself.
 * A proxy on this machine is no such program: it says for whom it asks.
 */
export function mayReadMetrics(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, "headers"> & { readonly socket: { remoteAddress?: string | undefined } },
  { METRICS_TOKEN }: Pick<Environment, "METRICS_TOKEN">,
): boolean {
  if (METRICS_TOKEN !== undefined) {
    const given = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
    return given !== undefined && timingSafeEqual(digest(given), digest(METRICS_TOKEN));
  }
  const passedOn = ["x-forwarded-for", "forwarded", "via", "x-real-ip"].some((name) => name in headers);
  return !passedOn && LOOPBACK.includes(socket.remoteAddress ?? "");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
