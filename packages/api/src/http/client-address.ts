import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIPv6 } from "node:net";

/** Whether a request carries the apps' own secret: only then is what it says of its visitor believed. */
export function isFromOurApps(headers: IncomingHttpHeaders, serviceSecret: string): boolean {
  const given = headers["x-gehoor-service"];
  return typeof given === "string" && timingSafeEqual(digest(given), digest(serviceSecret));
}

/**
 * The address by which a visitor is counted. The apps name it; from everybody else it is the connection's, whatever the
 * request claims. An IPv6 visitor is counted by the network of 64 bits, of which one household has as many as it likes.
 */
export function clientAddress(
  headers: IncomingHttpHeaders,
  connection: string | undefined,
  serviceSecret: string,
): string {
  const named = isFromOurApps(headers, serviceSecret) ? headers["x-gehoor-client"] : undefined;
  return networkOf(typeof named === "string" && named !== "" ? named : (connection ?? "unknown"));
}

function networkOf(address: string): string {
  const bare = address
    .trim()
    .slice(0, 64)
    .replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(bare)) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  const groups = [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(":")}::/64`;
}

/** Equal lengths to compare, whatever was given. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
