import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { stackUnderTest } from "./stack-under-test.ts";

export { expect } from "@playwright/test";

interface JourneyFixtures {
  /** Messages in the console that this journey brings about on purpose, such as that of a page that is not there. */
  expectedConsoleMessages: RegExp[];
  /** A page of a browser whose JavaScript is switched off. */
  pageWithoutScript: Page;
  /** Opens the staff portal in a browser of its own, signed in as the first demo account with this role. */
  signInAs: (role: string) => Promise<Page>;
}

/** Playwright's test with the fixtures of this house; it fails on any error in the console that was not expected. */
export const test = base.extend<JourneyFixtures>({
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

  signInAs: async ({ browser, expectedConsoleMessages }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ baseURL: stackUnderTest.staffUrl });
      contexts.push(context);
      listen(context, expectedConsoleMessages, complaints);
      const page = await context.newPage();
      await signIn(page, role);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints, "errors in the browser's console").toEqual([]);
  },
});

/** Signs in through the demo identity provider, as a person does: from the portal, one click, back in the portal. */
async function signIn(page: Page, role: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: /met uw werkaccount|with your work account/ }).click();
  await page.locator(`button[data-roles~="${role}"]`).first().click();
  await page.waitForURL(
    (url) => url.origin === new URL(stackUnderTest.staffUrl).origin && !url.pathname.startsWith("/auth"),
  );
}

function listen(context: BrowserContext, expected: readonly RegExp[], complaints: string[] = []): string[] {
  const note = (message: string) => {
    if (!expected.some((pattern) => pattern.test(message))) complaints.push(message);
  };
  context.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (problem) => note(problem.error().stack ?? problem.error().message));
  return complaints;
}
