import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScreeningAnswers } from "../complaint/intake/screening-answers.ts";
import { screen } from "./screening.ts";

const lodgedOn = Temporal.PlainDate.from("2026-11-22");
const here = { lodgedOn, settings: { bbsIsOwnAuthority: true }, anonymous: false };

/** Rudeness at the desk, last week, towards the complainant: a plain complaint. */
const plain: ScreeningAnswers = {
  about: "EMPLOYEE",
  subject: "TREATMENT",
  conductUntilOn: Temporal.PlainDate.from("2026-11-16"),
  decision: "NONE",
  earlierComplaint: false,
  proceedings: "NONE",
  concerns: "SELF",
  matter: "CONDUCT",
};
const advice = (answers: Partial<ScreeningAnswers>, context: Partial<typeof here> = {}) =>
  screen({ ...plain, ...answers }, { ...here, ...context });

describe("is this the right place?", () => {
  it("yes, for a plain complaint: nothing to advise", () => {
    expect(advice({})).toEqual([]);
  });

  it("a decision asks for an objection, which has its own short term", () => {
    expect(advice({ decision: "TAKEN" })).toEqual([
      {
        code: "OBJECTION",
        article: "Awb 9:8 lid 1 onder c, 6:7",
        ground: "OBJECTION_POSSIBLE",
        elsewhere: "OBJECTION",
      },
    ]);
  });

  it("who is not sure about a decision hears of the short term, without a ground", () => {
    expect(advice({ decision: "UNKNOWN" })).toEqual([{ code: "OBJECTION_PERHAPS", article: "Awb 6:7" }]);
  });

  it("a decision that does not come in time can be complained about, also with an appeal running", () => {
    const found = advice({ decision: "LATE", proceedings: "ADMINISTRATIVE_COURT" });
    expect(found.map(({ code }) => code)).toEqual(["LATE_DECISION", "ADMINISTRATIVE_COURT"]);
    expect(found.map(({ ground }) => ground)).toEqual([undefined, undefined]);
  });

  it.each([
    ["ADMINISTRATIVE_COURT", "ADMINISTRATIVE_COURT", "Awb 9:8 lid 1 onder d", "APPEAL_POSSIBLE"],
    ["OTHER_COURT", "OTHER_COURT", "Awb 9:8 lid 1 onder e", "OTHER_COURT"],
    ["CRIMINAL", "CRIMINAL_INVESTIGATION", "Awb 9:8 lid 1 onder f", "CRIMINAL_INVESTIGATION"],
  ] as const)("proceedings %s: %s, %s", (proceedings, code, article, ground) => {
    expect(advice({ proceedings })).toEqual([{ code, article, ground }]);
  });

  it("a year is counted to the day of lodging: exactly a year ago is in time, a day more is not", () => {
    const until = (text: string) => advice({ conductUntilOn: Temporal.PlainDate.from(text) });
    expect(until("2025-11-22")).toEqual([]);
    expect(until("2025-11-21").map(({ code }) => code)).toEqual(["LONGER_THAN_A_YEAR"]);
    expect(advice({ conductUntilOn: undefined })).toEqual([]);
  });

  it("having complained before is a flag: staff look whether that complaint was handled", () => {
    expect(advice({ earlierComplaint: true })).toEqual([
      { code: "EARLIER_COMPLAINT", article: "Awb 9:8 lid 1 onder a", ground: "ALREADY_HANDLED" },
    ]);
  });

  it.each([
    ["RULES", "RULES", "POLICY"],
    ["STREET_DEFECT", "STREET_REPORT", "STREET_REPORT"],
  ] as const)("%s is no conduct: passed on, not declined", (matter, code, elsewhere) => {
    expect(advice({ matter })).toEqual([{ code, article: "Awb 9:1 lid 1", elsewhere }]);
  });

  it("BBS gets it from us, or works under our responsibility; nobody files twice", () => {
    expect(advice({ about: "BBS" })).toEqual([
      { code: "BBS_FORWARDED", article: "Awb 2:3", elsewhere: "BBS" },
    ]);
    expect(advice({ about: "BBS" }, { settings: { bbsIsOwnAuthority: false } })).toEqual([
      { code: "BBS_HANDLED_HERE", article: "Awb 9:1 lid 2" },
    ]);
  });

  it("conduct towards another needs an authorisation for the formal track", () => {
    expect(advice({ concerns: "OTHER" })).toEqual([{ code: "ABOUT_ANOTHER", article: "Awb 9:4 lid 1" }]);
    expect(advice({ concerns: "OTHER_AUTHORISED" }).map(({ code }) => code)).toEqual(["REPRESENTATION"]);
  });

  it("without a name and address there is nobody to write to", () => {
    expect(advice({}, { anonymous: true })).toEqual([
      { code: "ANONYMOUS", article: "Awb 9:4 lid 2 onder a" },
    ]);
  });
});

describe("whatever was answered", () => {
  const anyAnswers = fc.record<ScreeningAnswers>({
    about: fc.constantFrom("EMPLOYEE", "ADMINISTRATOR", "BBS", "ORGANISATION", "UNKNOWN"),
    subject: fc.constantFrom("TREATMENT", "INFORMATION", "NO_RESPONSE", "PRIVACY", "OTHER"),
    conductUntilOn: fc.option(
      fc.integer({ min: 0, max: 800 }).map((days) => lodgedOn.subtract({ days })),
      { nil: undefined },
    ),
    decision: fc.constantFrom("NONE", "TAKEN", "LATE", "UNKNOWN"),
    earlierComplaint: fc.boolean(),
    proceedings: fc.constantFrom("NONE", "ADMINISTRATIVE_COURT", "OTHER_COURT", "CRIMINAL"),
    concerns: fc.constantFrom("SELF", "OTHER_AUTHORISED", "OTHER"),
    matter: fc.constantFrom("CONDUCT", "RULES", "STREET_DEFECT"),
  });

  it("each thing is said once and rests on an article", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = screen(answers, here);
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
        for (const { article } of found) expect(article).toMatch(/^Awb \d+:\d+/);
      }),
    );
  });

  it("a late decision never gives the ground that one can object or appeal", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const grounds = screen({ ...answers, decision: "LATE" }, here).map(({ ground }) => ground);
        expect(grounds).not.toContain("APPEAL_POSSIBLE");
        expect(grounds).not.toContain("OBJECTION_POSSIBLE");
      }),
    );
  });
});
