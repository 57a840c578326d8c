import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";
import { choose } from "./answer.ts";

/** What a complainant takes home. */
export interface Receipt {
  readonly reference: string;
  readonly accessCode: string;
  readonly email: string;
}

export interface Story {
  readonly subject: string;
  readonly happened: string;
  readonly persons?: string;
}

export const treatedBadly: Story = {
  subject: "Hoe ik werd behandeld",
  happened: "Aan de balie stond ik drie kwartier te wachten. Toen ik ernaar vroeg, werd ik uitgelachen.",
  persons: "De mevrouw van balie 3, dinsdagochtend",
};

/** Submits a complaint as a citizen does, with letters by e-mail, to an address that nobody else has. */
export async function submitComplaint(page: Page, ...parts: readonly Story[]): Promise<Receipt> {
  const email = await fillInComplaint(page, ...(parts.length > 0 ? parts : [treatedBadly]));
  await page.getByRole("button", { name: "Controleer uw klacht" }).click();
  await choose(page, "Ondertekenen", /mijn handtekening/);
  await page.getByRole("button", { name: "Verstuur uw klacht" }).click();
  return { email, ...(await readReceipt(page)) };
}

/** Fills in the form but does not send it; gives the e-mail address that was filled in. */
export async function fillInComplaint(page: Page, ...parts: readonly Story[]): Promise<string> {
  const email = `${randomUUID()}@burger.example`;
  await page.goto(`${stackUnderTest.citizenUrl}/klacht/formulier`);
  for (const [index, { subject, happened }] of parts.entries()) {
    if (index > 0) await page.getByRole("button", { name: "Voeg nog een deel toe" }).click();
    await page.getByLabel("Waar gaat het over?").nth(index).selectOption({ label: subject });
    await page.getByRole("textbox", { name: "Wat gebeurde er?" }).nth(index).fill(happened);
  }
  await page.getByRole("textbox", { name: "Over wie gaat het?" }).fill(parts[0]?.persons ?? "");
  await page
    .getByRole("textbox", { name: "Wat zou u helpen?" })
    .fill("Excuses, en dat het een ander niet overkomt.");
  await fillInPerson(page);
  await choose(page, "Hoe wilt u onze brieven krijgen?", /^Per e-mail/);
  await page.getByRole("textbox", { name: "E-mailadres" }).fill(email);
  return email;
}

/** An invented person who can be reached by post. */
export async function fillInPerson(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Voornaam en achternaam" }).fill("Johanna van Beek");
  await page.getByRole("textbox", { name: "Straat en huisnummer" }).fill("Kerkstraat 12");
  await page.getByRole("textbox", { name: "Postcode" }).fill("3764 CT");
  await page.getByRole("textbox", { name: "Plaats", exact: true }).fill("Soest");
}

/** Reads reference and access code from the page that says the complaint came in. */
export async function readReceipt(page: Page): Promise<Omit<Receipt, "email">> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wij hebben uw klacht ontvangen");
  const [reference = "", accessCode = ""] = await page.getByRole("definition").allTextContents();
  return { reference, accessCode };
}
