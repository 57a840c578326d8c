import { describe, it } from "vitest";
import {
  adviser,
  after,
  annaId,
  assessing,
  atAdviser,
  conclude,
  coordinator,
  dirkId,
  given,
  handler,
  heard,
  heardByAdviser,
  heardByAdviserSteps,
  inHandling,
  judge,
  sent,
  settingsWithAdviser,
  text,
} from "../../testing/index.ts";

const request = { type: "RequestAdvice" } as const;
const give = { type: "GiveAdvice", report: text("advice") } as const;
const withAdviser = { settings: settingsWithAdviser };
const conclusions = { type: "DrawConclusions", text: text("we-apologise"), measures: [] } as const;
const heardThere = heardByAdviser(atAdviser(sent(inHandling(), "COPY", "2026-03-05")));
const advised = after(heardThere, ["2026-03-16", adviser, give]);

describe("where an adviser or committee handles complaints (9:13-9:15)", () => {
  it("the handler hands the case over, and it comes back with the report", () => {
    given(inHandling())
      .when(request)
      .with(withAdviser)
      .by(handler)
      .on("2026-03-09")
      .thenHappens("AdviceRequested")
      .thenIs({ status: "AT_ADVISER" });
    given(heardByAdviser(atAdviser()))
      .when(give)
      .by(adviser)
      .on("2026-03-16")
      .thenHappens("AdviceGiven")
      .thenIs({ status: "IN_HANDLING" });
  });

  it("nothing is handed over where there is none, or before handling", () => {
    given(inHandling()).when(request).by(handler).on("2026-03-09").thenRefused("NO_ADVISER_HERE");
    given(assessing())
      .when(request)
      .with(withAdviser)
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("NOT_IN_THIS_STATE");
  });

  it("no advice comes before both sides were heard by the adviser (9:15(2), (4))", () => {
    given(atAdviser()).when(give).by(adviser).on("2026-03-10").thenRefused("COMPLAINANT_NOT_HEARD");
    const [one] = heardByAdviserSteps;
    given(after(atAdviser(), one))
      .when(give)
      .by(adviser)
      .on("2026-03-12")
      .thenRefused("RESPONDENT_NOT_HEARD");
  });

  it("only an adviser who was asked gives advice", () => {
    given(inHandling()).when(give).by(adviser).on("2026-03-16").thenRefused("NOT_YOURS");
    given(advised).when(give).by(adviser).on("2026-03-17").thenRefused("NOT_IN_THIS_STATE");
  });

  it("no answer is drafted without the advice, on which the ten weeks rest", () => {
    // Heard by the handler, before there was an adviser here.
    const unadvised = after(
      sent(inHandling(), "COPY", "2026-03-05"),
      heard(annaId, "2026-03-12"),
      heard(dirkId, "2026-03-12"),
      judge(1, "FOUNDED"),
      conclude(),
    );
    given(unadvised)
      .when({ type: "DraftDecision" })
      .with(withAdviser)
      .by(handler)
      .on("2026-03-17")
      .thenRefused("ADVICE_MISSING");
  });
});

describe("conclusions that deviate from the advice (9:16)", () => {
  const deviate = (reason: boolean, deviatesFromAdvice = true) => ({
    ...conclusions,
    deviatesFromAdvice,
    deviationReason: reason ? text("why-not") : undefined,
  });

  it("say why", () => {
    given(advised).when(deviate(true)).by(handler).on("2026-03-17").thenHappens("ConclusionsDrawn");
    given(advised).when(deviate(false)).by(handler).on("2026-03-17").thenRefused("DEVIATION_REASON_MISSING");
  });

  it("a reason belongs to a deviation, and a deviation to an advice", () => {
    given(advised)
      .when(deviate(true, false))
      .by(handler)
      .on("2026-03-17")
      .thenRefused("DEVIATION_REASON_NEEDLESS");
    given(inHandling()).when(deviate(true)).by(handler).on("2026-03-17").thenRefused("NO_ADVICE");
  });

  it("drawn before the advice was known are drawn anew", () => {
    const early = heardByAdviser(atAdviser(after(inHandling(), conclude("2026-03-06"))));
    given(early).when(give).by(adviser).on("2026-03-16").thenIs({ conclusions: undefined });
  });
});
