import { expect, type Page } from "@playwright/test";
import { choose } from "./answer.ts";

/** Fills in the rest of the intake form, once the way in which the complaint came is there, and registers it. */
export async function registerRest(desk: Page): Promise<void> {
  await choose(desk, "In welke taal wil de klager antwoord?", "Nederlands");
  await desk.getByLabel("Onderwerp").first().selectOption({ label: "Bejegening" });
  await desk
    .getByRole("textbox", { name: "Wat gebeurde er?" })
    .first()
    .fill("Ik werd weggestuurd bij de balie.");
  await choose(desk, "Over", "medewerker");
  await choose(desk, "De gedraging was tegenover", "de klager zelf");
  await choose(desk, "Het gaat over", "hoe de gemeente zich gedroeg");
  await choose(desk, "Is er een besluit?", /^Nee/);
  await choose(desk, "Ligt het bij een rechter of Justitie?", /^Nee/);
  await choose(desk, "Klaagde de klager hier eerder over?", /^Nee/);
  await desk.getByRole("textbox", { name: "Naam" }).first().fill("Gerrit de Wit");
  await desk.getByRole("textbox", { name: "Straat en huisnummer" }).first().fill("Molenweg 3");
  await desk.getByRole("textbox", { name: "Postcode" }).first().fill("3764 AB");
  await desk.getByRole("textbox", { name: "Plaats" }).first().fill("Soest");
  await desk.getByRole("button", { name: "Leg de klacht vast" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("De klacht is vastgelegd");
}
