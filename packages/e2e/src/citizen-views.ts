import { type Page, type Route, test } from "@playwright/test";
import { expectNoAxeFindings, expectToFit, expectValidHtml } from "./page-checks.ts";
import { stackUnderTest } from "./stack-under-test.ts";

/** One way of looking at a page of the citizen's site: a language and a width in pixels. */
export interface View {
  readonly language: "nl" | "en";
  readonly width: number;
}

/** On a telephone in Dutch and on a desk in English: between them every text and both layouts. */
export const everydayViews: readonly View[] = [
  { language: "nl", width: 320 },
  { language: "en", width: 1280 },
];

/** What is left for the long run. */
export const otherViews: readonly View[] = [
  { language: "nl", width: 1280 },
  { language: "en", width: 320 },
];

/** The everyday checks and those of the long run, with the tag by which `pnpm test` tells them apart. */
export const viewsByDepth = [
  ["", everydayViews],
  [" @deep", otherViews],
] as const;

/**
 * Opens each address in each view and refuses what does not read well: findings of axe, invalid HTML, or a page that
 * must be moved sideways.
 *
 * @param addresses paths without the language
 */
export async function expectToReadWell(page: Page, addresses: readonly string[], views: readonly View[]) {
  await page.route(/\/brieven\/\d+$/, withoutSandbox);
  for (const { language, width } of views) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses)
      await test.step(`${address} in ${language} at ${width} pixels`, async () => {
        await page.goto(addressIn(language, address));
        await expectNoAxeFindings(page);
        await expectValidHtml(page);
        await expectToFit(page);
      });
  }
}

/** A letter is sandboxed, so that nothing can run in it; what looks for mistakes must run there. The rest of its policy stays. */
async function withoutSandbox(route: Route): Promise<void> {
  const response = await route.fetch();
  const headers = response.headers();
  const policy = headers["content-security-policy"]?.replace(/; sandbox[^;]*/, "") ?? "";
  await route.fulfill({ response, headers: { ...headers, "content-security-policy": policy } });
}

/** The whole address of a page in a language. */
export function addressIn(language: View["language"], address: string): string {
  return `${stackUnderTest.citizenUrl}${language === "en" ? "/en" : ""}${address}`;
}
