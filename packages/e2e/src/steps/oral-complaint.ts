import { expect, type Page } from "@playwright/test";
import { choose } from "./answer.ts";
import { registerRest } from "./register-rest.ts";
import type { Receipt } from "./submit-complaint.ts";

/** The desk writes down what somebody tells, and hands over an access code: by letter it would take days. */
export async function tellAtDesk(desk: Page): Promise<Pick<Receipt, "reference" | "accessCode">> {
  await desk.goto("/intake");
  await choose(desk, "Langs welke weg?", "balie");
  await desk.getByRole("textbox", { name: "Werkelijke dag van ontvangst" }).fill("vandaag");
  await choose(desk, "Hoe klaagde de klager?", /^Mondeling/);
  await choose(desk, "Voorgelezen", /voorgelezen/);
  await registerRest(desk);
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
