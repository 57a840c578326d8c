/**
 * Where to go after signing in or choosing a language, when that place was told by the browser.
 *
 * @returns a path of this app; anything that would lead elsewhere (`//evil.example`, `https:…`) becomes `/`
 */
export function localAddress(told: unknown): string {
  if (typeof told !== "string" || !told.startsWith("/")) return "/";
  const base = "http://app.invalid";
  const parsed = URL.parse(told, base);
  if (!parsed || parsed.origin !== base || told.includes("\\")) return "/";
  return parsed.pathname + parsed.search + parsed.hash;
}
