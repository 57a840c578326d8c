import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { stackUnderTest } from "../stack-under-test.ts";
import { followComplaint, openComplaint } from "../steps/follow-complaint.ts";
import { postComplaint } from "../steps/post-complaint.ts";
import { openForm } from "../steps/run-action.ts";

const note = "De klager belt liever in de avond, na zeven uur.";

/** In another window of the same browser: signs out, and in again as somebody else. */
async function becomes(window: Page, person: string): Promise<void> {
  await window.goto(stackUnderTest.staffUrl);
  await window.getByRole("button", { name: "Uitloggen" }).click();
  await window.getByRole("button", { name: "Inloggen met uw werkaccount" }).click();
  await window.getByRole("button", { name: new RegExp(`Verder als ${person}`) }).click();
  await expect(window.getByText(person).first()).toBeVisible();
}

test("what one colleague typed is not done under the name of another who signed in meanwhile", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/409/);
  const { reference } = await postComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await openForm(page, reference, "Notitie maken");
  await page.getByRole("textbox", { name: "Uw notitie" }).fill(note);
  const window = await page.context().newPage();
  await becomes(window, "Femke Dekker");
  await page.getByRole("button", { name: "Notitie maken" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("U bent nu ingelogd als Femke Dekker");
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.getByText("Nadia Jansen")).toHaveCount(0);
  await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
  await expect(heading).toHaveText("U bent nu ingelogd als Femke Dekker");
  await becomes(window, "Nadia Jansen");
  await window.goto(`${stackUnderTest.staffUrl}/zaken/${reference}`);
  await expect(window.getByText(note)).toHaveCount(0);
  await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
  await expect(page.getByText("Gedaan: notitie maken")).toBeVisible();
  await expect(page.getByText(note)).toHaveCount(1);
});

test("without JavaScript a text for one complaint does not get into another that was opened meanwhile", async ({
  pageWithoutScript: page,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/409/);
  const text = "Ik heb de brief van de gemeente gevonden.";
  const [first, second] = [await postComplaint(page), await postComplaint(page)];
  await followComplaint(page, first);
  await page.goto(`${stackUnderTest.citizenUrl}/mijn-klacht/${first.reference}/bericht`);
  await page.getByRole("textbox", { name: "Uw bericht" }).fill(text);
  const window = await page.context().newPage();
  await followComplaint(window, second);
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `U bent nu ingelogd als Johanna van Beek, ${second.reference}`,
  );
  await expect(page.getByText(text)).toBeVisible();
  await openComplaint(window, second.reference);
  await expect(window.getByText(text)).toHaveCount(0);
  await followComplaint(window, first);
  await page.getByRole("button", { name: "Verstuur opnieuw" }).click();
  await openComplaint(page, first.reference);
  await expect(page.getByText(text)).toBeVisible();
});
