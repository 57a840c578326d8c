import { coordinator, missing, system } from "@gehoor/domain/testing";
import { describe, expect, test } from "vitest";
import { someSubmission } from "../testing/sample-requests.ts";
import {
  adjourned,
  extensionAsked,
  heard,
  inHandling,
  redacted,
  refusedRepresentative,
} from "../testing/stories/letter-stages.ts";
import { letterOfEveryKind } from "../testing/stories/letter-stories.ts";

describe("letters along the way", () => {
  test("the copy holds the complaint and the name, and no more (Awb 9:9)", () => {
    const { text } = letterOfEveryKind.COPY();
    expect(text).toContain("Aan de balie werd ik weggestuurd");
    expect(text).toContain("van Fatima Yilmaz");
  });

  test("a redacted copy holds the redaction only, without the name where it was withheld", () => {
    const told = redacted();
    const { text } = told.letter("COPY", "2026-12-01", "OTHERS");
    expect(text).toContain("Er is geklaagd over de bejegening aan de balie.");
    expect(text).not.toMatch(/Fatima|weggestuurd|drie e-mails/);
  });

  test("who wished for a conversation in the form is not asked again (Awb 9:10(2)(c))", () => {
    const wished = letterOfEveryKind.HEARING_OFFER("2026-11-23", { oralWish: "VISIT", language: "en" }).text;
    expect(wished).toContain("dat u uw klacht wilt toelichten in het gemeentehuis");
    expect(wished).toContain("Wij maken daarvoor een afspraak met u.");
    expect(wished).toContain("You said that you want to explain your complaint at the town hall");
    expect(wished).not.toMatch(/horen wij|Laat ons uiterlijk|Please tell us by/);
  });

  test("the offer to be heard tells each side what silence means, and who handles it", () => {
    const told = inHandling();
    const offer = told.letter("HEARING_OFFER", "2026-12-01").text;
    expect(offer).toContain("Dan gaan wij verder met wat u hebt geschreven");
    expect(offer).toContain("Uw klacht wordt behandeld door Bram de Wit, directeur. Telefoon:");
    const toRespondent = told.letter("HEARING_OFFER", "2026-12-01", "OTHERS").text;
    expect(toRespondent).toContain("zonder dat wij uw kant hebben gehoord");
    expect(toRespondent).toContain("De klacht wordt behandeld door Bram de Wit");
  });

  test("an offer that leaves later gives as many days from then (Awb 9:10(2)(c))", () => {
    const told = inHandling();
    expect(told.letter("HEARING_OFFER", "2026-12-01").text).toContain("dinsdag 15 december 2026");
    expect(told.letter("HEARING_OFFER", "2026-12-04").text).toContain("vrijdag 18 december 2026");
  });

  test("an offer made again reaches the representative who came since", () => {
    const told = inHandling()
      .next(coordinator, "2026-12-02", (_, __, people) => ({
        type: "AppointRepresentative",
        partyId: people.add({ name: "Henk Mol", email: undefined, phone: undefined, address: undefined }),
        kind: "ADVOCATE",
        emailConsent: true,
        postalAddress: false,
      }))
      .next(coordinator, "2026-12-03", (_, complaint) => ({
        type: "OfferHearingAgain",
        partyId: complaint.hearings[0]?.partyId ?? missing(),
      }));
    expect(told.letter("HEARING_OFFER", "2026-12-03").text).toContain("donderdag 17 december 2026");
  });

  test("the receipt promises no letter with the handler's name, and the copy says whom to call", () => {
    expect(letterOfEveryKind.RECEIPT().text).not.toContain("wie uw klacht behandelt");
    const { text } = letterOfEveryKind.COPY();
    expect(text).toContain("Bram de Wit");
    expect(text).toContain("Bel de klachtencoördinator");
  });

  test("who is complained about may refuse the ombudsman for weighty reasons (Awb 9:31(4))", () => {
    const { text } = letterOfEveryKind.ESCALATED();
    expect(text).toContain("gewichtige redenen");
    expect(text).toContain("U mag u laten bijstaan");
    expect(text).toContain("Bel de klachtencoördinator");
  });

  test("a waiver that a colleague wrote down is confirmed, and can be taken back (Awb 9:10(2)(b))", () => {
    const { text } = letterOfEveryKind.HEARING_WAIVED();
    expect(text).toContain("U zei dat u niet gehoord wilt worden");
    expect(text).toContain("Laat het ons uiterlijk op dinsdag 15 december 2026 weten");
  });

  test("the report of a hearing names the day until which we wait, and none where the term leaves no time", () => {
    const told = heard();
    const { text } = told.letter("HEARING_REPORT", "2026-12-09");
    expect(text).toContain("Dat kan tot en met woensdag 16 december 2026.");
    // The answer must leave by Monday 4 January: a report of Wednesday 30 December can wait until the 31st, and no longer.
    expect(told.letter("HEARING_REPORT", "2026-12-30").text).toContain(
      "tot en met donderdag 31 december 2026",
    );
    const last = told.letter("HEARING_REPORT", "2026-12-31").text;
    expect(last).toContain("kunnen wij niet op uw reactie wachten");
    expect(last).not.toContain("wachten wij met ons oordeel");
  });

  test("the invitation tells day, Dutch time and place", () => {
    const { text } = letterOfEveryKind.HEARING_INVITATION();
    expect(text).toContain("dinsdag 8 december 2026 om 13.30 uur");
    expect(text).toContain("Raadhuisplein 1");
  });

  test("the invitation names the calendar file where one comes along: with mail", () => {
    const complainants = someSubmission().complainants.map((one) => ({ ...one, emailConsent: false }));
    expect(letterOfEveryKind.HEARING_INVITATION().text).toContain("de afspraak in uw agenda");
    expect(letterOfEveryKind.HEARING_INVITATION("2026-11-23", { complainants }).text).not.toContain("agenda");
  });

  test("adjourning tells both sides the reason and the new day (Awb 9:11(2))", () => {
    const told = adjourned();
    for (const to of ["COMPLAINANT", "OTHERS"] as const) {
      const { text } = told.letter("ADJOURNED", "2026-12-21", to);
      expect(text).toContain("Een getuige is met vakantie.");
      expect(text).toContain("uiterlijk op maandag 1 februari 2027");
    }
  });

  test("a refused representative and the complainant are told the objections, each what it means (Awb 2:2)", () => {
    const told = refusedRepresentative();
    const { complainants, refusedRepresentatives } = told.complaint();
    const [complainant] = complainants;
    const [refused] = refusedRepresentatives;
    const toComplainant = told.letter("REPRESENTATIVE_REFUSED", "2026-11-26", complainant?.partyId);
    const toRefused = told.letter("REPRESENTATIVE_REFUSED", "2026-11-26", refused?.partyId);
    for (const { text } of [toComplainant, toRefused]) {
      expect(text).toContain("Hij heeft medewerkers bedreigd.");
      expect(text).toContain("artikel 2:2 van de Algemene wet bestuursrecht");
    }
    expect(toComplainant.text).toContain("niet toe dat Henk Mol u bij uw klacht vertegenwoordigt");
    expect(toComplainant.text).toContain("U mag iemand anders vragen");
    expect(toRefused.text).toContain("Molenweg 3");
    expect(toRefused.text).not.toMatch(/Fatima|weggestuurd|klacht volgen/);
  });

  test("the request for an authorisation holds nothing of the case (Awb 2:1(3))", () => {
    const { text } = letterOfEveryKind.AUTHORISATION_ASKED();
    expect(text).toContain("artikel 2:1, derde lid");
    expect(text).toContain("Geachte Henk Mol,");
    expect(text).not.toMatch(/Fatima|weggestuurd|drie e-mails/);
  });

  test("postponing asks for a written yes and lets the complainant free (Awb 9:11(3))", () => {
    const { text } = letterOfEveryKind.POSTPONEMENT_ASKED();
    expect(text).toContain("alleen als u het er schriftelijk mee eens bent");
    expect(text).toContain("U mag nee zeggen");
    expect(letterOfEveryKind.POSTPONED().text).toContain("uiterlijk op maandag 1 maart 2027");
  });

  test("who is told that we are late hears what is still to be done, and until when at the latest a next word comes", () => {
    const { text } = letterOfEveryKind.LATE("2026-11-23", { language: "en" });
    expect(text).toContain("Wij moeten ons oordeel nog opschrijven.");
    expect(text).toContain("Dan schrijven wij u uiterlijk op woensdag 20 januari 2027 hoe ver wij zijn.");
    expect(text).toContain("we write to you by Wednesday, 20 January 2027");
    const expected = extensionAsked().next(system, "2027-02-02", { type: "NoteLate" });
    expect(expected.letter("LATE", "2027-02-02").text).toContain("Uw klacht wordt behandeld door");
    expect(expected.letter("LATE", "2027-02-02").text).toContain(
      "Wij verwachten dat u onze reactie hebt op maandag 1 maart 2027.",
    );
  });

  test("who reads English finds so in the subject, and above the Dutch that a translation follows", () => {
    const { subject, html, text } = letterOfEveryKind.LATE("2026-11-23", { language: "en" });
    expect(subject).toMatch(/^\S.+ \/ \S.+ \(K-\d{4}-\d{4}-\d\)$/);
    for (const written of [html, text])
      expect(written.indexOf("An English translation of this letter is below.")).toBeLessThan(
        written.indexOf("Geachte"),
      );
    expect(text).toContain("Kind regards,\nthe complaints coordinator");
    expect(letterOfEveryKind.LATE("2026-11-23").text).not.toContain("English");
  });

  test("settling needs the complainant's own yes (Awb 9:5)", () => {
    expect(letterOfEveryKind.SETTLEMENT_ASKED().text).toContain(
      "Antwoordt u niet, dan is dat voor ons geen ja",
    );
    expect(letterOfEveryKind.SETTLED().text).toContain("Laat het ons weten");
    expect(letterOfEveryKind.RESUMED().text).toContain(
      "De dag van ontvangst blijft maandag 23 november 2026",
    );
  });

  test("the decline gives ground and reasons (Awb 9:8(3))", () => {
    const { text } = letterOfEveryKind.DECLINED();
    expect(text).toContain("artikel 9:8, eerste lid, onder c, Awb");
    expect(text).toContain("De afwijzing van de vergunning");
  });

  test("the outcome tells the person complained about the judgement without more", () => {
    const { text } = letterOfEveryKind.OUTCOME();
    expect(text).toContain("Het oordeel: gegrond");
    expect(text).toContain("De medewerker liet mevrouw niet uitpraten.");
  });

  test("recommendations are answered one by one with reasons (Awb 9:36(4))", () => {
    const { text } = letterOfEveryKind.FOLLOW_UP_TO_OMBUDSMAN();
    expect(text).toContain("Oefen gesprekken aan de balie.");
    expect(text).toContain("Wij volgen deze aanbeveling niet.");
    expect(text).toContain("De balie is inmiddels gesloten.");
    expect(text).toContain("De Gemeentelijke Ombudsman");
  });
});
