import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { stackUnderTest } from "./stack-under-test.ts";

export { expect } from "@playwright/test";

interface JourneyFixtures {
  /** Messages in the console that this journey brings about on purpose, such as that of a page that is not there. */
  expectedConsoleMessages: RegExp[];
  /** A page of a browser whose JavaScript is switched off. */
  pageWithoutScript: Page;
  /** Opens the staff site in a browser of its own, signed in as this person of the demo. */
  signInAs: (person: string) => Promise<Page>;
}

interface SharedByJourneys {
  /** The cookies of who signed in before: signing in is one journey's matter, not each one's. */
  staffSessions: Map<string, StorageState>;
}

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Playwright's test with the fixtures of this house; it fails on any error in the console that was not expected. */
export const test = base.extend<JourneyFixtures, SharedByJourneys>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture without others is written like this
  staffSessions: [({}, use) => use(new Map()), { scope: "worker" }],

  expectedConsoleMessages: [[], { option: true }],

  context: async ({ context, expectedConsoleMessages }, use) => {
    const complaints = listen(context, expectedConsoleMessages);
    await use(context);
    expect(complaints, "errors in the browser's console").toEqual([]);
  },

  pageWithoutScript: async ({ browser, expectedConsoleMessages }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const complaints = listen(context, expectedConsoleMessages);
    await use(await context.newPage());
    await context.close();
    expect(complaints, "errors in the browser's console").toEqual([]);
  },

  signInAs: async ({ browser, expectedConsoleMessages, staffSessions }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (person) => {
      const storageState = staffSessions.get(person);
      const context = await browser.newContext({
        baseURL: stackUnderTest.staffUrl,
        ...(storageState && { storageState }),
      });
      contexts.push(context);
      listen(context, expectedConsoleMessages, complaints);
      const page = await context.newPage();
      await page.goto("/");
      if (new URL(page.url()).pathname === "/inloggen") await signIn(page, person);
      staffSessions.set(person, await context.storageState());
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints, "errors in the browser's console").toEqual([]);
  },
});

/** Signs in through the demo identity provider, as a person does: from the staff site, one click, back in the staff site. */
async function signIn(page: Page, person: string): Promise<void> {
  await page.getByRole("button", { name: /met uw werkaccount|with your work account/ }).click();
  await page.getByRole("button", { name: new RegExp(`(Verder als|Continue as) ${person}`) }).click();
  await page.waitForURL(
    (url) => url.origin === new URL(stackUnderTest.staffUrl).origin && !url.pathname.startsWith("/auth"),
  );
}

/** A loading of live data that was under way when the reader went on to another page; the framework reports it. */
const brokenOff = /^AbortError: BodyStreamBuffer was aborted/;

function listen(context: BrowserContext, expected: readonly RegExp[], complaints: string[] = []): string[] {
  const note = (message: string) => {
    if (![brokenOff, ...expected].some((pattern) => pattern.test(message))) complaints.push(message);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (problem) => note(problem.error().stack ?? problem.error().message));
  return complaints;
}
