import { expect, type Page } from "@playwright/test";
import { choose, select } from "./answer.ts";
import { openCase, runAction } from "./run-action.ts";

/** The coordinator takes up a new complaint. */
export async function assess(coordinator: Page, reference: string): Promise<void> {
  await runAction(coordinator, reference, "Ontvangst bevestigen");
}

/** The coordinator notes that the complainant was called today. */
export async function recordContact(coordinator: Page, reference: string): Promise<void> {
  await runAction(coordinator, reference, "Contact met de klager vastleggen", async () => {
    await coordinator
      .getByRole("textbox", { name: "Wat is besproken?" })
      .fill("Gebeld. De klager weet hoe het verdergaat.");
  });
}

/** Makes a colleague the person complained about. */
export async function nameRespondent(
  coordinator: Page,
  reference: string,
  name: string,
  office = "medewerker",
): Promise<void> {
  await runAction(coordinator, reference, "Beklaagde noemen", async () => {
    await select(coordinator, "Collega", name);
    await coordinator.getByLabel("In welke functie?").selectOption({ label: office });
  });
}

/** The coordinator asks a colleague to handle the complaint. */
export async function askToHandle(coordinator: Page, reference: string, handler: string): Promise<void> {
  await runAction(coordinator, reference, "Toewijzen aan een behandelaar", async () => {
    await select(coordinator, "Wie behandelt de klacht?", handler);
    await coordinator
      .getByRole("textbox", { name: /^Waarom deze persoon/ })
      .fill("Kent de afdeling en heeft deze week tijd.");
  });
}

/** The coordinator asks Pieter Vermeer, who declares not to be involved and handles the complaint from then on. */
export async function route(coordinator: Page, handler: Page, reference: string): Promise<void> {
  await askToHandle(coordinator, reference, "Pieter Vermeer");
  await runAction(handler, reference, "In behandeling nemen");
}

/** The handler plans a hearing for tomorrow. */
export async function planHearing(handler: Page, reference: string, party: string): Promise<void> {
  await runAction(handler, reference, "Gesprek plannen", async () => {
    await choose(handler, "Met wie?", new RegExp(party));
    await handler.getByRole("textbox", { name: "Op welke dag?" }).fill("+1");
    await handler.getByRole("textbox", { name: "Hoe laat?" }).fill("10.00");
    await choose(handler, "Hoe?", "telefonisch");
    // Tomorrow is not always a working day, on the clock that all journeys share.
    await handler.getByRole("textbox", { name: "Waarom juist dan?" }).fill("Dan kan iedereen.");
  });
}

/** The handler writes the report of a hearing of today. */
export async function recordHearing(handler: Page, reference: string, party: string): Promise<void> {
  await runAction(handler, reference, "Verslag van het gesprek vastleggen", async () => {
    await choose(handler, "Wie is gehoord?", new RegExp(party));
    await choose(handler, "Hoe?", "telefonisch");
    await handler
      .getByRole("textbox", { name: "Verslag" })
      .fill(`Gesprek van een kwartier met de ${party}, die de eigen kant vertelde.`);
  });
}

/** Waits until every report of a hearing has left: a week to react runs from then. */
export async function expectReportsSent(page: Page, reference: string): Promise<void> {
  const report = page.getByRole("link", { name: "Verslag van het gesprek" });
  const letters = page.getByRole("listitem").filter({ has: report });
  await expect(async () => {
    await openCase(page, reference);
    await expect(letters.first()).toBeAttached({ timeout: 500 });
    const waiting = letters.filter({ hasText: /klaar om te versturen|wordt verstuurd/ });
    await expect(waiting).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** Of so many people the handler notes that they have nothing to remark, so that nobody's week runs any more. */
export async function recordNothingToRemark(handler: Page, reference: string, people: number): Promise<void> {
  for (let left = people; left > 0; left -= 1)
    await runAction(handler, reference, "Reactie op het verslag vastleggen", async () => {
      await handler.getByRole("group", { name: "Wie reageert?" }).locator("label").first().click();
      await handler
        .getByRole("textbox", { name: "Wat is gezegd?" })
        .fill("Vandaag gebeld: geen opmerkingen.");
    });
}

/** Findings, judgement and a norm on one part. */
export async function judge(
  handler: Page,
  reference: string,
  part: number,
  judgement: "gegrond" | "ongegrond",
): Promise<void> {
  await runAction(handler, reference, "Oordelen over een onderdeel", async () => {
    await choose(handler, "Over welk onderdeel oordeelt u?", new RegExp(`^${part}\\.`));
    await handler
      .getByRole("textbox", { name: "Bevindingen" })
      .fill(`Uit beide gesprekken blijkt wat er bij onderdeel ${part} gebeurde.`);
    await choose(handler, "Oordeel", new RegExp(`^${judgement}`));
    await choose(handler, "Respectvol", /Fatsoenlijke bejegening|fatsoen/i);
  });
}

/** What the municipality does with the judgement, and the whole to the signatory. */
export async function conclude(handler: Page, reference: string): Promise<void> {
  await runAction(handler, reference, "Conclusies en maatregelen vastleggen", async () => {
    await handler.getByRole("textbox", { name: "Conclusies" }).first().fill("Wij bieden onze excuses aan.");
  });
  await runAction(handler, reference, "Oordeel voorleggen");
}

/** Waits until the answer has left: only then the case is closed. */
export async function expectAnswered(page: Page, reference: string): Promise<void> {
  await expect(async () => {
    await openCase(page, reference);
    await expect(page.getByText("Afgehandeld").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
}

/** Says whether an action is offered as impossible, and why. */
export async function expectImpossible(
  page: Page,
  reference: string,
  action: string,
  why: string | RegExp,
): Promise<void> {
  await openCase(page, reference);
  const item = page.getByRole("listitem").filter({ hasText: action }).filter({ hasText: why });
  await expect(item.first()).toBeAttached();
}
