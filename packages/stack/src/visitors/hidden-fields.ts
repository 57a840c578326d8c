/** What the form of a page sends along without anybody typing it, such as the key by which it is done once. */
export function hiddenFields(page: string): Readonly<Record<string, string>> {
  const [, main = ""] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(page) ?? [];
  return Object.fromEntries(
    [...main.matchAll(/<input type="hidden" name="([^"]+)"[^>]* value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
}
