import { describe, expect, it } from "vitest";
import { ombudsmanLetter } from "./ombudsman-letter.server.ts";
import type { OmbudsmanComplaint } from "./ombudsman-query.ts";
import { sampleDecision } from "./sample-complaint.ts";

const complaint: OmbudsmanComplaint = {
  id: "c1",
  reference: "K-2026-0412-7",
  version: 9,
  status: "DECIDED",
  possibleActions: [],
  receivedOn: "2026-11-22",
  namedPersons: "De mevrouw aan loket 4",
  parts: [{ number: 1, description: "Ik stond twee uur in de rij & werd weggestuurd." }],
  ending: { on: "2027-01-04", outcome: "UNFOUNDED" },
  deadlines: [],
  complainants: [
    {
      you: true,
      name: "Jan Jansen",
      address: { street: "Kerkstraat 1", postcode: "3761 CM", city: "Soest", country: null },
    },
  ],
  representative: null,
  ombudsmanStep: {
    open: true,
    fromOn: "2027-01-04",
    untilOn: "2028-01-04",
    ombudsman: {
      name: "De Gemeentelijke Ombudsman",
      address: ["De Gemeentelijke Ombudsman", "Antwoordnummer 88", "3760 VB Soest"],
      email: "ombudsman@soest.nl",
      website: null,
    },
  },
  dossierShare: null,
};
const letter = (facts: Partial<OmbudsmanComplaint> = {}) =>
  ombudsmanLetter({ ...complaint, ...facts }, "Gemeente Soest", "2027-01-10", "nl");

describe("a request to the ombudsman", () => {
  it("tells all that Awb 9:28 asks for", () => {
    const { text } = letter();
    for (const part of [
      "Antwoordnummer 88",
      "Soest, 10 januari 2027",
      "hoe Gemeente Soest met mij is omgegaan",
      "op 22 november 2026 een klacht in bij de gemeente, met kenmerk K-2026-0412-7",
      "Ik stond twee uur in de rij & werd weggestuurd.",
      "De mevrouw aan loket 4",
      "De gemeente antwoordde op 4 januari 2027: ongegrond.",
      "Jan Jansen\nKerkstraat 1\n3761 CM Soest",
    ])
      expect(text).toContain(part);
  });

  it("says that no answer came in time", () => {
    const { text } = letter({
      status: "IN_HANDLING",
      ending: null,
      deadlines: [{ ...sampleDecision, status: "LATE" }],
    });
    expect(text).toContain("De gemeente had uiterlijk 4 januari 2027 moeten antwoorden.");
  });

  it("opens in the sender's own mail as it stands", () => {
    const { mailTo, text, subject } = letter();
    const opened = new URL(mailTo);
    expect(opened.pathname).toBe("ombudsman@soest.nl");
    expect(opened.searchParams.get("subject")).toBe(subject);
    expect(opened.searchParams.get("body")).toBe(text);
    expect(mailTo).not.toContain("+");
  });
});
