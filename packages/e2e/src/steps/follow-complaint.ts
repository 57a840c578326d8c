import { expect, type Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";
import { choose } from "./answer.ts";
import type { Receipt } from "./submit-complaint.ts";

/** Signs in to a complaint with what stands on the receipt; its page is shown afterwards. */
export async function followComplaint(
  page: Page,
  { reference, accessCode }: Pick<Receipt, "reference" | "accessCode">,
): Promise<void> {
  await page.goto(`${stackUnderTest.citizenUrl}/mijn-klacht/inloggen`);
  await page.getByRole("textbox", { name: "Kenmerk" }).fill(reference);
  await page.getByRole("textbox", { name: "Toegangscode" }).fill(accessCode);
  await page.getByRole("button", { name: "Bekijk uw klacht" }).click();
  await expect(page.getByText(`Kenmerk ${reference}`)).toBeVisible();
}

/** Opens the page of a complaint one is signed in to. */
export async function openComplaint(page: Page, reference: string): Promise<void> {
  await page.goto(`${stackUnderTest.citizenUrl}/mijn-klacht/${reference}`);
  await expect(page.getByText(`Kenmerk ${reference}`)).toBeVisible();
}

/** The complainant chooses whether and how to be heard. */
export async function chooseHearing(page: Page, reference: string, answer: string): Promise<void> {
  await openComplaint(page, reference);
  await page.getByRole("link", { name: "Kies of u een gesprek wilt" }).first().click();
  await choose(page, "Wat wilt u?", new RegExp(`^${answer}`));
  await page.getByRole("button", { name: "Verstuur uw keuze" }).click();
  await expect(page.getByText(/U wilt (een gesprek. Wij maken|geen gesprek. Dat is goed)/)).toBeVisible();
}
