/**
 * Signs in on the citizens' site as a browser without scripts does, and reads the page of the complaint.
 *
 * @param origin the public address of the site, the only one whose forms it takes
 */
export async function complaintPage(
  site: string,
  origin: string,
  typed: { readonly reference: string; readonly accessCode: string },
): Promise<string> {
  const address = `${site}/mijn-klacht/inloggen`;
  const page = await fetch(address);
  const hidden = [
    ...(await page.text()).matchAll(/<input type="hidden" name="([^"]+)"[^>]* value="([^"]*)"/g),
  ];
  const cookies = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  keep(page);
  const body = new URLSearchParams([
    ...hidden.map(([, name = "", value = ""]) => [name, value]),
    ...Object.entries(typed),
  ]);
  const headers = { origin, cookie: cookie() };
  const signedIn = await fetch(address, { method: "POST", body, headers, redirect: "manual" });
  keep(signedIn);
  if (signedIn.headers.get("location") !== `/mijn-klacht/${typed.reference}`)
    throw new Error(`Signing in was answered with ${signedIn.status}`);
  const complaint = await fetch(`${site}/mijn-klacht/${typed.reference}`, { headers: { cookie: cookie() } });
  if (!complaint.ok) throw new Error(`The page of the complaint was answered with ${complaint.status}`);
  return mainText(await complaint.text());
}

/** What a reader sees of it, without what differs from one answer to the next. */
function mainText(html: string): string {
  const [, main = ""] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html) ?? [];
  return main
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
