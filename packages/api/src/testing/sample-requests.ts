import { randomUUID } from "node:crypto";
import type { OmbudsmanRequest, Registration, Submission } from "../complaints/writing/open-request.ts";

/** A complaint as Fatima Yilmaz sent it by the site, by e-mail reachable; each one a form of its own. */
export function someSubmission(changes: Partial<Submission> = {}): Submission {
  return {
    kind: "SUBMIT",
    idempotencyKey: randomUUID(),
    language: "nl",
    about: "EMPLOYEE",
    screening: undefined,
    conductUntilOn: undefined,
    departmentId: undefined,
    oralWish: undefined,
    enclosures: [],
    parts: [
      { subject: "TREATMENT", description: "Aan de balie werd ik weggestuurd zonder dat iemand luisterde." },
      { subject: "NO_RESPONSE", description: "Op mijn drie e-mails van oktober kwam geen antwoord." },
    ],
    complainants: [
      {
        name: "Fatima Yilmaz",
        email: "fatima@example.org",
        phone: "06 1234 5678",
        address: { street: "Kerkstraat 12", postcode: "3764 AB", city: "Soest", country: undefined },
        emailConsent: true,
      },
    ],
    representative: undefined,
    signed: true,
    ...changes,
  };
}

/** The same told on the leaflet's form for the ombudsman, handed in at the desk on Monday 23 November 2026. */
export function someOmbudsmanRequest(
  actor: OmbudsmanRequest["actor"],
  changes: Partial<OmbudsmanRequest> = {},
): OmbudsmanRequest {
  const { signed: _, ...content } = someSubmission();
  return {
    ...content,
    kind: "OMBUDSMAN_REQUEST",
    actor,
    channel: "DESK",
    oralWish: undefined,
    receivedOn: Temporal.PlainDate.from("2026-11-23"),
    delayReason: undefined,
    paperReference: undefined,
    ...changes,
  };
}

/** The same written down by somebody here: told at the desk on Monday 23 November 2026. */
export function someRegistration(
  actor: Registration["actor"],
  changes: Partial<Registration> | Partial<Submission> = {},
): Registration {
  const { signed: _, ...content } = someSubmission();
  return {
    ...content,
    actor,
    channel: "DESK",
    receivedOn: Temporal.PlainDate.from("2026-11-23"),
    firstFiledOn: undefined,
    backdatingReason: undefined,
    oral: false,
    readBack: false,
    paperReference: undefined,
    ...changes,
    kind: "REGISTER",
  };
}
