import { expect, test } from "../../fixtures.ts";
import { expectNoAxeFindings } from "../../page-checks.ts";
import { choose } from "../../steps/answer.ts";
import { fillInComplaint, readReceipt, treatedBadly } from "../../steps/submit-complaint.ts";

test("a form with mistakes keeps what was typed and says how to mend it", async ({
  page,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  await page.goto("/klacht/formulier");
  await page.getByRole("textbox", { name: "Wat gebeurde er?" }).fill(treatedBadly.happened);
  await page.getByRole("textbox", { name: "Postcode" }).fill("37");
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  const summary = page.getByRole("region", { name: /\d+ punten kloppen nog niet/ });
  await expect(summary).toBeVisible();
  await expect(page).toHaveTitle(/^\(?\d+/);
  await expect(page.getByRole("textbox", { name: "Wat gebeurde er?" })).toHaveValue(treatedBadly.happened);
  await expect(page.getByRole("textbox", { name: "Postcode" })).toHaveValue("37");
  await summary.getByRole("link", { name: "Vul een voornaam en achternaam in." }).click();
  await expect(page.getByRole("textbox", { name: "Voornaam en achternaam" })).toBeFocused();
  await expectNoAxeFindings(page);
});

test("a review that is not signed is not sent, and nothing is lost", async ({
  page,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  await fillInComplaint(page, treatedBadly);
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  await page.getByRole("button", { name: "Verstuur uw klacht" }).click();
  await expect(
    page.getByRole("link", { name: "Zet een vinkje om uw klacht te ondertekenen." }),
  ).toBeVisible();
  await expect(page.getByText(treatedBadly.happened)).toBeVisible();
  await choose(page, "Ondertekenen", /mijn handtekening/);
  await page.getByRole("button", { name: "Verstuur uw klacht" }).click();
  await readReceipt(page);
});

test("a complaint can be submitted with the keyboard alone", async ({ page }) => {
  const email = await fillInComplaint(page, treatedBadly);
  expect(email).toContain("@");
  await page.getByRole("textbox", { name: /^E-mailadres/ }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Controleer en verstuur uw klacht");
  await page.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Verstuur uw klacht" })).toBeFocused();
  await page.keyboard.press("Enter");
  await readReceipt(page);
});

test("the form is there in English", async ({ page }) => {
  await page.goto("/en/klacht");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Is this the right place?");
  await page.getByRole("link", { name: "Skip these questions" }).click();
  await page.getByLabel("What is it about?").selectOption({ index: 1 });
  await page.getByRole("textbox", { name: "What happened?" }).fill("Nobody spoke English with me.");
  await page.getByRole("textbox", { name: "First name and last name" }).fill("John Smith");
  await page.getByRole("textbox", { name: "Street and house number" }).fill("Kerkstraat 1");
  await page.getByRole("textbox", { name: "Postcode" }).fill("3764 CT");
  await page.getByRole("textbox", { name: /^(City|Town|Place)/ }).fill("Soest");
  await choose(page, /letters/, /^By post/);
  await page.getByRole("button", { name: "Check your complaint" }).click();
  await page.locator("label", { hasText: "John Smith" }).click();
  await page.getByRole("button", { name: /^Send/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("received");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
