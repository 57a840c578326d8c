import { describe, expect, test } from "vitest";
import { soest } from "../db/reference-data.ts";

import { letterOfEveryKind } from "../testing/stories/letter-stories.ts";

describe("letters at the start", () => {
  test("the receipt is a copy of what was entered (Awb 2:17), without an access code", () => {
    const { text } = letterOfEveryKind.RECEIPT("2026-11-23", {
      wish: "Een excuus",
      namedPersons: "De man aan loket 3",
    });
    for (const entered of [
      "Aan de balie werd ik weggestuurd zonder dat iemand luisterde.",
      "Op mijn drie e-mails van oktober kwam geen antwoord.",
      "Een excuus",
      "De man aan loket 3",
      "Fatima Yilmaz",
      "Kerkstraat 12, 3764 AB Soest",
      "fatima@example.org",
    ])
      expect(text).toContain(entered);
    expect(text).toContain("maandag 4 januari 2027");
    expect(text).not.toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){4}-[0-9A-Z]/);
  });

  test("the receipt leaves out nothing that was entered, in both languages, nor of whom somebody acts for", () => {
    const everything = {
      language: "en",
      wish: "Een excuus",
      namedPersons: "De man aan loket 3",
      aboutCoordinator: true,
      oralWish: undefined,
      noOralWish: true,
      conductUntilOn: Temporal.PlainDate.from("2026-11-16"),
      screening: {
        about: "EMPLOYEE",
        subject: "TREATMENT",
        conductUntilOn: Temporal.PlainDate.from("2026-11-16"),
        decision: "LATE",
        earlierComplaint: true,
        proceedings: "OTHER_COURT",
        concerns: "OTHER_AUTHORISED",
        matter: "CONDUCT",
        answered: ["MATTER", "SUBJECT", "ABOUT", "DECISION", "EARLIER_COMPLAINT", "PROCEEDINGS", "CONCERNS"],
      },
      representative: {
        kind: "AUTHORISED",
        name: "Karim El Amrani",
        email: "karim@example.org",
        phone: "06 8765 4321",
        address: { street: "Rue Haute 12", postcode: "", city: "Brussel", country: "België" },
        emailConsent: true,
      },
    } as const;
    const { text } = letterOfEveryKind.RECEIPT("2026-11-23", everything);
    const [dutch = "", english = ""] = text.split("Dear Karim El Amrani");
    for (const entered of [
      "Klachtonderdeel 1: hoe u werd behandeld",
      "Klachtonderdeel 2: geen antwoord op uw vraag",
      "maandag 16 november 2026",
      "Gaat het over de klachtencoördinator?: ja",
      "U wilt uw klacht toelichten: nee, of dat weet u nog niet",
      "ging niet goed met u om",
      "een medewerker",
      "ja, en u wacht al te lang op die beslissing",
      "Diende u hier al eerder een klacht over in?: ja",
      "ja, een andere rechter",
      "iemand anders, en u mag voor die persoon klagen",
      "iemand die dat is gevraagd",
      "Rue Haute 12, Brussel, België",
      "per e-mail",
    ])
      expect(dutch).toContain(entered);
    for (const entered of [
      "Part 1: how you were treated",
      "yes, another court",
      "no, or you do not know yet",
    ])
      expect(english).toContain(entered);
    for (const half of [dutch, english])
      for (const entered of [
        "Op mijn drie e-mails van oktober kwam geen antwoord.",
        "Een excuus",
        "De man aan loket 3",
        "Karim El Amrani",
        "karim@example.org",
        "06 8765 4321",
        "Fatima Yilmaz",
        "Kerkstraat 12, 3764 AB Soest",
        "06 1234 5678",
      ])
        expect(half).toContain(entered);
  });

  test("the acknowledgement tells terms, hearing, contact and privacy (Awb 9:6)", () => {
    const { text } = letterOfEveryKind.ACKNOWLEDGEMENT();
    expect(text).toContain("uiterlijk op maandag 4 januari 2027");
    expect(text).toContain("uiterlijk op maandag 21 december 2026");
    expect(text).toContain("mondeling toelichten");
    expect(text).toContain(soest.coordinatorPhone);
    expect(text).toContain("Uw gegevens");
    expect(text).not.toContain("adviseur");
  });

  test("a request for more says that the term goes on", () => {
    const { text } = letterOfEveryKind.SUPPLEMENT_REQUEST();
    expect(text).toContain("De naam van de medewerker.");
    expect(text).toContain("uiterlijk op woensdag 9 december 2026");
    expect(text).toContain("loopt gewoon door");
  });

  test("a part that was forwarded: to whom, what stays, and the file with its day of receipt (Awb 2:3)", () => {
    const { text } = letterOfEveryKind.FORWARDED();
    expect(text).toContain("Uitvoeringsorganisatie BBS");
    expect(text).toContain("De rest van uw klacht behandelen wij zelf");
    const file = letterOfEveryKind.FILE_TO_AUTHORITY().text;
    expect(file).toContain("Ontvangen op: maandag 23 november 2026");
    expect(file).toContain("Op mijn drie e-mails van oktober kwam geen antwoord.");
    expect(file).not.toContain("Aan de balie werd ik weggestuurd");
  });

  test("an objection goes to who decides on those, with the day that counts, and then the sender is told (Awb 6:15)", () => {
    const { text } = letterOfEveryKind.HAND_OVER();
    expect(text).toContain("Secretariaat bezwaarschriften");
    expect(text).toContain("telt als de dag van het bezwaar: maandag 23 november 2026");
    expect(text).toContain("Fatima Yilmaz");
    expect(letterOfEveryKind.CONVERTED().text).toContain(
      "Op woensdag 25 november 2026 hebben wij het doorgegeven aan Secretariaat bezwaarschriften",
    );
  });

  test("a department learns what was said, and not by whom (Awb 9:2)", () => {
    const { text } = letterOfEveryKind.SIGNAL();
    expect(text).toContain("Klantcontact en burgerzaken");
    expect(text).toContain("Aan de balie werd ik weggestuurd");
    expect(text).not.toContain("Yilmaz");
    expect(text).not.toContain("Kerkstraat");
  });

  test("who handed a request to the ombudsman in is told on which day it left", () => {
    expect(letterOfEveryKind.REQUEST_SENT_ON().text).toContain(
      "Op maandag 4 januari 2027 hebben wij uw verzoek doorgestuurd",
    );
  });

  test("a merged complaint names the main one, and by when the answer to both comes", () => {
    const { text } = letterOfEveryKind.MERGED();
    expect(text).toContain("K-2026-0009-1");
    expect(text).toContain("één brief met ons oordeel over beide, uiterlijk op maandag 4 januari 2027");
  });
});
