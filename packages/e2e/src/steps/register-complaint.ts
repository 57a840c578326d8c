import { expect, type Page } from "@playwright/test";
import { type Answers, fillIn } from "./run-and-check-action.ts";

const asHeard: Answers = {
  "Werkelijke dag van ontvangst": "vandaag",
  "In welke taal wil de klager antwoord?": "Nederlands",
  Onderwerp: "Bejegening",
  "Wat gebeurde er?": "Ik werd weggestuurd bij de balie.",
  Over: "medewerker",
  "De gedraging was tegenover": "de klager zelf",
  "Het gaat over": "hoe de gemeente zich gedroeg",
  "Is er een besluit?": "Nee",
  "Ligt het bij een rechter of Justitie?": "Nee",
  "Klaagde de klager hier eerder over?": "Nee",
  Naam: "Gerrit de Wit",
  "Straat en huisnummer": "Molenweg 3",
  Postcode: "3764 AB",
  Plaats: "Soest",
};

/**
 * The desk writes a complaint down for somebody who can be reached by post.
 *
 * @param came how it came in, by the questions of the form, such as `Langs welke weg?`
 * @returns the reference on the receipt
 */
export async function registerComplaint(desk: Page, came: Answers): Promise<string> {
  await desk.goto("/intake");
  await fillIn(desk.locator("main form.g-form"), { ...asHeard, ...came });
  await desk.getByRole("button", { name: "Leg de klacht vast" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("De klacht is vastgelegd");
  const said = (await desk.getByText(/^Kenmerk:/).textContent()) ?? "";
  return /K-[\d-]+/.exec(said)?.[0] ?? "";
}

/** Lets a letter wait for the post, which otherwise depends on the hour: the receipt of a complaint written down now. */
export async function letLetterWait(desk: Page): Promise<void> {
  await registerComplaint(desk, { "Langs welke weg?": "e-mail", "Hoe klaagde de klager?": "Schriftelijk" });
}
