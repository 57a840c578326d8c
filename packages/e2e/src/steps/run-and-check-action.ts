import { expect, type Locator, type Page } from "@playwright/test";
import { expectGoodForm } from "../form-checks.ts";
import { choose } from "./answer.ts";
import { openForm } from "./run-action.ts";

/** What to fill in, by the beginning of the question's words. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Does one action on a case as staff do, and looks at its form on the way: it must read well and answer bad input
 * clearly before it is filled in and sent.
 *
 * @param action the Dutch name of the action, on its link and its button
 */
export async function runAndCheckAction(
  page: Page,
  reference: string,
  action: string,
  answers: Answers = {},
): Promise<void> {
  await openForm(page, reference, action);
  await expectGoodForm(page);
  await fillIn(page.locator("main form.g-form"), answers);
  await page.getByRole("button", { name: action, exact: true }).click();
  await expect(page.getByText(`Gedaan: ${action.toLowerCase()}`)).toBeVisible();
}

/** Fills in a form: chooses where there is a choice, selects from a list, types in a box. */
export async function fillIn(form: Locator, answers: Answers): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    const asked = new RegExp(`^${question.replace(/[()?.+*]/g, "\\$&")}`);
    if ((await form.getByRole("group", { name: asked }).count()) > 0) {
      await choose(form, asked, answer);
      continue;
    }
    const box = form.getByLabel(asked).first();
    const isList = (await box.evaluate((element) => element.tagName)) === "SELECT";
    const option = box.locator("option", { hasText: answer }).first();
    await (isList ? box.selectOption({ label: (await option.textContent()) ?? answer }) : box.fill(answer));
  }
}
