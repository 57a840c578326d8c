import { expect, type Locator, type Page } from "@playwright/test";
import { byKeyboard } from "./by-keyboard.ts";

/** What stands on the page besides the menu. */
export const main = (page: Page) => page.getByRole("main");

const menu = (page: Page) => page.getByRole("navigation", { name: "Hoofdmenu" });

/** What the page of a case puts first. */
export const nextStep = (page: Page) =>
  page.getByRole("region", { name: /^(Volgende stap|Beoordelen en toewijzen)$/ });

/** Back to one's own home, as from any page. */
export async function goHome(page: Page): Promise<void> {
  await menu(page)
    .getByRole("link", { name: /^Vandaag/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vandaag");
}

/** A page of the menu, by its words there. */
export async function goByMenu(page: Page, name: RegExp): Promise<void> {
  await menu(page).getByRole("link", { name }).click();
}

/** To a case by its link on the page. */
export async function followToCase(within: Page | Locator, reference: string): Promise<void> {
  const link = within.getByRole("link", { name: reference }).first();
  await link.click();
  const opened = link.page().getByRole("heading", { level: 1 });
  await expect(opened).toContainText(reference);
}

/** From wherever one is to the case, by the search of the worklist. */
export async function openByKeys(page: Page, reference: string): Promise<void> {
  const { enter } = byKeyboard(page);
  await enter(menu(page).getByRole("link", { name: /^Werkvoorraad/ }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkvoorraad");
  // The keys work once the page's script has taken over, which nothing on the page tells.
  const search = page.getByRole("searchbox").first();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type(reference);
  await page.keyboard.press("Enter");
  await enter(main(page).getByRole("row").getByRole("link", { name: reference }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reference);
}

/** One action on the case, from its page and back, with the keyboard alone. */
export async function act(
  page: Page,
  action: string,
  fill: () => Promise<void> = async () => {},
): Promise<void> {
  const { enter } = byKeyboard(page);
  const link = page.getByRole("link", { name: new RegExp(`^${RegExp.escape(action)}`), includeHidden: true });
  const inNext = nextStep(page).locator(link).first();
  const inAll = page.getByRole("region", { name: "Wat kunt u nu doen?" });
  if ((await inNext.count()) > 0) await enter(inNext);
  else {
    const group = inAll.locator("details").filter({ has: link });
    if ((await group.count()) > 0 && (await group.getAttribute("open")) === null)
      await enter(group.locator("summary"));
    await enter(inAll.locator(link).first());
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText(action);
  await fill();
  await enter(page.getByRole("button", { name: action }));
  await expect(page.getByText(`Gedaan: ${action.toLowerCase()}`)).toBeVisible();
}
