import { expect, type Page } from "@playwright/test";
import { choose } from "./answer.ts";
import type { Receipt } from "./submit-complaint.ts";

/** The desk writes down what somebody tells, and hands over an access code: by letter it would take days. */
export async function tellAtDesk(desk: Page): Promise<Pick<Receipt, "reference" | "accessCode">> {
  await desk.goto("/intake");
  await choose(desk, "Langs welke weg?", "balie");
  await desk.getByRole("textbox", { name: "Werkelijke dag van ontvangst" }).fill("vandaag");
  await choose(desk, "Hoe klaagde de klager?", /^Mondeling/);
  await choose(desk, "Voorgelezen", /voorgelezen/);
  await choose(desk, "In welke taal wil de klager antwoord?", "Nederlands");
  await desk.getByLabel("Onderwerp").first().selectOption({ label: "Bejegening" });
  await desk
    .getByRole("textbox", { name: "Wat gebeurde er?" })
    .first()
    .fill("Ik werd weggestuurd bij de balie.");
  await choose(desk, "Over", "medewerker");
  await choose(desk, "Het gedrag was tegenover", "de klager zelf");
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
  const reference = (await desk.locator("main b").first().textContent()) ?? "";
  await desk.goto(`/zaken/${reference}/toegangscode`);
  await desk
    .getByRole("textbox", { name: "Hoe hebt u vastgesteld wie dit is?" })
    .fill("Paspoort gezien aan de balie.");
  await desk.getByRole("button", { name: "Maak een nieuwe code" }).click();
  await expect(desk.getByRole("heading", { name: "De nieuwe toegangscode" })).toBeVisible();
  const accessCode = (await desk.locator("p.s-code").textContent()) ?? "";
  return { reference, accessCode };
}
