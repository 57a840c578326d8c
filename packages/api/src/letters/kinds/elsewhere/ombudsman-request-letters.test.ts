import { coordinator, liaison, signatory } from "@gehoor/domain/testing";
import { expect, test } from "vitest";
import { story } from "../../../testing/stories/case-story.ts";
import { left } from "../../../testing/stories/letter-stages.ts";

type Changes = Parameters<typeof story>[1];
const asked = (changes: Changes = {}) =>
  story(
    "2026-11-23",
    { conductUntilOn: Temporal.PlainDate.from("2026-10-05"), ...changes },
    { straightToOmbudsman: true },
  );
const onItsWay = (changes: Changes = {}) => left(asked(changes), "REQUEST_TO_OMBUDSMAN", "2026-11-24");
const sentBack = (changes: Changes = {}) =>
  asked(changes)
    .next(coordinator, "2026-12-07", (addText) => ({
      type: "ProposeReopening",
      ground: "RETURNED",
      reason: addText("REASON", "De ombudsman wil dat mevrouw eerst bij ons klaagt."),
      returnedOn: Temporal.PlainDate.from("2026-12-04"),
    }))
    .next(signatory, "2026-12-08", () => ({ type: "DecideReopening", approved: true }));

test("the sender hears to whom the request went, with which day, and that nothing need be done again (2:3)", () => {
  const { subject, text } = onItsWay().letter("FORWARDED", "2026-11-24");
  expect(subject).toBe("Uw verzoek gaat naar de ombudsman (K-2026-0001-8)");
  expect(text).toContain("Op dinsdag 24 november 2026 hebben wij uw verzoek doorgestuurd");
  expect(text).toContain("Op maandag 23 november 2026 kregen wij van u een verzoek aan de ombudsman.");
  expect(text).toContain("De Gemeentelijke Ombudsman");
  expect(text).toContain("Antwoordnummer 88");
  expect(text).toContain("U hoeft uw verzoek niet nog een keer in te dienen.");
  expect(text).toContain("Aan de balie werd ik weggestuurd zonder dat iemand luisterde.");
  // Nothing is promised that belongs to a complaint here.
  expect(text).not.toMatch(/zes weken|onze reactie|veertien dagen/i);
});

test("comes in English too for who asked for English", () => {
  const { html, text } = onItsWay({ language: "en" }).letter("FORWARDED", "2026-11-24");
  expect(html).toContain('<section lang="en">');
  expect(text).toContain("You need not send your request again.");
  expect(text).toContain("On Tuesday, 24 November 2026 we forwarded your request");
});

test("the ombudsman gets the request itself: the day of receipt, who asks, and what in whose words", () => {
  const { text } = asked({ namedPersons: "De man aan loket 3" }).letter(
    "REQUEST_TO_OMBUDSMAN",
    "2026-11-23",
    "OTHERS",
  );
  for (const told of [
    "Ontvangen op: maandag 23 november 2026",
    "Naam van de indiener: Fatima Yilmaz",
    "Kerkstraat 12, 3764 AB Soest",
    "Laatste dag van de gedraging: maandag 5 oktober 2026",
    "Op mijn drie e-mails van oktober kwam geen antwoord.",
    "De man aan loket 3",
    "Of dat nodig was (artikel 9:20), is aan u.",
  ])
    expect(text).toContain(told);
  expect(text).not.toContain("Het dossier van de klacht");
  expect(text).toContain("De indiener krijgt bericht van het doorsturen zodra deze brief weg is.");
});

test("later letters to the ombudsman and to the sender speak of a request, not of a complaint", () => {
  const demanded = asked()
    .next(liaison, "2026-12-01", (addText) => ({
      type: "DemandInformation",
      text: addText("OMBUDSMAN", "Stuur mij het rooster van die dag."),
      dueOn: Temporal.PlainDate.from("2026-12-15"),
    }))
    .next(coordinator, "2026-12-02", (addText) => ({
      type: "SupplyInformation",
      demand: 1,
      text: addText("OMBUDSMAN", "Het rooster vindt u hierbij."),
    }))
    .next(coordinator, "2026-12-02", (addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "De ombudsman heeft onze informatie gekregen."),
      enclosures: [],
    }));
  expect(demanded.letter("INFORMATION_TO_OMBUDSMAN", "2026-12-02", "OTHERS").text).toContain(
    "over verzoek K-2026-0001-8",
  );
  const message = demanded.letter("MESSAGE", "2026-12-02");
  expect(message.subject).toContain("Een bericht over uw verzoek");
  expect(message.text).toContain("U kunt uw verzoek volgen");
});

test("sent back it is a complaint of ours, from the day it came back, with a day for the answer", () => {
  const { subject, text } = sentBack().letter("REOPENED", "2026-12-08");
  expect(subject).toContain("Wij behandelen uw verzoek als klacht");
  expect(text).toContain("Als klacht kregen wij het op vrijdag 4 december 2026.");
  expect(text).toContain("U krijgt onze reactie uiterlijk op vrijdag 15 januari 2027.");
  expect(sentBack({ language: "en" }).letter("REOPENED", "2026-12-08").text).toMatch(
    /As a complaint we received it on/,
  );
});
