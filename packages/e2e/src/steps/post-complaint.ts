import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { stackUnderTest } from "../stack-under-test.ts";
import type { Receipt } from "./submit-complaint.ts";

/** The form as a browser sends it once it is filled in and signed. */
export function filledForm(email: string): Record<string, string> {
  return {
    step: "send",
    signed: "yes",
    draft: randomUUID(),
    acting: "SELF",
    "parts[0].subject": "TREATMENT",
    "parts[0].description": "Aan de balie werd ik uitgelachen.",
    "own.name": "Johanna van Beek",
    "own.address.street": "Kerkstraat 12",
    "own.address.postcode": "3764 CT",
    "own.address.city": "Soest",
    "own.letters": "EMAIL",
    "own.email": email,
  };
}

/** Submits a complaint by one request, of somebody else if so said: for journeys that begin where the form ends. */
export async function postComplaint(
  page: Page,
  changes: Readonly<Record<string, string>> = {},
): Promise<Receipt> {
  const email = `${randomUUID()}@burger.example`;
  const answer = await page.request.post(`${stackUnderTest.citizenUrl}/klacht/formulier`, {
    form: { ...filledForm(email), ...changes },
    headers: { origin: stackUnderTest.citizenUrl },
  });
  expect(answer.status()).toBe(200);
  const [reference = "", accessCode = ""] = [...(await answer.text()).matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(
    ([, told = ""]) => told.replace(/<[^>]*>/g, ""),
  );
  return { reference, accessCode, email };
}
