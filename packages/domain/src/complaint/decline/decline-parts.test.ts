import { describe, expect, it } from "vitest";
import { ombudsmanYear } from "../../deadlines/kinds/ombudsman-year.ts";
import {
  after,
  annaId,
  complaintOf,
  contextOf,
  coordinator,
  day,
  declineOf,
  dispatch,
  forwarded,
  given,
  goesToBbs,
  type History,
  handler,
  inHandling,
  judge,
  letter,
  letterNumber,
  partsDeclineApproved,
  partsDeclined,
  proposesDeclineOf,
  sent,
  settlesParts,
  signatory,
  system,
  threeParts,
} from "../../testing/index.ts";

const endOf = (history: History, part: number) =>
  complaintOf(history).parts.find(({ number }) => number === part)?.ending;
const declineLetter = (history: History) => letterNumber(complaintOf(history), "DECLINED");
const fails = (history: History, number: number, on: string) =>
  given(history).when({ type: "RecordDispatchFailure", number }).by(coordinator).on(on);

describe("declining one grievance (9:8 speaks of conduct)", () => {
  it("is proposed, approved by another, and done when its own letter has left; the others go on", () => {
    const approved = partsDeclineApproved(threeParts, [2]);
    expect(endOf(approved, 2)).toBeUndefined();
    const number = declineLetter(approved);
    given(approved)
      .when(dispatch(number, "2026-03-12"))
      .by(system)
      .on("2026-03-12")
      .thenHappens("NoticeDispatched", {
        type: "PartsDeclined",
        parts: [2],
        ground: "INSUFFICIENT_INTEREST",
        notice: number,
        ombudsmanUntilOn: day("2027-03-12"),
      })
      .thenIs({ status: "ASSESSING", ending: undefined, decline: undefined, approval: undefined });
    expect(endOf(partsDeclined(threeParts, [2]), 2)).toMatchObject({ as: "DECLINED", notice: number });
  });

  it("needs two people, a fitting ground and a part that is there", () => {
    const proposed = after(threeParts, proposesDeclineOf([2]));
    given(proposed)
      .when({ type: "ApproveDecline" })
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("NOT_YOURS");
    const propose = (parts: readonly number[]) =>
      given(partsDeclined(threeParts, [2]))
        .when(declineOf(parts))
        .by(coordinator)
        .on("2026-03-13");
    propose([4]).thenRefused("NO_SUCH_PART", { part: 4 });
    propose([2]).thenRefused("NO_SUCH_PART", { part: 2 });
    propose([1]).thenHappens({ type: "DeclineProposed", parts: [1] });
    propose([1, 3]).thenHappens({ type: "DeclineProposed", parts: undefined });
  });

  it("lapses with the four weeks, and leaves the part to be judged (9:8(3))", () => {
    const approved = partsDeclineApproved(threeParts, [2]);
    given(approved)
      .when(dispatch(declineLetter(approved), "2026-03-31"))
      .by(system)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED", { dueOn: day("2026-03-30") });
    given(threeParts)
      .when(declineOf([2]))
      .by(coordinator)
      .on("2026-03-31")
      .thenRefused("DECLINE_TERM_PASSED");
  });

  it("is no judgement: the part is not judged, and does not keep the answer from being drafted", () => {
    const handling = inHandling(partsDeclined(threeParts, [2, 3]));
    given(handling)
      .when(judge(2, "FOUNDED")[2])
      .by(handler)
      .on("2026-03-16")
      .thenRefused("NO_SUCH_PART", { part: 2 });
    const complaint = complaintOf(after(handling, judge(1, "FOUNDED")));
    expect(complaint.parts.filter(({ ending, judgement }) => !ending && !judgement)).toEqual([]);
  });

  it("of what is on its way to somebody else is refused", () => {
    given(after(threeParts, goesToBbs([2])))
      .when(declineOf([2]))
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("HAND_OVER_UNDERWAY");
  });

  it("is dropped where its part was settled first", () => {
    const approved = partsDeclineApproved(threeParts, [2]);
    const settled = complaintOf(after(approved, settlesParts([2], "2026-03-12")));
    expect([settled.decline, settled.approval]).toEqual([undefined, undefined]);
    expect(settled.notices.find(({ kind }) => kind === "DECLINED")?.state).toBe("CANCELLED");
  });

  it("begins a year for the ombudsman, and does not shorten the one that the complaint has", () => {
    const complaint = complaintOf(partsDeclined(threeParts, [2]));
    const year = ombudsmanYear(complaint, contextOf(system, "2026-03-13"));
    expect(year?.dueOn.toString()).toBe("2027-04-13");
  });
});

