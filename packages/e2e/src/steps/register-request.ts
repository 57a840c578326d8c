import { expect, type Page } from "@playwright/test";
import { type Answers, fillIn } from "./run-and-check-action.ts";

const asOnTheLeaflet: Answers = {
  "Dag van ontvangst": "vandaag",
  "In welke taal wil de klager antwoord?": "Nederlands",
  Onderwerp: "Bejegening",
  "Wat gebeurde er?": "Ik werd weggestuurd bij de balie.",
  "Laatste dag van de gedraging": "gisteren",
  Naam: "Gerrit de Wit",
  "Straat en huisnummer": "Molenweg 3",
  Postcode: "3764 AB",
  Plaats: "Soest",
};

/**
 * Registers a request to the ombudsman of which there is no complaint, on the form that is open.
 *
 * @param came what is otherwise than on the leaflet, by the questions of the form, such as `Langs welke weg?`
 * @returns the reference that it got
 */
export async function registerRequest(page: Page, came: Answers): Promise<string> {
  await fillIn(page.locator("main form.g-form"), { ...asOnTheLeaflet, ...came });
  await page.getByRole("button", { name: "Leg het verzoek vast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het verzoek is vastgelegd");
  const said = (await page.getByText(/^Kenmerk:/).textContent()) ?? "";
  return /K-[\d-]+/.exec(said)?.[0] ?? "";
}
