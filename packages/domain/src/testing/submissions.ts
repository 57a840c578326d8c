import type { Subject } from "../complaint/codes.ts";
import type { Complainant } from "../complaint/complaint.ts";
import type { RegisterComplaint } from "../complaint/intake/register-complaint.ts";
import type { ScreeningAnswers } from "../complaint/intake/screening-answers.ts";
import type { ComplaintContent, SubmitComplaint } from "../complaint/intake/submit-complaint.ts";
import type { RegisterOmbudsmanRequest } from "../complaint/ombudsman/register-request.ts";
import type { PartyId } from "../ids.ts";
import { formatReference } from "../reference.ts";
import { day } from "./days.ts";
import { idOf } from "./ids.ts";
import { annaId, carlaId } from "./people.ts";
import { text } from "./texts.ts";

type NewComplainant = ComplaintContent["complainants"][number];

/** Somebody who complains: known, reachable by e-mail and at an address, unless the test says otherwise. */
export function complainant(partyId: PartyId, changes: Partial<Complainant> = {}): NewComplainant {
  const { spokesperson, identified, emailConsent, postalAddress, portal } = {
    spokesperson: true,
    identified: true,
    emailConsent: true,
    postalAddress: true,
    portal: undefined,
    ...changes,
  };
  return { partyId, spokesperson, identified, emailConsent, postalAddress, portal };
}

/** Carla, speaking for the complainant. */
export const representative: NonNullable<ComplaintContent["representative"]> = {
  partyId: carlaId,
  kind: "AUTHORISED",
  emailConsent: true,
  postalAddress: true,
};

export function part(subject: Subject = "TREATMENT"): ComplaintContent["parts"][number] {
  return { subject, description: text(`about-${subject}`.toLowerCase()) };
}

/** What somebody answered who has come to the right place. */
export function screening(changes: Partial<ScreeningAnswers> = {}): ScreeningAnswers {
  return {
    about: "EMPLOYEE",
    subject: "TREATMENT",
    conductUntilOn: day("2026-02-20"),
    decision: "NONE",
    earlierComplaint: false,
    proceedings: "NONE",
    concerns: "SELF",
    matter: "CONDUCT",
    ...changes,
  };
}

function content(): ComplaintContent {
  return {
    complaintId: idOf("complaint"),
    reference: formatReference(2026, 1),
    language: "nl",
    about: "EMPLOYEE",
    screening: screening(),
    conductUntilOn: day("2026-02-20"),
    departmentId: undefined,
    oralWish: undefined,
    enclosures: [],
    parts: [part()],
    complainants: [complainant(annaId)],
    representative: undefined,
  };
}

/** Anna's complaint through the site, about how she was treated at the counter. */
export function submission(changes: Partial<SubmitComplaint> = {}): SubmitComplaint {
  return { type: "SubmitComplaint", signed: true, ...content(), ...changes };
}

/** The same complaint told at the desk and written down there. */
export function registration(changes: Partial<RegisterComplaint> = {}): RegisterComplaint {
  return {
    type: "RegisterComplaint",
    channel: "DESK",
    receivedOn: day("2026-03-02"),
    firstFiledOn: undefined,
    backdatingReason: undefined,
    paperReference: undefined,
    oral: false,
    readBack: true,
    ...content(),
    ...changes,
  };
}

/** Anna's request to the ombudsman on the leaflet's form, handed in at the desk; there was no complaint before. */
export function ombudsmanRequest(changes: Partial<RegisterOmbudsmanRequest> = {}): RegisterOmbudsmanRequest {
  return {
    type: "RegisterOmbudsmanRequest",
    channel: "DESK",
    receivedOn: day("2026-03-02"),
    delayReason: undefined,
    paperReference: undefined,
    ...content(),
    screening: undefined,
    ...changes,
  };
}
