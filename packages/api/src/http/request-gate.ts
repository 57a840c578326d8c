import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isFromOurApps, type ServiceSecrets } from "../auth/client-address.ts";
import type { Environment } from "../settings/env.ts";

/** Why a request does not reach GraphQL at all. */
export interface Refusal {
  readonly status: 403 | 405 | 415;
  readonly message: string;
}

type Gate = ServiceSecrets &
  Pick<Environment, "GEHOOR_PROFILE" | "AD_HOC_DOCUMENTS" | "CITIZEN_URL" | "STAFF_URL" | "API_URL">;

/**
 * Keeps out what a browser sends without its user's will (CSRF): a request needs our own header, which no form and no
 * other site can add, and must not come from another site. Undefined lets it through.
 *
 * Outside production, where people try things out, a plain JSON post without cookie and Origin needs no header: a browser
 * cannot send one across sites. In production nobody but our own apps asks here.
 */
export function requestRefusal(
  { headers, method }: Pick<IncomingMessage, "headers" | "method">,
  env: Gate,
): Refusal | undefined {
  const production = env.GEHOOR_PROFILE === "production";
  if (production && !isFromOurApps(headers, env)) return { status: 403, message: "Not from an app of ours." };
  if (env.AD_HOC_DOCUMENTS === "allowed" && method === "GET") return undefined;
  if (method !== "POST") return { status: 405, message: "Post it." };
  if (!headers["content-type"]?.toLowerCase().startsWith("application/json"))
    return { status: 415, message: "Send JSON." };
  if (isFromElsewhere(headers, env)) return { status: 403, message: "Not from another site." };
  if (headers["x-gehoor-csrf"] !== undefined) return undefined;
  const plain = headers.cookie === undefined && headers.origin === undefined;
  return !production && plain ? undefined : { status: 403, message: "The header x-gehoor-csrf is missing." };
}

function isFromElsewhere(headers: IncomingHttpHeaders, { CITIZEN_URL, STAFF_URL, API_URL }: Gate): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  const ours = [CITIZEN_URL, STAFF_URL, API_URL].map((url) => new URL(url).origin);
  if (origin !== undefined && !ours.includes(origin)) return true;
  return site !== undefined && site !== "same-origin" && site !== "none" && origin === undefined;
}
