import type { NoticeKind } from "@gehoor/domain";
import { coordinator, missing, signatory, system } from "@gehoor/domain/testing";
import { describe, expect, test } from "vitest";
import { type CaseStory, story } from "../testing/stories/case-story.ts";
import {
  adjourned,
  assessed,
  decided,
  declined,
  inHandling,
  left,
} from "../testing/stories/letter-stages.ts";
import { letterOfEveryKind } from "../testing/stories/letter-stories.ts";

const kinds = Object.keys(letterOfEveryKind).filter((kind): kind is NoticeKind => kind in letterOfEveryKind);
const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const aDay = `\\w+dag (\\d+) (${months.join("|")}) (\\d{4})`;

/** Every day that a letter calls a last day still to come; what is said to have been one is not. */
function lastDays(text: string): readonly string[] {
  const promised = new RegExp(
    `(?<!had )(?:uiterlijk op|uiterlijk|tot en met|hoort er te zijn op) ${aDay}`,
    "g",
  );
  return [...text.matchAll(promised)].map(([, day, month, year]) =>
    new Temporal.PlainDate(Number(year), months.indexOf(month ?? "") + 1, Number(day)).toString(),
  );
}

function letterDay(text: string): string {
  const [, day, month, year] = new RegExp(`Datum: ${aDay}`).exec(text) ?? missing();
  return new Temporal.PlainDate(Number(year), months.indexOf(month ?? "") + 1, Number(day)).toString();
}

const notBeforeItsOwnDay = (text: string) => {
  const on = letterDay(text);
  expect(lastDays(text).filter((day) => day < on)).toEqual([]);
};

const reopened = (told: CaseStory, on: string): CaseStory =>
  told
    .next(coordinator, on, (addText) => ({
      type: "ProposeReopening",
      ground: "NEW_FACTS",
      reason: addText("REASON", "Er is een getuige."),
    }))
    .next(signatory, on, () => ({ type: "DecideReopening", approved: true }));
const declineSent = (): CaseStory => left(declined(), "DECLINED", "2026-12-03");
const settled = (): CaseStory =>
  assessed().next(coordinator, "2026-12-01", (addText) => ({
    type: "RecordSettlement",
    note: addText("STATEMENT", "Mevrouw zei dat het goed was."),
  }));

describe("no letter names a last day before its own date", () => {
  test.each(kinds)("%s, on its day", (kind) => {
    notBeforeItsOwnDay(letterOfEveryKind[kind]().text);
  });

  test.each([
    ["REOPENED", reopened(decided(), "2028-01-25"), "2028-01-26"],
    ["REOPENED", reopened(declineSent(), "2028-01-25"), "2028-01-26"],
    ["REOPENED", reopened(decided(), "2027-03-01"), "2027-06-01"],
    ["RECEIPT", story(), "2027-03-01"],
    ["ACKNOWLEDGEMENT", assessed(), "2027-03-01"],
    ["HEARING_OFFER", inHandling(), "2027-03-01"],
    ["ADJOURNED", adjourned(), "2027-03-01"],
    ["LATE", inHandling().next(system, "2027-01-05", { type: "NoteLate" }), "2028-03-01"],
  ] as const)("%s, sent again long after", (kind, told, on) => {
    notBeforeItsOwnDay(told.letter(kind, on).text);
  });

  test("nor does the person complained about read one", () => {
    notBeforeItsOwnDay(reopened(decided(), "2028-01-25").letter("REOPENED", "2028-01-26", "OTHERS").text);
  });
});

describe("a complaint that goes on past its term", () => {
  test("names the day we work to, asks consent to it, and keeps the year that the answer began", () => {
    const { text } = reopened(decided(), "2027-02-01").letter("REOPENED", "2027-02-01");
    expect(text).toContain("Wij streven ernaar u uiterlijk op maandag 15 maart 2027 te antwoorden.");
    expect(text).toContain("artikel 9:11, derde lid");
    expect(text).toContain("U mag nee zeggen");
    expect(text).toContain("tot en met vrijdag 17 december 2027");
    expect(text).not.toMatch(/te laat|excuses|4 januari 2027/);
  });

  test("does so too where a settlement failed (9:5)", () => {
    const told = settled();
    const { text } = told
      .next(told.citizen, "2027-02-01", () => ({ type: "ReportNotSettled", remarks: undefined }))
      .letter("RESUMED", "2027-02-01");
    expect(text).toContain("uiterlijk op maandag 15 maart 2027");
    expect(text).toContain("artikel 9:11, derde lid");
    notBeforeItsOwnDay(text);
  });

  test("within the term keeps the last day of that, and asks nothing", () => {
    const { text } = reopened(decided(), "2026-12-21").letter("REOPENED", "2026-12-21");
    expect(text).toContain("uiterlijk op maandag 4 januari 2027");
    expect(text).not.toContain("derde lid");
  });
});

describe("the receipt", () => {
  test("promises a letter by a day that lies ahead, and none after that", () => {
    const promise = (on: string) => story().letter("RECEIPT", on).text;
    expect(promise("2026-11-23")).toContain(
      "U krijgt uiterlijk op maandag 7 december 2026 een brief waarin staat hoe wij uw klacht behandelen.",
    );
    expect(promise("2027-01-20")).toContain("U krijgt zo snel mogelijk een brief");
    expect(promise("2027-01-20")).not.toContain("2026 een brief");
  });

  test("tells the day of arrival and the moment of typing apart (2:20, 2:25)", () => {
    const { text } = story("2026-11-23", {}, { byEmail: true }).letter("RECEIPT", "2026-11-23");
    expect(text).toContain("Wij kregen uw klacht op maandag 23 november 2026.");
    expect(text).toContain(
      "Een medewerker heeft uw klacht ingevoerd op maandag 23 november 2026 om 14.30 uur.",
    );
    expect(story().letter("RECEIPT", "2026-11-23").text).toContain(
      "Uw klacht kwam binnen op maandag 23 november 2026 om 14.30 uur.",
    );
  });
});
