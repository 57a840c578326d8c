import type { BrowserContext, Page } from "@playwright/test";

/**
 * A page with JavaScript for whoever is signed in on another one without. What looks into a page for mistakes is itself
 * a script.
 */
export async function pageOfSameVisitor(page: Page, visitor: BrowserContext): Promise<Page> {
  await page.context().clearCookies();
  await page.context().addCookies(await visitor.cookies());
  return page;
}
