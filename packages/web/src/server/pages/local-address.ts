const base = "http://app.invalid";

/**
 * Where to go after signing in or choosing a language, when that place was told by the browser.
 *
 * Judged as a browser will read it: `/.//evil.example` begins with one slash and a dot, and is `//evil.example` once the
 * dot is resolved.
 *
 * @returns a path of this app that begins with one slash; anything that would lead elsewhere (`//evil.example`,
 * `https:…`) becomes `/`
 */
export function localAddress(told: unknown): string {
  if (typeof told !== "string" || !told.startsWith("/")) return "/";
  const parsed = URL.parse(told, base);
  if (parsed?.origin !== base || leadsElsewhere(parsed)) return "/";
  return parsed.pathname + parsed.search + parsed.hash;
}

/**
 * Whether the path of an address, used by itself, names another host. A page asked for under such a path would have links
 * to itself that leave this site.
 */
export function leadsElsewhere({ pathname }: Pick<URL, "pathname">): boolean {
  return pathname.startsWith("//");
}
