import type { Locator } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";

/** As many as a handler has in hand. */
const SIXTEEN = 16;

test("three complaints are chosen in the worklist, handed over together and taken back", async ({
  signInAs,
}) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/werkvoorraad?stand=IN_HANDLING");
  const main = page.getByRole("main");
  const boxes = main.getByRole("checkbox", { name: /^Kies K-/ });
  const links = main.getByRole("row").getByRole("link", { name: /^K-/ });
  const references = await Promise.all([0, 1, 2].map((at) => links.nth(at).textContent()));
  // Counted by the page's script, which takes over after a while.
  await expect(async () => {
    await boxes.nth(0).setChecked(false);
    await boxes.nth(0).setChecked(true);
    await expect(page.getByText("1 gekozen")).toBeVisible({ timeout: 500 });
  }).toPass();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 gekozen")).toBeVisible();
  await links.nth(2).focus();
  await page.keyboard.press("x");
  await expect(page.getByText("2 gekozen")).toBeVisible();
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "Wijs toe of draag over" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Gekozen klachten toewijzen of overdragen",
  );
  await page.getByLabel("Waarom deze collega’s?").fill("Het werk wordt anders verdeeld.");
  for (const reference of references) {
    const receiver = page.getByLabel(`Naar wie gaat ${reference}?`);
    if (await receiver.inputValue()) continue;
    const free = receiver.locator("option:not([disabled]):not([value=''])").first();
    await receiver.selectOption((await free.getAttribute("value")) ?? "");
  }
  await page.getByRole("button", { name: "Draag over", exact: true }).click();

  await expect(page.getByText("De klachten zijn overgedragen")).toBeVisible();
  for (const reference of references)
    await expect(page.getByRole("listitem").filter({ hasText: reference ?? "" })).toContainText("gevraagd:");
  await page.getByRole("button", { name: "Draai alles terug" }).click();
  await expect(page.getByText("De overdracht is teruggedraaid")).toBeVisible();
  for (const reference of references)
    await expect(page.getByLabel(`Naar wie gaat ${reference}?`)).toBeVisible();
});

test("sixteen complaints of whoever fell ill go to colleagues in under ten clicks, and come back in one", async ({
  signInAs,
}) => {
  const page = await signInAs("Nadia Jansen");
  await page.goto("/werkvoorraad?stand=IN_HANDLING");
  let clicks = 0;
  const click = async (wanted: Locator, options: Parameters<Locator["click"]>[0] = {}) => {
    clicks += 1;
    await wanted.click(options);
  };
  const boxes = page.getByRole("main").getByRole("checkbox", { name: /^Kies K-/ });
  // A row of boxes is chosen by the page's script, which takes over after a while.
  await expect(async () => {
    await page.reload();
    clicks = 0;
    await click(boxes.nth(0));
    await click(boxes.nth(SIXTEEN - 1), { modifiers: ["Shift"] });
    await expect(page.getByText(`${SIXTEEN} gekozen`)).toBeVisible({ timeout: 500 });
  }).toPass();
  await click(page.getByRole("button", { name: "Wijs toe of draag over" }));
  await page.getByLabel("Waarom deze collega’s?").fill("Langdurig afwezig.");
  const receivers = page.getByLabel(/^Naar wie gaat K-/);
  await expect(receivers).toHaveCount(SIXTEEN);
  // Where the rules lead to nobody, the coordinator chooses.
  for (const receiver of await receivers.all()) {
    if (await receiver.inputValue()) continue;
    clicks += 1;
    const free = receiver.locator("option:not([disabled]):not([value=''])").first();
    await receiver.selectOption((await free.getAttribute("value")) ?? "");
  }
  await click(page.getByRole("button", { name: "Draag over", exact: true }));
  await expect(page.getByText("De klachten zijn overgedragen")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "gevraagd:" })).toHaveCount(SIXTEEN);
  expect(clicks).toBeLessThan(10);
  await page.getByRole("button", { name: "Draai alles terug" }).click();
  await expect(page.getByText("De overdracht is teruggedraaid")).toBeVisible();
  await expect(receivers).toHaveCount(SIXTEEN);
});
