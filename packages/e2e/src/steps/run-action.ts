import { expect, type Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";

/** Opens the page of a case in the staff site. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await page.goto(`${stackUnderTest.staffUrl}/zaken/${reference}`);
  await expect(page.getByRole("navigation", { name: "Kruimelpad" })).toContainText(reference);
}

/** On a new complaint, the links to the forms of what is done there by one button. */
const inTriage: Readonly<Record<string, string>> = {
  "Contact met de klager vastleggen": "Op een andere dag of manier",
  "Toewijzen aan een behandelaar": "Vraag iemand anders",
};

/**
 * Does one action on a case as staff do: from the case page to the form, fill it in, send it, back on the case page; or by its
 * button on the case page itself.
 *
 * @param action the Dutch name of the action, on its link and its button
 * @param fill fills in the form; left out for an action that only asks to be confirmed
 */
export async function runAction(
  page: Page,
  reference: string,
  action: string,
  fill: () => Promise<void> = async () => {},
): Promise<void> {
  await openCase(page, reference);
  const triage = page.getByRole("region", { name: "Beoordelen en toewijzen" });
  if ((await triage.getByRole("button", { name: action }).count()) === 0) {
    await openForm(page, reference, action);
    await fill();
  }
  await page.getByRole("button", { name: action }).click();
  await expect(page.getByText(`Gedaan: ${action.toLowerCase()}`)).toBeVisible();
}

/** Goes to the form of an action by its link on the case page, opening the group it stands in. */
export async function openForm(page: Page, reference: string, action: string): Promise<void> {
  await openCase(page, reference);
  const actions = page.getByRole("region", {
    name: /^(Volgende stap|Beoordelen en toewijzen|Wat kunt u nu doen\?)$/,
  });
  // From its beginning: what another action does, said behind its name, may name this one.
  const named = new RegExp(`^(${RegExp.escape(action)}|${RegExp.escape(inTriage[action] ?? action)})`);
  const byName = page.getByRole("link", { name: named, includeHidden: true });
  const link = actions.locator(byName).first();
  await expect(link).toBeAttached();
  if (!(await link.isVisible()))
    await actions.locator("details").filter({ has: byName }).locator("summary").click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(action);
}
