import { describe, it } from "vitest";
import {
  after,
  anna,
  annaId,
  assessing,
  bram,
  bramId,
  complainant,
  coordinator,
  day,
  dirkId,
  given,
  handler,
  inHandling,
  letter,
  received,
  text,
} from "../../testing/index.ts";

const adjournFour = { type: "Adjourn", weeks: 4, reason: text("witness-away") } as const;
const adjourned = after(inHandling(), ["2026-04-09", coordinator, adjournFour]);
const ask = (untilOn: string) =>
  ({ type: "AskPostponement", untilOn: day(untilOn), reason: text("report-awaited") }) as const;
const asked = after(adjourned, ["2026-05-06", handler, ask("2026-05-29")]);
const answer = (agreed: boolean) => ({ type: "AnswerPostponement", agreed }) as const;
const onPaper = (untilOn: string, consentedOn: string) =>
  ({
    type: "RecordPostponementConsent",
    untilOn: day(untilOn),
    consent: text("letter-of-consent"),
    consentedOn: day(consentedOn),
  }) as const;

describe("asking for more time (9:11(3))", () => {
  it("changes nothing until the complainant agrees", () => {
    given(adjourned)
      .when(ask("2026-05-29"))
      .by(handler)
      .on("2026-05-06")
      .thenHappens(
        { type: "PostponementAsked", untilOn: day("2026-05-29") },
        letter("POSTPONEMENT_ASKED", annaId),
      )
      .thenIs({ postponements: [] });
  });

  it("comes after adjourning, to a working day later than the term, not in the past", () => {
    given(inHandling()).when(ask("2026-05-29")).by(handler).on("2026-04-09").thenRefused("ADJOURN_FIRST");
    given(adjourned)
      .when(ask("2026-05-11"))
      .by(handler)
      .on("2026-05-06")
      .thenRefused("POSTPONE_LATER_THAN_DUE");
    given(adjourned).when(ask("2026-05-30")).by(handler).on("2026-05-06").thenRefused("NOT_A_WORKING_DAY");
    given(adjourned).when(ask("2026-05-13")).by(handler).on("2026-05-20").thenRefused("DAY_PASSED");
  });
});

describe("the complainant's answer", () => {
  it("yes moves the term, and both sides hear so", () => {
    given(asked)
      .when(answer(true))
      .by(anna)
      .on("2026-05-07")
      .thenHappens(
        { type: "PostponementAgreed", untilOn: day("2026-05-29"), consentedOn: day("2026-05-07") },
        letter("POSTPONED", annaId),
        letter("POSTPONED", dirkId),
      )
      .thenIs({ postponements: [{ untilOn: day("2026-05-29"), consentedOn: day("2026-05-07") }] });
  });

  it("no leaves the term as it was", () => {
    given(asked)
      .when(answer(false))
      .by(anna)
      .on("2026-05-07")
      .thenHappens("PostponementRefused")
      .thenIs({ postponements: [], postponementRequest: undefined });
  });

  it("yes comes too late when the day asked for has passed, and needs a question", () => {
    given(asked).when(answer(true)).by(anna).on("2026-06-01").thenRefused("DAY_PASSED");
    given(adjourned).when(answer(true)).by(anna).on("2026-05-07").thenRefused("NO_POSTPONEMENT_ASKED");
  });

  it("on paper is kept as it was given", () => {
    given(adjourned)
      .when(onPaper("2026-05-29", "2026-05-06"))
      .by(coordinator)
      .on("2026-05-07")
      .thenAlso({
        type: "PostponementAgreed",
        consent: text("letter-of-consent"),
        consentedOn: day("2026-05-06"),
      });
    given(adjourned)
      .when(onPaper("2026-05-29", "2026-05-08"))
      .by(coordinator)
      .on("2026-05-07")
      .thenRefused("DAY_IN_FUTURE");
  });

  it("of several complainants is yes when each has said so", () => {
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const askedBoth = after(
      inHandling(assessing(received({ complainants: both }))),
      ["2026-04-09", coordinator, adjournFour],
      ["2026-05-06", handler, ask("2026-05-29")],
    );
    const one = given(askedBoth)
      .when(answer(true))
      .by(anna)
      .on("2026-05-07")
      .thenHappens({ type: "PostponementConsented", partyId: annaId })
      .thenIs({ postponements: [] })
      .history();
    given(one).when(answer(true)).by(bram).on("2026-05-08").thenAlso("PostponementAgreed");
    const later = after(one, ["2026-05-08", handler, ask("2026-06-05")]);
    given(later).when(answer(true)).by(bram).on("2026-05-11").thenHappens("PostponementConsented");
    given(one).when(answer(false)).by(bram).on("2026-05-08").thenHappens("PostponementRefused");
  });
});
