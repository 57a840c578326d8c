import type { Page } from "@playwright/test";
import { byKeyboard, tabTo } from "./by-keyboard.ts";
import { act } from "./from-home.ts";

/** On the case: a call with the complainant tomorrow, which is not always a working day on the clock that all journeys share. */
export async function planForTomorrow(page: Page): Promise<void> {
  const { choose, type } = byKeyboard(page);
  await act(page, "Gesprek plannen", async () => {
    await choose("Met wie?", /klager/);
    await type("Op welke dag?", "+1");
    await type("Hoe laat?", "10.00");
    await choose("Hoe?", "telefonisch");
    await type("Waarom juist dan?", "Dan kan iedereen.");
  });
}

/** On the case: what one side said today. */
export async function writeReport(page: Page, party: RegExp): Promise<void> {
  const { choose, type } = byKeyboard(page);
  await act(page, "Verslag van het gesprek vastleggen", async () => {
    await choose("Wie is gehoord?", party);
    await choose("Hoe?", "telefonisch");
    await type("Verslag", "Een gesprek van een kwartier.");
  });
}

/** On the case: the first of who may still react has nothing to remark. */
export async function noteNothingToRemark(page: Page): Promise<void> {
  const { type } = byKeyboard(page);
  await act(page, "Reactie op het verslag vastleggen", async () => {
    await tabTo(page, page.getByRole("group", { name: "Wie reageert?" }).getByRole("radio").first());
    await page.keyboard.press("Space");
    await type("Wat is gezegd?", "Vandaag gebeld: geen opmerkingen.");
  });
}
