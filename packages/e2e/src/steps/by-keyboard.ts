import { expect, type Locator, type Page } from "@playwright/test";

/** More than any page has places to stop at. */
const MOST_PRESSES = 250;

/** Goes on by the Tab key until this has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted, "reached by the Tab key").toBeFocused();
}

/** Everything somebody does who uses no mouse, on this page. */
export function byKeyboard(page: Page) {
  const enter = async (wanted: Locator) => {
    await tabTo(page, wanted);
    await page.keyboard.press("Enter");
  };
  const type = async (name: string | RegExp, text: string) => {
    await tabTo(page, page.getByRole("textbox", { name }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  /** By the arrows, as within any list of radio buttons. */
  const choose = async (question: string | RegExp, answer: string | RegExp) => {
    const radios = page.getByRole("group", { name: question }).getByRole("radio");
    const wanted = page.getByRole("group", { name: question }).getByRole("radio", { name: answer });
    const checked = radios.and(page.locator(":checked"));
    await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
    await page.keyboard.press("Space");
    const many = await radios.count();
    for (let presses = 0; presses < many && !(await wanted.isChecked()); presses += 1)
      await page.keyboard.press("ArrowDown");
    await expect(wanted).toBeChecked();
  };
  const tick = async (question: string | RegExp, answer: string | RegExp) => {
    await tabTo(page, page.getByRole("group", { name: question }).getByRole("checkbox", { name: answer }));
    await page.keyboard.press("Space");
  };
  /** By typing the beginning of the answer, which a list without a mouse understands. */
  const pick = async (name: string | RegExp, beginning: string) => {
    const list = page.getByLabel(name);
    await tabTo(page, list);
    await page.keyboard.type(beginning);
    await expect(list.locator("option:checked")).toHaveText(new RegExp(`^${beginning}`));
  };
  return { enter, type, choose, tick, pick };
}
