import { expect, type Page } from "@playwright/test";
import { expectNoAxeFindings, expectValidPage } from "../page-checks.ts";
import { type Answers, fillIn } from "./run-and-check-action.ts";

/**
 * The administrator changes calendar or settings: from the page of the administration to the form, fills it in, reads what
 * it would do, and publishes it.
 *
 * @param form the words of the link to the form
 * @param answers what to fill in; nothing for a change of a day that is there
 * @param told what the preview must say
 */
export async function publishVersion(
  administrator: Page,
  form: string | RegExp,
  answers: Answers | undefined,
  told: RegExp,
): Promise<void> {
  await administrator.goto("/beheer");
  await administrator.getByRole("main").getByRole("link", { name: form }).first().click();
  await expect(administrator.locator("main form.g-form")).toBeVisible();
  if (answers) {
    await fillIn(administrator.locator("main form.g-form"), answers);
    await administrator.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  }
  await expect(administrator.getByRole("heading", { name: told })).toBeVisible();
  await expect(administrator.getByText(/^Er verschuift niets totdat de klachtencoördinator/)).toBeVisible();
  await expectNoAxeFindings(administrator);
  await expectValidPage(administrator);
  await administrator.getByRole("button", { name: "Leg vast" }).click();
  await expect(
    administrator.getByText(/^De nieuwe (kalender is|instellingen zijn) vastgelegd$/),
  ).toBeVisible();
}
