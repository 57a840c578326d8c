import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { mailbox } from "../../mailbox.ts";
import { choose } from "../../steps/answer.ts";
import { goHome, main } from "../../steps/from-home.ts";
import { fillIn } from "../../steps/run-and-check-action.ts";
import { submitComplaint } from "../../steps/submit-complaint.ts";

const form = (page: Page) => page.locator("main form.g-form");

/** Follows a link of what the page itself shows. */
const follow = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first().click();

test("the administrator is led from home to people, departments, absence and the ladder, and to no case @deep", async ({
  page: citizen,
  signInAs,
  expectedConsoleMessages,
}) => {
  test.setTimeout(240_000);
  expectedConsoleMessages.push(/404/);
  const { reference } = await submitComplaint(citizen);
  const page = await signInAs("Vera Smeets");
  const mark = randomUUID().slice(0, 6);
  // Of all names the first: the home shows ten of who never signed in.
  const newcomer = `Aad Aanloop ${mark}`;
  const address = `aad.${mark}@gehoor.example`;
  const preview = page.getByRole("button", { name: "Bekijk wat dit verandert" });
  const record = page.getByRole("button", { name: "Leg vast", exact: true });
  const recorded = page.getByText("De wijziging is vastgelegd");
  const toAdministration = async () => {
    await goHome(page);
    await follow(page, "Naar het beheer");
  };

  await test.step("Monday: a department that was not there", async () => {
    await toAdministration();
    await follow(page, "Afdelingen");
    await follow(page, "Afdeling toevoegen");
    await fillIn(form(page), { Naam: `Markt ${mark}`, "Naam in het Engels": `Market ${mark}`, Code: mark });
    await preview.click();
    await record.click();
    await expect(recorded).toBeVisible();
  });

  await test.step("Tuesday: somebody for it, who waits at home until the first sign-in", async () => {
    await toAdministration();
    await follow(page, "Mensen en rollen");
    await follow(page, "Iemand toevoegen");
    await page.getByRole("textbox", { name: "Naam", exact: true }).fill(newcomer);
    await page.getByRole("textbox", { name: "Inlognaam" }).fill(`aad.${mark}`);
    await page.getByRole("textbox", { name: "E-mailadres van het werk" }).fill(address);
    await choose(page, "Hoort bij", `Markt ${mark}`);
    await preview.click();
    await record.click();
    await expect(page.getByText(/de uitnodiging gaat eruit$/)).toBeVisible();
    await mailbox.waitFor(address, /U kunt inloggen/);
    await goHome(page);
    const unbound = page.getByRole("region", { name: /^Nog niet ingelogd/ });
    await unbound.getByRole("link", { name: newcomer }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(newcomer);
  });

  const absences = () => goHome(page).then(() => follow(page, "Alle afwezigheid"));
  await test.step("Wednesday: an absence recorded for them, which home shows before it begins", async () => {
    await absences();
    await fillIn(form(page), {
      "Wie is er niet?": newcomer,
      "Vanaf welke dag?": "+7",
      "Tot en met welke dag?": "+14",
    });
    await record.click();
    await expect(page.getByText("De afwezigheid is vastgelegd")).toBeVisible();
    await goHome(page);
    await expect(page.getByRole("region", { name: "Binnenkort afwezig" })).toContainText(newcomer);
    await follow(page, "Alle afwezigheid");
    await page.getByRole("button", { name: `Gaat niet door: ${newcomer}` }).click();
    await expect(page.getByText("De afwezigheid is voorbij")).toBeVisible();
  });

  await test.step("Thursday: who hears of a term when, and whether anything got stuck", async () => {
    await goHome(page);
    await expect(page.getByRole("region", { name: "Vastgelopen taken" })).toBeVisible();
    await follow(page, "Naar het beheer");
    await follow(page, "Wijzigen wie wanneer hoort van een termijn");
    await expect(preview).toBeVisible();
  });

  await test.step("Friday: who leaves is out, the department ends, and no case is anywhere", async () => {
    await toAdministration();
    await follow(page, "Mensen en rollen");
    await follow(page, newcomer);
    await follow(page, "Werkt hier niet meer");
    await page.getByRole("button", { name: "Leg het vertrek vast" }).click();
    await expect(recorded).toBeVisible();
    // Whose work the rest is, by name: the administrator sees no case to hand over.
    await expect(main(page)).toContainText(
      /draagt de klachtencoördinator over \(nu: .*(Nadia Jansen|Femke Dekker)/,
    );
    await toAdministration();
    await follow(page, "Afdelingen");
    await follow(page, `Markt ${mark}`);
    await follow(page, /opheffen/i);
    await record.click();
    await expect(recorded).toBeVisible();
    await page.goto(`/zaken/${reference}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/niet gevonden|bestaat niet/i);
    await expect(page.getByText(reference)).toHaveCount(0);
  });
});
