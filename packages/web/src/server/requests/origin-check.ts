import type { AppEnvironment } from "../app-environment.ts";

/** What a browser sends for an origin that it may not tell. */
export const hidden = "null";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something was sent by one of our own pages.
 *
 * The framework checks the Origin of page actions only and lets a missing one pass, so this check stands before
 * everything. Outside production an Origin equal to the requested host is also accepted, so that a demonstration
 * can be opened on `localhost` and `127.0.0.1` alike.
 *
 * A page under a policy of `no-referrer`, which a proxy or a browser's own setting may bring, hides its origin from itself as
 * well: `null`. No page can set Sec-Fetch-Site, so that its `same-origin` is enough then.
 *
 * @returns true for reading requests, and for others whose Sec-Fetch-Site and Origin both speak of this app
 */
export function cameFromOurselves(
  request: Request,
  { publicUrl, production }: Pick<AppEnvironment, "publicUrl" | "production">,
): boolean {
  if (reading.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  if (origin === hidden) return site === "same-origin";
  if (origin === publicUrl.origin) return true;
  return !production && origin === `http://${request.headers.get("host")}`;
}
