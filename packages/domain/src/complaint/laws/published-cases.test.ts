import { describe, expect, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  after,
  anna,
  annaId,
  assessing,
  complaintOf,
  contextOf,
  coordinator,
  day,
  declineFor,
  dispatch,
  given,
  handler,
  idOf,
  inHandling,
  letterNumber,
  part,
  propose,
  received,
  resultAfter,
  sent,
  signatory,
  system,
  text,
} from "../../testing/index.ts";

/** What the rules make now of cases that ombudsmen published: of declining, hearing and proving. Terms are next to this. */
describe("Nationale ombudsman 2021/022, a search of a house", () => {
  it("two grievances go to another authority, and the third is declined only with the court and the case", () => {
    const three = assessing(received({ parts: [part(), part("CARE"), part("OTHER")] }));
    given(three)
      .when(declineFor("OTHER_COURT", text("why")))
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("COURT_MISSING");
    const decline = {
      ...declineFor("OTHER_COURT", text("why")),
      court: text("civil-court-C-15-1234"),
      parts: [3],
    };
    const two = sent(
      after(three, [
        "2026-03-10",
        coordinator,
        {
          type: "ForwardComplaint",
          authority: "OTHER",
          name: text("officer-of-justice"),
          mailbox: undefined,
          box: "POST",
          parts: [1, 2],
        },
      ]),
      "FILE_TO_AUTHORITY",
      "2026-03-10",
    );
    const letterLeft = sent(
      after(two, ["2026-03-10", coordinator, decline], ["2026-03-11", signatory, { type: "ApproveDecline" }]),
      "DECLINED",
      "2026-03-12",
    );
    const { status, parts } = complaintOf(letterLeft);
    expect([status, ...parts.map(({ ending }) => ending?.as)]).toEqual([
      "DECLINED",
      "FORWARDED",
      "FORWARDED",
      "DECLINED",
    ]);
    expect(parts.map(({ ending }) => ending?.ombudsmanUntilOn?.toString())).toEqual([
      undefined,
      undefined,
      "2027-03-12",
    ]);
  });
});

describe("Nationale ombudsman 2017/113, Nijmegen", () => {
  it("who complains again about the same is declined only where the earlier complaint was judged", () => {
    const earlier = { complaintId: idOf<ComplaintId>("earlier"), outcome: undefined };
    const again = { ...declineFor("ALREADY_HANDLED", text("why")), earlier };
    given(assessing())
      .when(again)
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("EARLIER_COMPLAINT_NOT_HANDLED");
  });
});

describe("Ombudsman Groningen, 'Niet gehoord'", () => {
  it("who asked for a written answer was taken not to want to be heard, and can still ask for it", () => {
    const waived = after(inHandling(), [
      "2026-03-06",
      handler,
      { type: "RecordWaiver", partyId: annaId, ground: "DECLARED", note: text("a-written-answer-please") },
    ]);
    given(waived)
      .when({ type: "AskHearing", mode: "VISIT" })
      .by(anna)
      .on("2026-03-09")
      .thenHappens("HearingWanted");
  });
});

describe("Nationale ombudsman 2002/359", () => {
  it("a letter does not carry a day before it was asked for", () => {
    const number = letterNumber(complaintOf(inHandling()), "COPY");
    given(inHandling())
      .when(dispatch(number, "2026-03-04"))
      .by(system)
      .on("2026-03-06")
      .thenRefused("DISPATCH_BEFORE_REQUEST");
  });

  it("who was heard by telephone gets the report (9:10(3)), as the other side does", () => {
    const command = {
      type: "RecordHearing",
      partyId: annaId,
      heardOn: day("2026-03-12"),
      mode: "PHONE",
      report: text("report"),
    } as const;
    given(inHandling())
      .when(command)
      .by(handler)
      .on("2026-03-12")
      .thenAlso(
        { type: "HearingHeld", report: text("report") },
        { type: "NoticeRequested", kind: "HEARING_REPORT" },
      );
  });
});

describe("Opmeer 2021, a manager about their own people", () => {
  it("whoever is recorded as involved does not handle it (9:7(1))", () => {
    const involved = after(assessing(), [
      "2026-03-04",
      coordinator,
      { type: "RecordInvolvement", staffId: handler.staffId },
    ]);
    const decision = resultAfter(
      involved,
      propose(handler, "2026-03-05")[2],
      contextOf(coordinator, "2026-03-05"),
    );
    expect(decision.accepted).toBe(false);
  });
});
