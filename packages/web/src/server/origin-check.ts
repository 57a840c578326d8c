import type { AppEnvironment } from "./app-environment.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something was sent by one of our own pages.
 *
 * The framework checks the Origin of page actions only and lets a missing one pass, so this check stands before
 * everything. Outside production an Origin equal to the requested host is also accepted, so that a demonstration
 * can be opened on `localhost` and `127.0.0.1` alike.
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
  if (origin === publicUrl.origin) return true;
  return !production && origin === `http://${request.headers.get("host")}`;
}
