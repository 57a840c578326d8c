import type { AppEnvironment } from "../app-environment.ts";

export const robotsTxtPath = "/robots.txt";

/** What a search engine may visit: the public pages of the citizens' site; nothing of somebody's own, nothing of staff. */
export function robotsTxt({ app }: Pick<AppEnvironment, "app">): string {
  const closed = app === "staff" ? ["/"] : ["/mijn-klacht/", "/en/mijn-klacht/"];
  return ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), ""].join("\n");
}
