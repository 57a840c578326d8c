import type { AppEnvironment } from "../app-environment.ts";

type Surroundings = Pick<AppEnvironment, "production" | "signIn">;

/**
 * The content security policy of a page: scripts by nonce or from our own address, no inline styles, no frames.
 * `img-src data:` is for the design system's icons. The identity provider is a form target for staff only,
 * because signing in there starts with a POST.
 */
export function pageSecurityPolicy(nonce: string, { production, signIn }: Surroundings): string {
  const formTargets = signIn ? `'self' ${signIn.issuer.origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${formTargets}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(production ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Nothing may run, load or frame: for answers that are not pages. */
const nothingPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Puts the security headers on an answer; what the answer already says about itself (the policy of a page, the
 * cache rule of an asset) is kept. `same-origin` as referrer policy because `no-referrer` makes browsers send
 * `Origin: null` with forms, which the origin check refuses.
 */
export function secure(headers: Headers, { production }: Pick<AppEnvironment, "production">): void {
  const missing = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value);
  };
  missing("content-security-policy", nothingPolicy);
  missing("cache-control", "private, no-store");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set(
    "permissions-policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  );
  if (production) headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
}
