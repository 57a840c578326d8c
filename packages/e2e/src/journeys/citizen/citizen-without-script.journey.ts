import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { choose } from "../../steps/answer.ts";
import { askSettled } from "../../steps/ask-complainant.ts";
import { followComplaint, openComplaint } from "../../steps/follow-complaint.ts";
import { assess } from "../../steps/handle-complaint.ts";
import { postComplaint } from "../../steps/post-complaint.ts";
import { fillInPerson, readReceipt } from "../../steps/submit-complaint.ts";

test("without JavaScript a complaint is weighed, written, signed, followed and withdrawn", async ({
  pageWithoutScript: citizen,
  expectedConsoleMessages,
}) => {
  expectedConsoleMessages.push(/422/);
  await test.step("the questions before the form advise, and the answers come along", async () => {
    await citizen.goto("/");
    await citizen.getByRole("link", { name: "Dien een klacht in" }).click();
    await choose(citizen, "Waar gaat het over?", "Hoe ik werd behandeld");
    await choose(citizen, "Over wie gaat het?", "De Uitvoeringsorganisatie BBS");
    await choose(citizen, "Gaat het om een beslissing", /ik ben het er niet mee eens/);
    await citizen.getByRole("button", { name: "Bekijk het advies" }).click();
    await expect(citizen.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await citizen.getByRole("link", { name: "Verander mijn antwoorden" }).click();
    await expect(citizen.getByRole("radio", { name: "De Uitvoeringsorganisatie BBS" })).toBeChecked();
    await choose(citizen, "Over wie gaat het?", "Een medewerker");
    await choose(citizen, "Gaat het om een beslissing", /^Nee/);
    await citizen.getByRole("button", { name: "Bekijk het advies" }).click();
    await citizen.getByRole("link", { name: "Ga verder met uw klacht" }).click();
    await expect(citizen.getByLabel("Waar gaat het over?")).toHaveValue("TREATMENT");
  });

  await test.step("the form takes two parts, loses one again and keeps the rest", async () => {
    const stories = citizen.getByRole("textbox", { name: "Wat gebeurde er?" });
    await stories.fill("Aan de balie werd ik uitgelachen.");
    await citizen.getByRole("button", { name: "Voeg nog een deel toe" }).click();
    await stories.nth(1).fill("Niemand belde terug.");
    await citizen.getByRole("button", { name: "Voeg nog een deel toe" }).click();
    await citizen.getByRole("button", { name: /deel 3/i }).click();
    await expect(stories).toHaveCount(2);
    await citizen.getByRole("button", { name: "Controleer uw klacht" }).click();
    await expect(citizen).toHaveTitle(/^\(\d+ fouten\)/);
    await expect(stories.nth(1)).toHaveValue("Niemand belde terug.");
    await fillInPerson(citizen);
    await choose(citizen, "Hoe wilt u onze brieven krijgen?", /^Per e-mail/);
    await citizen.getByRole("textbox", { name: "E-mailadres" }).fill("zonder.script@burger.example");
    await citizen.getByRole("button", { name: "Controleer uw klacht" }).click();
  });

  const receipt =
    await test.step("what is read over can be changed, and is then signed and sent", async () => {
      await expect(citizen.getByText("Niemand belde terug.")).toBeVisible();
      await citizen.getByRole("button", { name: "Wijzig: Uw gegevens" }).click();
      await citizen.getByRole("textbox", { name: "Telefoonnummer" }).fill("06 12345678");
      await citizen.getByRole("button", { name: "Controleer uw klacht" }).click();
      await expect(citizen.getByText("06 12345678")).toBeVisible();
      await choose(citizen, "Ondertekenen", /mijn handtekening/);
      await citizen.getByRole("button", { name: "Verstuur uw klacht" }).click();
      const read = await readReceipt(citizen);
      await expect(citizen.getByText("zonder.script@burger.example").first()).toBeVisible();
      return read;
    });
  const { reference } = receipt;

  await test.step("reference and access code open the complaint", async () => {
    await citizen.getByRole("button", { name: "Volg uw klacht nu" }).click();
    await expect(citizen.getByText("De gemeente is aan zet.")).toBeVisible();
    await citizen.goBack();
    expect(await readReceipt(citizen)).toEqual(receipt);
    await citizen.getByRole("link", { name: "English" }).click();
    await expect(citizen.getByText(receipt.accessCode)).toBeVisible();
    await followComplaint(citizen, receipt);
    await expect(citizen.getByText("De gemeente is aan zet.")).toBeVisible();
  });

  await test.step("a message is sent", async () => {
    await openComplaint(citizen, reference);
    await citizen.getByRole("link", { name: "Een bericht sturen" }).click();
    await citizen.getByRole("textbox", { name: "Uw bericht" }).fill("Ik vergat te zeggen dat het regende.");
    await citizen.getByRole("button", { name: "Verstuur" }).click();
    await expect(citizen.getByText("Uw bericht is verstuurd")).toBeVisible();
    await expect(citizen.getByText("Ik vergat te zeggen dat het regende.")).toBeVisible();
  });

  await test.step("the complaint is withdrawn", async () => {
    await citizen.getByRole("link", { name: "De klacht intrekken" }).click();
    await choose(citizen, "Intrekken", "Ja, ik trek mijn klacht in");
    await citizen.getByRole("button", { name: "Trek de klacht in" }).click();
    await expect(citizen.getByText("Uw klacht is ingetrokken").first()).toBeVisible();
  });
});

test("without JavaScript a settlement is refused, agreed and reported as broken", async ({
  pageWithoutScript: citizen,
  signInAs,
}) => {
  const receipt = await postComplaint(citizen);
  const { reference } = receipt;
  const coordinator = await signInAs("Nadia Jansen");
  await assess(coordinator, reference);
  await askSettled(coordinator, reference);
  await followComplaint(citizen, receipt);
  await answerSettlement(citizen, /^Nee/);
  await expect(citizen.getByText("Wij gaan verder met uw klacht").first()).toBeVisible();

  await askSettled(coordinator, reference);
  await openComplaint(citizen, reference);
  await answerSettlement(citizen, /^Ja/);
  await expect(citizen.getByText("Fijn dat het is opgelost")).toBeVisible();

  await citizen.getByRole("link", { name: "Zeggen dat het niet is opgelost" }).click();
  await citizen.getByRole("textbox", { name: "Wat is er niet opgelost?" }).fill("Niemand belde.");
  await citizen.getByRole("button", { name: "Ga verder met mijn klacht" }).click();
  await expect(citizen.getByText("Wij gaan verder met uw klacht").first()).toBeVisible();
});

async function answerSettlement(citizen: Page, answer: RegExp): Promise<void> {
  await citizen.getByRole("link", { name: "Is het opgelost? Geef antwoord" }).click();
  await choose(citizen, "Is het opgelost?", answer);
  await citizen.getByRole("button", { name: "Verstuur uw antwoord" }).click();
}
