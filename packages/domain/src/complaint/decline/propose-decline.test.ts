import { describe, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  after,
  assessing,
  coordinator,
  day,
  declineProposed,
  drafted,
  given,
  type History,
  handler,
  idOf,
  informal,
  inHandling,
  received,
  screening,
  text,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";
import type { ProposeDecline } from "./propose-decline.ts";

const propose = (changes: Partial<ProposeDecline> = {}): CommandOf<"ProposeDecline"> => ({
  type: "ProposeDecline",
  ground: "INSUFFICIENT_INTEREST",
  otherGrounds: [],
  reasons: text("why-declined"),
  earlier: undefined,
  reviewOn: undefined,
  ...changes,
});
const proposed = (changes: Partial<ProposeDecline>, history: History = assessing()) =>
  given(history).when(propose(changes)).by(coordinator).on("2026-03-10");
const aboutConduct = (conductUntilOn: string) => assessing(received({ conductUntilOn: day(conductUntilOn) }));

describe("proposing not to take a complaint up (9:8)", () => {
  it("leaves it open until somebody else has approved", () => {
    proposed({ otherGrounds: ["OBJECTION_POSSIBLE"] })
      .thenHappens({
        type: "DeclineProposed",
        ground: "INSUFFICIENT_INTEREST",
        proposedBy: coordinator.staffId,
      })
      .thenIs({ status: "ASSESSING" });
  });

  it("is possible until four weeks after receipt, by nobody afterwards (9:8(3))", () => {
    given(assessing()).when(propose()).by(coordinator).on("2026-03-30").thenHappens("DeclineProposed");
    given(assessing())
      .when(propose())
      .by(coordinator)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED", { dueOn: day("2026-03-30") });
  });

  it("is possible from the informal attempt and during handling, not from the draft, not twice", () => {
    proposed({}, informal()).thenHappens("DeclineProposed");
    proposed({}, inHandling()).thenHappens("DeclineProposed");
    given(drafted()).when(propose()).by(coordinator).on("2026-03-18").thenRefused("NOT_IN_THIS_STATE");
    proposed({}, declineProposed()).thenRefused("DECLINE_ALREADY_PROPOSED");
    given(inHandling()).when(propose()).by(handler).on("2026-03-10").thenRefused("NOT_YOURS");
  });
});

describe("the grounds", () => {
  const earlier = { complaintId: idOf<ComplaintId>("earlier"), outcome: undefined };

  it("(a) an earlier complaint was handled, not merely sent", () => {
    proposed({ ground: "ALREADY_HANDLED" }).thenRefused("EARLIER_COMPLAINT_NOT_HANDLED");
    proposed({ ground: "ALREADY_HANDLED", earlier }).thenRefused("EARLIER_COMPLAINT_NOT_HANDLED");
    proposed({ ground: "ALREADY_HANDLED", earlier: { ...earlier, outcome: "UNFOUNDED" } }).thenHappens({
      type: "DeclineProposed",
      earlierComplaintId: earlier.complaintId,
    });
  });

  it("(b) the conduct ended longer than a year before lodging: a year to the day is in time", () => {
    proposed({ ground: "OVER_A_YEAR_AGO" }, aboutConduct("2025-03-02")).thenRefused("NOT_LONGER_THAN_A_YEAR");
    proposed({ ground: "OVER_A_YEAR_AGO" }, aboutConduct("2025-03-01")).thenHappens("DeclineProposed");
  });

  it("(b) compares two days: without that of the conduct there is nothing to compare", () => {
    const undated = assessing(received({ conductUntilOn: undefined }));
    proposed({ ground: "OVER_A_YEAR_AGO" }, undated).thenRefused("CONDUCT_DAY_MISSING");
  });

  it("(c) an objection was possible, which it never is against a decision that does not come (7:1(1)(f))", () => {
    const late = assessing(received({ screening: screening({ decision: "LATE" }) }));
    proposed({ ground: "OBJECTION_POSSIBLE" }, late).thenRefused("LATE_DECISION");
    proposed({ otherGrounds: ["OBJECTION_POSSIBLE"] }, late).thenRefused("LATE_DECISION");
    proposed({ ground: "OBJECTION_POSSIBLE" }).thenHappens("DeclineProposed");
  });

  it("(e) another court has it: which one, and in which case", () => {
    proposed({ ground: "OTHER_COURT" }).thenRefused("COURT_MISSING");
    const court = text("rechtbank-midden-nederland-C-16-1234");
    proposed({ ground: "OTHER_COURT", court }).thenHappens({ type: "DeclineProposed", court });
  });

  it("(d) an appeal is possible, but never about a decision that does not come", () => {
    const late = assessing(received({ screening: screening({ decision: "LATE" }) }));
    proposed({ ground: "APPEAL_POSSIBLE" }, late).thenRefused("LATE_DECISION");
    proposed({ ground: "APPEAL_POSSIBLE" }).thenHappens("DeclineProposed");
  });

  it("(f) a criminal investigation, which ends some day: with a day to look again", () => {
    proposed({ ground: "CRIMINAL_INVESTIGATION" }).thenRefused("REVIEW_DAY_MISSING");
    proposed({ ground: "CRIMINAL_INVESTIGATION", reviewOn: day("2026-03-09") }).thenRefused("DAY_PASSED");
    proposed({ ground: "CRIMINAL_INVESTIGATION", reviewOn: day("2026-06-01") }).thenHappens({
      type: "DeclineProposed",
      reviewOn: day("2026-06-01"),
    });
  });

  it("of the further grounds each must hold too", () => {
    const court = text("rechtbank");
    proposed({ otherGrounds: ["OTHER_COURT", "ALREADY_HANDLED"], court }).thenRefused(
      "EARLIER_COMPLAINT_NOT_HANDLED",
    );
  });

  it("not a proposal, but a complaint that goes on, when the four weeks passed while it waited", () => {
    const waited = after(assessing(), [
      "2026-03-04",
      coordinator,
      { type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day("2026-04-01") },
    ]);
    given(waited).when(propose()).by(coordinator).on("2026-04-02").thenRefused("NOT_IN_THIS_STATE");
  });
});
