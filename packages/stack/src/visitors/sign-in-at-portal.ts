import type { Visitor } from "./visitor.ts";

/**
 * Signs in by the provider of the demo, where a click says who one is.
 *
 * @returns the worklist, where it leads
 */
export async function signInAtPortal(visitor: Visitor, portal: string, login = "n.jansen"): Promise<string> {
  const choice = await visitor.post(`${portal}/inloggen`, { next: "/werkvoorraad" });
  await choice.body?.cancel();
  const page = await visitor.post(choice.url, { login });
  const text = await page.text();
  if (!page.ok || !text.includes("Werkvoorraad"))
    throw new Error(`Signing in at the portal ended at ${page.url} with ${page.status}`);
  return text;
}
