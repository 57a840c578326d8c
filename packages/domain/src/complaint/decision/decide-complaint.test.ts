import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  assessing,
  complaintOf,
  conclude,
  coordinator,
  day,
  declare,
  declineProposed,
  dirkId,
  drafted,
  given,
  type History,
  handler,
  heard,
  inHandling,
  investigated,
  judge,
  letter,
  otherHandler,
  part,
  propose,
  proposeDecline,
  received,
  reportsRead,
  sent,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

const draft = { type: "DraftDecision" } as const;
const approve = { type: "ApproveDecision" } as const;
const giveBack = { type: "ReturnDraft", comments: text("say-it-simpler") } as const;
const draftedAfter = (history: History) => given(history).when(draft).by(handler);
const judged = after(investigated(), judge(1, "FOUNDED"), conclude());

describe("drafting the answer", () => {
  it("is possible when nothing is missing", () => {
    draftedAfter(judged).on("2026-03-17").thenHappens("DecisionDrafted").thenIs({ status: "DRAFT_DECISION" });
  });

  it("waits for the copy, the hearings, each judgement and the conclusions, in that order", () => {
    draftedAfter(inHandling()).on("2026-03-17").thenRefused("COPY_NOT_SENT", { count: 1 });
    const copied = sent(inHandling(), "COPY", "2026-03-05");
    draftedAfter(copied).on("2026-03-17").thenRefused("COMPLAINANT_NOT_HEARD");
    draftedAfter(after(copied, heard(annaId, "2026-03-12")))
      .on("2026-03-17")
      .thenRefused("RESPONDENT_NOT_HEARD");
    draftedAfter(investigated()).on("2026-03-17").thenRefused("PARTS_NOT_JUDGED", { part: 1 });
    draftedAfter(after(investigated(), judge(1, "NONE")))
      .on("2026-03-17")
      .thenRefused("CONCLUSIONS_MISSING");
  });

  it("does not wait for a respondent who let the day for a reply pass", () => {
    const offered = sent(sent(inHandling(), "COPY", "2026-03-05"), "HEARING_OFFER", "2026-03-05", dirkId);
    const read = reportsRead(after(offered, heard(annaId, "2026-03-12")), "2026-03-12");
    const silent = after(read, judge(1, "FOUNDED"), conclude());
    draftedAfter(silent).on("2026-03-19").thenRefused("RESPONDENT_NOT_HEARD");
    draftedAfter(silent).on("2026-03-20").thenHappens("DecisionDrafted");
  });

  it("waits for a copy that bounced until it has left another way", () => {
    const copy = complaintOf(judged).respondents[0]?.copyNotice ?? 0;
    const bounced = after(judged, ["2026-03-16", system, { type: "RecordDispatchFailure", number: copy }]);
    draftedAfter(bounced).on("2026-03-17").thenRefused("COPY_NOT_SENT");
    draftedAfter(sent(bounced, "COPY", "2026-03-17", dirkId))
      .on("2026-03-17")
      .thenHappens("DecisionDrafted");
  });

  it("is not done beside a proposal to decline", () => {
    const both = after(judged, ["2026-03-16", coordinator, proposeDecline[2]]);
    draftedAfter(both).on("2026-03-17").thenRefused("DECLINE_ALREADY_PROPOSED");
    draftedAfter(declineProposed()).on("2026-03-17").thenRefused("NOT_YOURS");
  });
});

describe("approving the answer", () => {
  it("makes the letter, but the complaint stays open and the term runs until it has left", () => {
    given(drafted())
      .when(approve)
      .by(signatory)
      .on("2026-03-18")
      .thenHappens({ type: "DecisionApproved", approvedBy: signatory.staffId }, letter("DECISION", annaId))
      .thenIs({ status: "DRAFT_DECISION", ending: undefined });
  });

  it("is never done by the handler, nor by who wrote on it before (four eyes)", () => {
    const handlerSigns = { ...handler, roles: ["SIGNATORY"] as const };
    given(drafted()).when(approve).by(handlerSigns).on("2026-03-18").thenRefused("FOUR_EYES");
    const passedOn = after(
      drafted(),
      propose(otherHandler, "2026-03-17"),
      declare(otherHandler, "2026-03-17"),
    );
    given(passedOn).when(approve).by(handlerSigns).on("2026-03-18").thenRefused("FOUR_EYES");
  });

  it("is not done by who took the draft over, though another wrote it", () => {
    const takenOver = after(drafted(), propose(signatory, "2026-03-17"), declare(signatory, "2026-03-17"));
    given(takenOver).when(approve).by(signatory).on("2026-03-18").thenRefused("FOUR_EYES");
  });

  it("happens once, to a draft", () => {
    given(approved()).when(approve).by(signatory).on("2026-03-19").thenRefused("ALREADY_APPROVED");
    given(judged).when(approve).by(signatory).on("2026-03-18").thenRefused("NOT_YOURS");
  });
});

