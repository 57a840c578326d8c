import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { openCase } from "../../steps/run-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

const MOST_CLICKS = 3;
const MOST_KEYS = 9;
const MOST_CLICKS_TO_DECLINE = 4;

/** Clicks, and how many it took. */
function countClicks() {
  let count = 0;
  const click = async (wanted: Locator) => {
    count += 1;
    await wanted.click();
  };
  return { click, count: () => count };
}

const triageOf = (page: Page) => page.getByRole("region", { name: "Beoordelen en toewijzen" });

/** What three acts leave behind on the page of the case. */
async function expectTakenIn(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "Volgende stap" })).toContainText(
    "Wacht op het antwoord van wie gevraagd is",
  );
  await expect(page.getByText(/Gesproken op|gesproken met de klager/i).first()).toBeAttached();
}

test("a complaint is confirmed, called about and assigned in three clicks on one page", async ({
  page: citizen,
  signInAs,
}) => {
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await openCase(page, reference);
  const { click, count } = countClicks();
  for (const [name, done] of [
    ["Ontvangst bevestigen", /^Gedaan: ontvangst/],
    ["Vandaag gebeld", /^Gedaan: contact/],
    [/^Vraag (?!iemand)/, /^Gedaan: toewijzen/],
  ] as const) {
    await click(triageOf(page).getByRole("button", { name }));
    await expect(page.getByText(done)).toBeVisible();
  }
  await expectTakenIn(page);
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
});

test("with the keyboard it takes nine keys from the list", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await page.goto(`/werkvoorraad?zoek=${reference}`);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  // The keys work once the page's script has taken over, which nothing on the page tells.
  await expect(async () => {
    keys = 0;
    await press("j");
    await expect(page.getByRole("row").getByRole("link", { name: reference })).toBeFocused({ timeout: 500 });
  }).toPass();
  await press("o");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reference);
  for (const [key, done] of [
    ["b", /^Gedaan: ontvangst/],
    ["c", /^Gedaan: contact/],
    ["r", /^Gedaan: toewijzen/],
  ] as const) {
    await press(key);
    await press("Enter");
    await expect(page.getByText(done)).toBeVisible();
  }
  await expectTakenIn(page);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
});

test("to decline a new complaint is proposed in four clicks", async ({ page: citizen, signInAs }) => {
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Nadia Jansen");
  await openCase(page, reference);
  const { click, count } = countClicks();
  await click(triageOf(page).getByRole("button", { name: "Ontvangst bevestigen" }));
  await click(triageOf(page).getByRole("link", { name: "Niet in behandeling nemen" }));
  await click(page.getByRole("radio", { name: /^Kennelijk onvoldoende belang/ }));
  await page.getByRole("textbox", { name: "Redenen" }).fill("Het ging om één minuut wachten.");
  await click(page.getByRole("button", { name: "Niet in behandeling nemen" }));
  await expect(page.getByText(/^Gedaan: niet in behandeling nemen/)).toBeVisible();
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS_TO_DECLINE);
});