describe("a letter that declined a part and did not arrive", () => {
  const declined = partsDeclined(threeParts, [2]);
  const number = endOf(declined, 2)?.notice ?? 0;

  it("goes another way, and the part ended on the day of the second sending", () => {
    const again = fails(declined, number, "2026-03-16")
      .thenHappens("NoticeFailed", { type: "NoticeRequested", kind: "DECLINED", channel: "POST" })
      .history();
    const resent = sent(again, "DECLINED", "2026-03-17");
    expect(endOf(resent, 2)).toMatchObject({ on: day("2026-03-17"), ombudsmanUntilOn: day("2027-03-17") });
  });

  it("after the four weeks has declined nothing: the part is open again", () => {
    const open = fails(declined, number, "2026-03-31")
      .thenAlso({ type: "ClosingUndone", number, parts: [2] }, "DeclineLapsed")
      .thenIs({ status: "ASSESSING", decline: undefined, partDeclines: [] })
      .history();
    expect(endOf(open, 2)).toBeUndefined();
  });

  it("and not sent again within them has declined nothing either, of which who was written to hears", () => {
    const again = fails(declined, number, "2026-03-27").history();
    given(again)
      .when({ type: "LapseDecline" })
      .by(system)
      .on("2026-04-01")
      .thenAlso({ type: "ClosingUndone", parts: [2] }, "DeclineLapsed", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING", decline: undefined, approval: undefined, partDeclines: [] });
  });

  it("opens the complaint that had ended with it", () => {
    const all = partsDeclined(after(threeParts, settlesParts([1, 3], "2026-03-09")), [2]);
    expect(complaintOf(all).status).toBe("SETTLED");
    fails(all, endOf(all, 2)?.notice ?? 0, "2026-03-31")
      .thenAlso("ClosingUndone", "DeclineLapsed")
      .thenIs({ status: "ASSESSING", ending: undefined });
  });

  it("without another way waits for an address, approved as it was", () => {
    const noWay = after(declined, [
      "2026-03-13",
      coordinator,
      {
        type: "ChangeContact",
        partyId: annaId,
        identified: true,
        emailConsent: true,
        postalAddress: false,
        portal: undefined,
      },
    ]);
    const waiting = fails(noWay, number, "2026-03-16")
      .thenAlso(letter("DECLINED", annaId), { type: "ClosingUndone", parts: [2] })
      .history();
    expect(complaintOf(waiting)).toMatchObject({ decline: { parts: [2] }, approval: { of: "DECLINE" } });
    expect(endOf(waiting, 2)).toBeUndefined();
  });
});

describe("a part declined for as long as an investigation lasts (9:8(1)(f))", () => {
  it("is looked at again while the others go on, and after they were answered", () => {
    const reviewOn = day("2026-06-01");
    const declined = sent(
      after(
        threeParts,
        ["2026-03-10", coordinator, declineOf([2], { ground: "CRIMINAL_INVESTIGATION", reviewOn })],
        ["2026-03-11", signatory, { type: "ApproveDecline" }],
      ),
      "DECLINED",
      "2026-03-12",
    );
    const reviewed = given(declined)
      .when({ type: "ReviewDecline", reviewOn: day("2026-09-01") })
      .by(coordinator)
      .on("2026-06-01")
      .thenHappens({ type: "DeclineReviewed", notice: endOf(declined, 2)?.notice })
      .history();
    expect(complaintOf(reviewed).partDeclines.map((one) => String(one.reviewOn))).toEqual(["2026-09-01"]);
  });
});

describe("what was handed over and what is declined", () => {
  it("together end the complaint as declined", () => {
    const rest = partsDeclined(forwarded(threeParts, [1, 2]), [3]);
    expect(complaintOf(rest)).toMatchObject({ status: "DECLINED", ending: { retention: "13.1.4" } });
  });

  it("do not wait for each other", () => {
    const approved = partsDeclineApproved(threeParts, [3]);
    given(approved)
      .when(goesToBbs([1])[2])
      .by(coordinator)
      .on("2026-03-11")
      .thenAlso("HandOverStarted");
    given(approved)
      .when(goesToBbs([3])[2])
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("ALREADY_APPROVED");
  });
});
