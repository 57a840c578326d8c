import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  annaId,
  approvedForBoth,
  bram,
  bramId,
  carlaId,
  complaintOf,
  coordinator,
  day,
  declineApproved,
  declineProposed,
  dispatch,
  given,
  type History,
  letterNumber,
  sent,
  signatory,
  system,
  text,
  together,
} from "../../testing/index.ts";

const unreachable = { emailConsent: false, postalAddress: false };
const toldAnna = (history: History, on = "2026-03-19") => sent(history, "DECISION", on, annaId);
const numberOf = (history: History, partyId: PartyId, kind: "DECISION" | "DECLINED" = "DECISION") =>
  letterNumber(complaintOf(history), kind, partyId);
const leaves = (history: History, partyId: PartyId, on: string, kind?: "DECISION" | "DECLINED") =>
  given(history)
    .when(dispatch(numberOf(history, partyId, kind), on))
    .by(system)
    .on(on);
const addressees = (history: History, kind: string) =>
  complaintOf(history).notices.flatMap((one) =>
    one.kind === kind && one.to.kind === "PARTY" && one.state !== "CANCELLED" ? [one.to.partyId] : [],
  );
const cameBack = { type: "RecordDispatchFailure" } as const;

describe("the answer to a joint complaint (9:12(1))", () => {
  it("goes to each complainant", () => {
    expect(addressees(approvedForBoth(), "DECISION")).toEqual([annaId, bramId]);
  });

  it("closes nothing with the first letter, and the case with the last: its day counts for term and ombudsman", () => {
    const one = toldAnna(approvedForBoth());
    expect(complaintOf(one).status).toBe("DRAFT_DECISION");
    const { status, ending } = leaves(one, bramId, "2026-03-23")
      .thenHappens("NoticeDispatched", "ComplaintDecided", "NoticeRequested")
      .complaint();
    expect([status, String(ending?.on)]).toEqual(["DECIDED", "2026-03-23"]);
  });

  it("ends on the later day, also where that letter was recorded first", () => {
    const bramFirst = sent(approvedForBoth(), "DECISION", "2026-03-23", bramId);
    const number = numberOf(bramFirst, annaId);
    const { ending } = given(bramFirst)
      .when(dispatch(number, "2026-03-19"))
      .by(system)
      .on("2026-03-24")
      .complaint();
    expect([ending?.on, ending?.ombudsmanUntilOn].map(String)).toEqual(["2026-03-23", "2027-03-23"]);
  });

  it("waits for an address where one cannot be written to: nothing closes", () => {
    const waiting = complaintOf(toldAnna(approvedForBoth(unreachable)));
    expect(waiting.status).toBe("DRAFT_DECISION");
    expect(waiting.notices.at(-1)).toMatchObject({ kind: "DECISION", channel: "NONE", state: "REQUESTED" });
  });

  it("closes when who could not be reached chooses to hear through the spokesperson, as the desk noted", () => {
    const choose = {
      type: "ChooseLetters",
      partyId: bramId,
      throughSpokesperson: true,
      statement: text("by-telephone"),
    } as const;
    given(toldAnna(approvedForBoth(unreachable)))
      .when(choose)
      .by(coordinator)
      .on("2026-03-20")
      .thenHappens("LettersChosen", "ComplaintDecided", { type: "NoticeRequested", kind: "OUTCOME" })
      .thenIs({ status: "DECIDED" });
  });

  it("closes when the one who was not told yet withdraws, and no letter is left for that person", () => {
    const withdrawn = given(toldAnna(approvedForBoth()))
      .when({ type: "Withdraw", partyId: bramId, statement: undefined })
      .by(bram)
      .on("2026-03-20")
      .thenAlso({ type: "ComplaintDecided" });
    expect(withdrawn.complaint().status).toBe("DECIDED");
    expect(addressees(withdrawn.history(), "DECISION")).toEqual([annaId]);
  });

  it("closes when the one who was not told yet dies: no letter leaves for the dead", () => {
    given(toldAnna(approvedForBoth()))
      .when({ type: "RecordDeath", partyId: bramId, diedOn: day("2026-03-19") })
      .by(coordinator)
      .on("2026-03-20")
      .thenHappens("ComplainantDied", "ComplaintDecided", "NoticeRequested");
  });

  it("goes to somebody who joined after it was approved", () => {
    const ways = { identified: true, emailConsent: true, postalAddress: true } as const;
    given(approvedForBoth())
      .when({ type: "AddComplainant", partyId: carlaId, ...ways })
      .by(coordinator)
      .on("2026-03-18")
      .thenAlso({ type: "NoticeRequested", kind: "DECISION", to: { kind: "PARTY", partyId: carlaId } });
  });

  it("is not taken back from who has it: then it is reopened", () => {
    given(toldAnna(approvedForBoth()))
      .when({ type: "ReturnDraft", comments: text("name-wrong") })
      .by(signatory)
      .on("2026-03-19")
      .thenRefused("ALREADY_DISPATCHED");
  });

  it("of which one letter comes back and cannot go again is no end, whoever else has it", () => {
    const both = leaves(toldAnna(approvedForBoth()), bramId, "2026-03-19").history();
    const failed = complaintOf(both).notices.findLast(({ kind }) => kind === "DECISION")?.number ?? 0;
    const byPost = given(both)
      .when({ ...cameBack, number: failed })
      .by(coordinator)
      .on("2026-03-24")
      .thenHappens("NoticeFailed", { type: "NoticeRequested", channel: "POST" })
      .history();
    given(byPost)
      .when({ ...cameBack, number: numberOf(byPost, bramId) })
      .by(coordinator)
      .on("2026-03-25")
      .thenAlso({ type: "ClosingUndone" })
      .thenIs({ status: "DRAFT_DECISION" });
  });
});