describe("returning a draft", () => {
  it("gives it back to the handler with comments", () => {
    given(drafted())
      .when(giveBack)
      .by(signatory)
      .on("2026-03-18")
      .thenHappens("DraftReturned")
      .thenIs({ status: "IN_HANDLING" });
  });

  it("is possible after approval as long as the letter has not left, which then stays", () => {
    const returned = given(approved())
      .when(giveBack)
      .by(signatory)
      .on("2026-03-18")
      .thenIs({ approval: undefined });
    const letters = returned.complaint().notices.filter(({ kind }) => kind === "DECISION");
    expect(letters.map(({ state }) => state)).toEqual(["CANCELLED"]);
  });

  it("is not possible without a draft", () => {
    given(judged).when(giveBack).by(coordinator).on("2026-03-17").thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("the answer that leaves", () => {
  const answered = (judgements: readonly ("FOUNDED" | "UNFOUNDED" | "NONE")[]) => {
    const parts = judgements.map(() => part());
    const steps = judgements.map((judgement, index) => judge(index + 1, judgement));
    const investigatedParts = investigated(inHandling(assessing(received({ parts }))));
    return sent(approved(drafted2(after(investigatedParts, ...steps))), "DECISION", "2026-03-19");
  };
  const drafted2 = (history: History) => after(history, conclude(), ["2026-03-17", handler, draft]);

  it("closes the case, in time, and starts the ombudsman's year (9:24(1)(a)); the respondent hears the outcome", () => {
    const last = approved();
    const number = last.filter(({ type }) => type === "NoticeRequested").length;
    given(last)
      .when({
        type: "RecordDispatch",
        number,
        dispatchedOn: day("2026-03-19"),
        evidence: "POSTED",
        letterHash: "hash",
      })
      .by(system)
      .on("2026-03-19")
      .thenHappens("NoticeDispatched", "ComplaintDecided", letter("OUTCOME", dirkId))
      .thenIs({
        status: "DECIDED",
        ending: {
          on: day("2026-03-19"),
          inTime: true,
          outcome: "FOUNDED",
          ombudsmanUntilOn: day("2027-03-19"),
          retention: "13.1",
        },
      });
  });

  it.each([
    [["FOUNDED", "FOUNDED"], "FOUNDED"],
    [["UNFOUNDED", "UNFOUNDED"], "UNFOUNDED"],
    [["FOUNDED", "UNFOUNDED"], "PARTLY_FOUNDED"],
    [["FOUNDED", "NONE"], "PARTLY_FOUNDED"],
    [["NONE", "UNFOUNDED"], "UNFOUNDED"],
    [["NONE", "NONE"], "NO_JUDGEMENT"],
  ] as const)("with parts judged %s is as a whole %s", (judgements, outcome) => {
    given(answered(judgements))
      .when({ type: "SendMessage", text: text("thank-you"), enclosures: [] })
      .by(anna)
      .on("2026-03-20")
      .thenIs({
        ending: {
          on: day("2026-03-19"),
          inTime: true,
          outcome,
          ombudsmanUntilOn: day("2027-03-19"),
          retention: "13.1",
        },
      });
  });

  it("on the last day is in time, a day later is late", () => {
    const outcomeOn = (on: string) => sent(approved(), "DECISION", on);
    given(outcomeOn("2026-04-13")).when(draft).by(handler).on("2026-04-14").thenRefused("NOT_IN_THIS_STATE");
    expect(
      given(outcomeOn("2026-04-13")).when(thanks).by(anna).on("2026-04-20").complaint().ending?.inTime,
    ).toBe(true);
    expect(
      given(outcomeOn("2026-04-14")).when(thanks).by(anna).on("2026-04-20").complaint().ending?.inTime,
    ).toBe(false);
  });

  const thanks = { type: "SendMessage", text: text("thank-you"), enclosures: [] } as const;
});
