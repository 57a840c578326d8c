import { randomUUID } from "node:crypto";

/** A complaint as the citizen's form sends it; each one a form of its own. */
export function submissionInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    idempotencyKey: randomUUID(),
    language: "NL",
    signed: true,
    screening: {
      about: "EMPLOYEE",
      subject: "TREATMENT",
      conductUntilOn: "2026-11-16",
      decision: "NONE",
      earlierComplaint: false,
      proceedings: "NONE",
      concerns: "SELF",
      matter: "CONDUCT",
    },
    parts: [{ subject: "TREATMENT", description: "Aan de balie werd ik weggestuurd zonder uitleg." }],
    wish: "Een excuus.",
    namedPersons: null,
    oralWish: "PHONE",
    complainant: {
      name: "Fatima Yilmaz",
      email: "fatima@example.org",
      phone: null,
      address: { street: "Kerkstraat 12", postcode: "3764 AB", city: "Soest", country: null },
      emailConsent: true,
    },
    representative: null,
    ...changes,
  };
}
