import type { NoticeKind } from "@gehoor/domain";
import { coordinator, handler, missing } from "@gehoor/domain/testing";
import { describe, expect, test } from "vitest";
import { soest } from "../db/reference-data.ts";

import {
  adjourned,
  advised,
  answered,
  approved,
  declined,
  heardOnly,
  inHandling,
  left,
} from "../testing/stories/letter-stages.ts";
import { letterOfEveryKind } from "../testing/stories/letter-stories.ts";

const kinds = Object.keys(letterOfEveryKind).filter((kind): kind is NoticeKind => kind in letterOfEveryKind);
const toRespondents: readonly NoticeKind[] = ["COPY", "OUTCOME", "ESCALATED", "OMBUDSMAN_REPORT"];

describe("every letter", () => {
  test.each(kinds)("%s carries its day and reference, in Dutch, and no way to object", (kind) => {
    const { html, text, subject } = letterOfEveryKind[kind]();
    expect(subject).toContain("K-2026-0001-8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(text).toMatch(
      /Datum: (maan|dins|woens|donder|vrij)dag \d+ (november|december|januari|februari) 202[67]/,
    );
    expect(text).toContain("Kenmerk: K-2026-0001-8");
    // The answer to a complaint is an oordeel in a brief, never a besluit with a rechtsmiddelenclausule (Awb 9:3).
    expect(text).not.toMatch(/besluit/i);
    expect(text).not.toMatch(
      /bezwaar (maken|indienen) (tegen deze|bij ons)|binnen zes weken bezwaar|bezwaarclausule/i,
    );
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(html).not.toMatch(/<script|<img|<a |javascript:/i);
  });

  test.each(kinds)("%s leaves what others wrote without life", (kind) => {
    const hostile = '<img src=x onerror="alert(1)"> https://boef.example.com/inloggen www.boef.nl\u202E';
    const { html, text } = letterOfEveryKind[kind]("2026-11-23", {
      parts: [
        { subject: "TREATMENT", description: hostile },
        { subject: "NO_RESPONSE", description: hostile },
      ],
      wish: hostile,
      namedPersons: hostile,
      complainants: [
        {
          name: 'Bobby "<b>www.boef.nl</b>',
          email: "bobby@example.org",
          phone: "<06>",
          address: { street: "<Dorpsstraat> 1", postcode: "3764 AB", city: "Soest", country: undefined },
          emailConsent: true,
        },
      ],
    });
    expect(html).not.toMatch(/<img|<b>|<Dorpsstraat|<06>|onerror="/);
    expect(text).not.toMatch(/https:\/\/boef|www\.boef|boef\.(nl|example\.com)|\u202E/);
  });

  test.each(toRespondents)("%s gives the person complained about no way to find the complainant", (kind) => {
    const { html } = letterOfEveryKind[kind]();
    expect(html).not.toMatch(/Kerkstraat|3764 AB|fatima@example\.org|06 1234 5678/);
  });

  test("nor do a notice of more time and an offer to be heard, to that person", () => {
    const { html } = adjourned().letter("ADJOURNED", "2026-12-21", "OTHERS");
    const offer = inHandling().letter("HEARING_OFFER", "2026-12-01", "OTHERS");
    expect(html + offer.html).not.toMatch(/Kerkstraat|3764 AB|fatima@example\.org|06 1234 5678/);
  });
});

describe("the way to the ombudsman", () => {
  test.each([
    ["DECISION", "vrijdag 17 december 2027"],
    ["DECLINED", "vrijdag 3 december 2027"],
    ["SETTLED", "woensdag 1 december 2027"],
    ["WITHDRAWN", "zaterdag 27 november 2027"],
    ["LATE", "dinsdag 4 januari 2028"],
  ] as const)("%s names the ombudsman and the last day, computed and never moved", (kind, lastDay) => {
    const { text } = letterOfEveryKind[kind]();
    expect(text).toContain("De Gemeentelijke Ombudsman, Antwoordnummer 88, 3760 VB Soest");
    expect(text).toContain("ombudsman@soest.nl");
    expect(text).toContain(`tot en met ${lastDay}`);
  });

  test("a letter that leaves on another day carries another last day", () => {
    expect(approved().letter("DECISION", "2026-12-21").text).toContain("tot en met dinsdag 21 december 2027");
    expect(declined().letter("DECLINED", "2026-12-07").text).toContain("tot en met dinsdag 7 december 2027");
  });

  test("another ombudsman from a certain day stands in letters from then on", () => {
    const ombudsman = { ...soest.ombudsman, name: "De Nationale ombudsman", email: undefined };
    const { text } = approved("2026-11-23", {}, { organisation: { ...soest, ombudsman } }).letter(
      "DECISION",
      "2026-12-17",
    );
    expect(text).toContain("De Nationale ombudsman");
  });
});

describe("the answer (Awb 9:12)", () => {
  test("holds findings, judgement and norm of each part, and the conclusions", () => {
    const { text } = letterOfEveryKind.DECISION();
    expect(text).toContain("De medewerker liet mevrouw niet uitpraten.");
    expect(text).toContain("Ons oordeel: gegrond");
    expect(text).toContain("fatsoenlijk behandelen");
    expect(text).toContain("De drie e-mails zijn binnen een week beantwoord.");
    expect(text).toContain("Ons oordeel: ongegrond");
    expect(text).toContain("Ons oordeel in het kort: deels gegrond");
    expect(text).toContain("Wij bieden onze excuses aan.");
    expect(text).toContain("Training voor de balie");
    expect(text).toContain("U bent gehoord op dinsdag 8 december 2026.");
    expect(text).toContain("Els van Dam");
  });

  test("says that a respondent was not heard, and why", () => {
    const offered = left(inHandling(), "HEARING_OFFER", "2026-12-01");
    const silent = answered(heardOnly("COMPLAINANT", offered)).letter("DECISION", "2026-12-17").text;
    expect(silent).toContain("is niet gehoord: die heeft niet gereageerd op ons aanbod");
    const waived = inHandling().next(handler, "2026-12-02", (addText, complaint) => ({
      type: "RecordWaiver",
      partyId: complaint.respondents[0]?.partyId ?? missing(),
      ground: "DECLARED",
      note: addText("REASON", "Zei het aan de telefoon."),
    }));
    const declared = answered(heardOnly("COMPLAINANT", waived)).letter("DECISION", "2026-12-17").text;
    expect(declared).toContain("is niet gehoord: die heeft gezegd dat niet te willen");
  });

  test("is signed in the name of the authority whose conduct it is, with function and mandate (10:3, 10:12)", () => {
    const { text } = letterOfEveryKind.DECISION();
    expect(text).toContain(
      "Namens het college van burgemeester en wethouders van de gemeente Soest, met mandaat,\nEls van Dam\ndirecteur",
    );
    const said = approved();
    said.next(coordinator, "2026-12-16", () => ({ type: "SetAuthority", authority: "COUNCIL" }));
    expect(said.letter("DECISION", "2026-12-17").text).toContain(
      "Namens de gemeenteraad van de gemeente Soest",
    );
  });

  test("says why the advice was not followed, and brings it along (Awb 9:16)", () => {
    const { text } = advised().letter("DECISION", "2026-12-17");
    expect(text).toContain("Over de e-mails wijst het dossier anders uit.");
    expect(text).toContain("Verklaar de klacht geheel gegrond.");
    expect(letterOfEveryKind.DECISION().text).not.toContain("Het advies");
  });

  test("holds no internal note", () => {
    const told = approved();
    told.next(coordinator, "2026-12-16", (addText) => ({
      type: "AddNote",
      text: addText("NOTE", "Let op: deze mevrouw belt vaak."),
    }));
    expect(told.letter("DECISION", "2026-12-17").text).not.toContain("belt vaak");
  });

  test("comes in English too for who asked for English, and the Dutch stays", () => {
    const { html, text } = letterOfEveryKind.DECISION("2026-11-23", { language: "en" });
    expect(text).toContain("Ons oordeel: gegrond");
    expect(html).toContain('<section lang="en">');
    expect(text).toMatch(/up to and including Friday,? 17 December 2027/);
    expect(letterOfEveryKind.DECISION().html).not.toContain('lang="en"');
  });
});
