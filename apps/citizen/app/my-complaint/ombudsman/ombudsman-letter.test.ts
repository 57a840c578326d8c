import { describe, expect, it } from "vitest";
import { sampleDecision } from "../../testing/sample-complaint.ts";
import { ombudsmanLetter } from "./ombudsman-letter.server.ts";
import { ombudsmanMail } from "./ombudsman-mail.ts";
import type { OmbudsmanComplaint } from "./ombudsman-query.ts";

const complaint: OmbudsmanComplaint = {
  id: "c1",
  reference: "K-2026-0412-7",
  version: 9,
  status: "DECIDED",
  possibleActions: [],
  receivedOn: "2026-11-22",
  conductUntilOn: "2026-11-03",
  namedPersons: "De mevrouw aan loket 4",
  parts: [{ number: 1, description: "Ik stond twee uur in de rij & werd weggestuurd." }],
  ending: { on: "2027-01-04", outcome: "UNFOUNDED" },
  deadlines: [],
  complainants: [
    {
      you: true,
      name: "Jan Jansen",
      email: "jan@example.org",
      phone: "06 1234 5678",
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
const whole = (facts: Partial<OmbudsmanComplaint> = {}) => {
  const { head, opening, what, others, why, closing } = letter(facts);
  return [...head, ...opening, ...what, ...others, why, ...closing].join("\n\n");
};
const opened = (facts: Partial<OmbudsmanComplaint>, typed = "") => {
  const { href, isShort } = ombudsmanMail(letter(facts), typed);
  return { href, isShort, body: new URL(href).searchParams.get("body") ?? "" };
};
const told = (length: number) => [{ number: 1, description: "x".repeat(length) }];

describe("a request to the ombudsman", () => {
  it("tells all that Awb 9:28 asks for", () => {
    const text = whole();
    for (const part of [
      "Antwoordnummer 88",
      "Soest, 10 januari 2027",
      "hoe Gemeente Soest met mij is omgegaan",
      "op 22 november 2026 een klacht in bij de gemeente, met kenmerk K-2026-0412-7",
      "Ik stond twee uur in de rij & werd weggestuurd.",
      "De mevrouw aan loket 4",
      "De gemeente antwoordde op 4 januari 2027: ongegrond.",
      "Het gebeurde voor het laatst op 3 november 2026.",
      "Ik ben niet tevreden, omdat:",
      "Jan Jansen\nKerkstraat 1\n3761 CM Soest\nTelefoon: 06 1234 5678\nE-mail: jan@example.org",
    ])
      expect(text).toContain(part);
  });

  it("says that no answer came in time", () => {
    const text = whole({
      status: "IN_HANDLING",
      ending: null,
      deadlines: [{ ...sampleDecision, status: "LATE" }],
    });
    expect(text).toContain("De gemeente had uiterlijk 4 januari 2027 moeten antwoorden.");
  });

  it("numbers what was complained about where it is more than one thing", () => {
    const parts = ["Niemand belde terug.", "De brief klopte niet."].map((description, index) => ({
      number: index + 1,
      description,
    }));
    expect(whole({ parts })).toContain("1. Niemand belde terug.\n\n2. De brief klopte niet.");
    expect(whole()).not.toContain("1. ");
  });

  it("opens in the sender's own mail, with what was typed on the page", () => {
    const { href, body, isShort } = opened({}, "Niemand luisterde.");
    expect(isShort).toBe(false);
    expect(new URL(href).pathname).toBe("ombudsman@soest.nl");
    expect(new URL(href).searchParams.get("subject")).toBe("Verzoek om onderzoek, klacht K-2026-0412-7");
    expect(body).toContain("Ik stond twee uur in de rij & werd weggestuurd.");
    expect(body).toContain("Ik ben niet tevreden, omdat:\nNiemand luisterde.");
    expect(href).not.toContain("+");
  });

  it.each([
    ["a long story", told(3000), ""],
    ["a long answer to why", told(10), "y".repeat(3000)],
  ])("stays an address that mail programs open, with %s", (_, parts, typed) => {
    const { href, body, isShort } = opened({ parts }, typed);
    expect(href.length).toBeLessThan(2000);
    expect(isShort).toBe(true);
    expect(body).toContain("Mijn klacht staat in de brief die ik als bijlage meestuur.");
    expect(body).toContain("K-2026-0412-7");
  });
});