describe("declining a joint complaint (9:8(3))", () => {
  const approved = declineApproved(declineProposed(together()));
  const one = sent(approved, "DECLINED", "2026-03-12", annaId);

  it("is told to each, and counts with the last letter", () => {
    expect(addressees(approved, "DECLINED")).toEqual([annaId, bramId]);
    expect(complaintOf(one).status).toBe("ASSESSING");
    leaves(one, bramId, "2026-03-30", "DECLINED").thenIs({ status: "DECLINED" });
  });

  it("is none when one was not told within the four weeks; who was told hears that we go on", () => {
    given(one)
      .when({ type: "DropDecline", comments: undefined })
      .by(coordinator)
      .on("2026-03-31")
      .thenHappens("DeclineDropped", {
        type: "NoticeRequested",
        kind: "RESUMED",
        to: { kind: "PARTY", partyId: annaId },
      });
  });

  it("told too late to one is undone, and those who had it hear so", () => {
    const number = numberOf(one, bramId, "DECLINED");
    const claimed = after(one, ["2026-03-30", system, { type: "ClaimNotice", number, letterHash: "hash" }]);
    const taken = { type: "RecordAcceptance", number, acceptedAt: atNoon("2026-03-31") } as const;
    given(claimed)
      .when(taken)
      .by(system)
      .on("2026-03-31")
      .thenHappens(
        "NoticeDispatched",
        "DeclineLapsed",
        { type: "NoticeRequested", kind: "RESUMED", to: { kind: "PARTY", partyId: annaId } },
        { type: "NoticeRequested", kind: "RESUMED", to: { kind: "PARTY", partyId: bramId } },
      );
  });
});

describe("what else each complainant is told", () => {
  it("is the longer term (9:11(2)), with the respondents", () => {
    const adjourned = given(approvedForBoth())
      .when({ type: "Adjourn", weeks: 2, reason: text("witness-away") })
      .by(coordinator)
      .on("2026-03-19")
      .history();
    expect(addressees(adjourned, "ADJOURNED").slice(0, 2)).toEqual([annaId, bramId]);
  });

  it("goes to the representative alone where there is one to write to (2:1)", () => {
    const ways = { emailConsent: true, postalAddress: true } as const;
    const represented = after(together(), [
      "2026-03-04",
      coordinator,
      { type: "AppointRepresentative", partyId: carlaId, kind: "ADVOCATE", ...ways },
    ]);
    const declined = declineApproved(declineProposed(represented));
    expect(addressees(declined, "DECLINED")).toEqual([carlaId]);
    leaves(declined, carlaId, "2026-03-12", "DECLINED").thenIs({ status: "DECLINED" });
  });
});

function atNoon(on: string): Temporal.Instant {
  return Temporal.ZonedDateTime.from(`${on}T12:00[Europe/Amsterdam]`).toInstant();
}
