import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complainant,
  complaintOf,
  coordinator,
  day,
  dispatch,
  given,
  type History,
  idOf,
  intake,
  letter,
  letterNumber,
  received,
  screening,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

type Ground = "UNREPAIRED" | "ANONYMOUS" | "ABOUT_ANOTHER";
const propose = (ground: Ground) =>
  ({ type: "ProposeOutsideFormal", ground, reasons: text("why-outside") }) as const;
const close = (approved = true) => ({ type: "CloseOutsideFormal", approved, box: "EMAIL" }) as const;
const proposing = (history: ReturnType<typeof assessing>, ground: Ground) =>
  given(history).when(propose(ground)).by(coordinator).on("2026-03-19");
const known = (history: History): History =>
  after(history, ["2026-03-19", coordinator, { type: "SetDepartment", departmentId: idOf("department") }]);
const closing = (history: History, ground: Ground) =>
  given(after(known(history), ["2026-03-19", coordinator, propose(ground)]))
    .when(close())
    .by(signatory)
    .on("2026-03-20");
/** The department has what was said. */
const closed = (history: History, ground: Ground) => {
  const underway = closing(history, ground).history();
  const number = letterNumber(complaintOf(underway), "SIGNAL");
  return given(underway).when(dispatch(number, "2026-03-20")).by(system).on("2026-03-20");
};

const asked = after(assessing(), [
  "2026-03-04",
  coordinator,
  { type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day("2026-03-18") },
]);
const unrepaired = after(asked, ["2026-03-19", system, { type: "EndSupplementTerm" }]);
const forAnother = assessing(received({ screening: screening({ concerns: "OTHER" }) }));

describe("no complaint in the sense of 9:4", () => {
  it("because what was missing did not come: proposed by one, approved by another", () => {
    proposing(unrepaired, "UNREPAIRED").thenHappens({
      type: "OutsideFormalProposed",
      ground: "UNREPAIRED",
      proposedBy: coordinator.staffId,
    });
    closing(unrepaired, "UNREPAIRED")
      .thenHappens("HandOverStarted", {
        type: "NoticeRequested",
        kind: "SIGNAL",
        to: { kind: "DEPARTMENT", departmentId: idOf("department") },
      })
      .thenIs({ status: "ASSESSING" });
    closed(unrepaired, "UNREPAIRED")
      .thenAlso({ type: "ComplaintPutOutsideFormal", ground: "UNREPAIRED" }, letter("OUTSIDE_FORMAL", annaId))
      .thenIs({ status: "OUTSIDE_FORMAL" });
    const proposed = after(unrepaired, ["2026-03-19", coordinator, propose("UNREPAIRED")]);
    given(proposed)
      .when(close())
      .by({ ...coordinator, roles: ["COORDINATOR", "SIGNATORY"] })
      .on("2026-03-20")
      .thenRefused("FOUR_EYES");
    given(proposed).when(propose("UNREPAIRED")).by(coordinator).on("2026-03-20").thenRefused("ALREADY_DONE");
    given(proposed)
      .when(close(false))
      .by(signatory)
      .on("2026-03-20")
      .thenHappens("OutsideFormalRejected")
      .thenIs({ status: "ASSESSING", pendingOutside: undefined });
  });

  it("needs a department that can be told what was said (9:2)", () => {
    given(after(unrepaired, ["2026-03-19", coordinator, propose("UNREPAIRED")]))
      .when(close())
      .by(signatory)
      .on("2026-03-20")
      .thenRefused("RECIPIENT_NOT_KNOWN");
  });

  it("not once the supplement came: it was repaired", () => {
    const text_ = { type: "ProvideSupplement", text: text("the-left-counter"), enclosures: [] } as const;
    const repaired = after(asked, ["2026-03-05", intake, text_]);
    given(repaired)
      .when(propose("UNREPAIRED"))
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("GROUND_DOES_NOT_FIT");
  });

  it("within four weeks after receipt, by nobody afterwards", () => {
    given(forAnother)
      .when(propose("ABOUT_ANOTHER"))
      .by(coordinator)
      .on("2026-03-31")
      .thenRefused("OUTSIDE_TERM_PASSED", { dueOn: day("2026-03-30") });
    given(after(known(forAnother), ["2026-03-30", coordinator, propose("ABOUT_ANOTHER")]))
      .when(close())
      .by(signatory)
      .on("2026-03-31")
      .thenRefused("OUTSIDE_TERM_PASSED");
  });

  it("ends the handling all the same, so that a year to go to the ombudsman begins (9:24(1)(b))", () => {
    const { ending } = closed(forAnother, "ABOUT_ANOTHER").complaint();
    expect(ending?.ombudsmanUntilOn).toEqual(day("2027-03-20"));
    expect([ending?.inTime, ending?.outcome]).toEqual([undefined, undefined]);
  });

  it("because nobody knows from whom it is", () => {
    const anonymous = complainant(annaId, { identified: false, emailConsent: false, postalAddress: false });
    closed(assessing(received({ complainants: [anonymous] })), "ANONYMOUS").thenIs({
      status: "OUTSIDE_FORMAL",
    });
  });

  it("because it is about what was done to somebody else, without a word from that person", () => {
    closed(forAnother, "ABOUT_ANOTHER").thenIs({ status: "OUTSIDE_FORMAL" });
  });

  it("is refused where none of that is so", () => {
    proposing(assessing(), "UNREPAIRED").thenRefused("GROUND_DOES_NOT_FIT");
    proposing(assessing(), "ANONYMOUS").thenRefused("GROUND_DOES_NOT_FIT");
    proposing(assessing(), "ABOUT_ANOTHER").thenRefused("GROUND_DOES_NOT_FIT");
    proposing(received(), "ANONYMOUS").thenRefused("NOT_IN_THIS_STATE");
  });
});
