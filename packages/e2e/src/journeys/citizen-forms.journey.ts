import { expect, test } from "../fixtures.ts";
import { expectNoAxeFindings, expectValidHtml } from "../page-checks.ts";
import { choose } from "../steps/answer.ts";
import { followComplaint } from "../steps/follow-complaint.ts";
import { fillInComplaint, readReceipt, submitComplaint, treatedBadly } from "../steps/submit-complaint.ts";

test("without JavaScript a complaint is submitted, followed and added to", async ({
  pageWithoutScript: page,
}) => {
  const receipt = await submitComplaint(page);
  await followComplaint(page, receipt);
  await expect(page.getByText("De gemeente is aan zet.")).toBeVisible();
  await page.getByRole("link", { name: "Een bericht sturen" }).click();
  await page.getByRole("textbox").first().fill("Ik vergat te zeggen dat het regende.");
  await page.getByRole("main").getByRole("button").first().click();
  await expect(page.getByText("Uw bericht is verstuurd")).toBeVisible();
  await expect(page.getByText("Ik vergat te zeggen dat het regende.")).toBeVisible();
  await page.getByRole("link", { name: "De klacht intrekken" }).click();
  await choose(page, "Intrekken", "Ja, ik trek mijn klacht in");
  await page.getByRole("button", { name: "Trek de klacht in" }).click();
  await expect(page.getByText("Uw klacht is ingetrokken").first()).toBeVisible();
});

test("a form with mistakes keeps what was typed and says how to mend it", async ({
  page,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  await page.goto("/klacht/formulier");
  await page.getByRole("textbox", { name: "Wat gebeurde er?" }).fill(treatedBadly.happened);
  await page.getByRole("textbox", { name: "Postcode" }).fill("37");
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  const summary = page.getByRole("region", { name: /Er gaan nog \d+ dingen niet goed/ });
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
  await choose(page, "Ondertekenen", /naar waarheid ingevuld/);
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

const publicPages = [
  "/",
  "/klacht",
  "/klacht/formulier",
  "/termijnen",
  "/privacy",
  "/toegankelijkheid",
  "/contact",
  "/mijn-klacht/inloggen",
];

for (const [index, path] of publicPages.entries()) {
  const width = index % 2 === 0 ? 320 : 1280;
  test(`the page ${path} reads well at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expectNoAxeFindings(page);
    await expectValidHtml(page);
  });
  for (const language of ["", "/en"])
    for (const wide of [320, 1280])
      test(`the page ${language}${path} reads well at ${wide} pixels @deep`, async ({ page }) => {
        await page.setViewportSize({ width: wide, height: 800 });
        await page.goto(`${language}${path}`);
        await expectNoAxeFindings(page);
        await expectValidHtml(page);
      });
}

test("one's own complaint reads well", async ({ page }) => {
  const receipt = await submitComplaint(page);
  await followComplaint(page, receipt);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["", "/klacht", "/bericht", "/gegevens", "/intrekken", "/ombudsman"]) {
    await page.goto(`/mijn-klacht/${receipt.reference}${path}`);
    await expectNoAxeFindings(page);
    await expectValidHtml(page);
  }
});
