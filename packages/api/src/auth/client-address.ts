import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIPv6 } from "node:net";
import type { Environment } from "../settings/env.ts";

/** By what a visitor is counted. */
export interface Client {
  /** An IPv4 address, or the IPv6 network of 64 bits, of which one household has as many addresses as it likes. */
  readonly address: string;
  /** The IPv6 network of 48 bits around it, of which one subscriber may have all 65,536 of those; undefined for IPv4. */
  readonly network: string | undefined;
}

/** What the apps prove themselves with: the present secret, and earlier ones while it is being changed. */
export type ServiceSecrets = Pick<Environment, "SERVICE_SECRET" | "SERVICE_SECRET_PREVIOUS">;

/** Whether a request carries the apps' own secret: only then is what it says of its visitor believed. */
export function isFromOurApps(headers: IncomingHttpHeaders, secrets: ServiceSecrets): boolean {
  const given = headers["x-gehoor-service"];
  if (typeof given !== "string") return false;
  const taken = [secrets.SERVICE_SECRET, ...secrets.SERVICE_SECRET_PREVIOUS];
  return taken.some((secret) => timingSafeEqual(digest(given), digest(secret)));
}

/** Where a visitor is. The apps name the address; from everybody else it is the connection's, whatever the request claims. */
export function clientOf(
  headers: IncomingHttpHeaders,
  connection: string | undefined,
  secrets: ServiceSecrets,
): Client {
  const named = isFromOurApps(headers, secrets) ? headers["x-gehoor-client"] : undefined;
  return placeOf(typeof named === "string" && named !== "" ? named : (connection ?? "unknown"));
}

function placeOf(address: string): Client {
  const bare = address
    .trim()
    .slice(0, 64)
    .replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(bare)) return { address: bare, network: undefined };
  const [head = "", tail = ""] = bare.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16).toString(16));
  const prefix = (length: number) => `${groups.slice(0, length).join(":")}::/${length * 16}`;
  return { address: prefix(4), network: prefix(3) };
}

/** Equal lengths to compare, whatever was given. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
