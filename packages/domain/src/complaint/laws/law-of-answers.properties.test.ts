import { describe, expect, it } from "vitest";
import { concernsAuthorityOnly, isBarred } from "../../access/involvement.ts";
import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { holds, whenever } from "../../testing/walks/every-walk.ts";
import { isOpenStatus, type Status } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { outcomeOf } from "../standing/ending.ts";

/** The invariants of how a complaint ends, each over walks of many weeks with people who try anything. */
const { compare } = Temporal.PlainDate;

/** Nobody was told anything about these grievances. Withdrawn, merged, dead, spam and outside the formal track end as a whole. */
function unanswered({ status, parts }: Complaint): readonly number[] {
  const asParts: readonly Status[] = ["DECIDED", "SETTLED", "DECLINED", "FORWARDED", "CONVERTED"];
  if (!asParts.includes(status)) return [];
  return parts
    .filter(({ ending, judgement }) => !ending && !(status === "DECIDED" && judgement))
    .map(({ number }) => number);
}

describe("the answer", () => {
  it("6. who is answered or declined is told of the ombudsman, until a day that is a date", () => {
    whenever("ComplaintDecided", ({ ending }) => expect(ending.ombudsmanUntilOn).toBeDefined());
    whenever("ComplaintDeclined", ({ ending }) => expect(ending.ombudsmanUntilOn).toBeDefined());
  });

  it("7. nobody involved handles, but for 9:7(2)", () => {
    holds(({ steps }) => {
      for (const { after } of steps)
        if (after.handler) expect(isBarred(after, after.handler.staffId)).toBe(false);
    });
  });

  it("7. who handles it said so themselves, and to not have been involved, but for 9:7(2)", () => {
    whenever("HandlerAssigned", ({ handlerId, declaredUninvolved, by }, { before }) => {
      expect(by).toEqual({ kind: "STAFF", staffId: handlerId });
      expect(before.proposedHandler?.staffId).toBe(handlerId);
      expect(declaredUninvolved).toBe(!concernsAuthorityOnly(before));
    });
    whenever("DecisionDrafted", (_, { before }) => {
      expect(before.handler?.declaredUninvolved || concernsAuthorityOnly(before)).toBe(true);
    });
  });

  it("7. the copy and the offers to be heard wait for that word", () => {
    whenever("HandlerProposed", (_, { before, command }, events) => {
      if (before.handler || command.type !== "AssignHandler") return;
      expect(events.map(({ type }) => type)).toEqual(["HandlerProposed"]);
    });
  });

  it("7. who says that they were involved in an employee's conduct is kept from it", () => {
    whenever("AssignmentDeclined", ({ by }, { command, after }) => {
      if (by.kind !== "STAFF" || command.type !== "DeclineAssignment" || !command.involved) return;
      expect(after.involvedStaff).toContain(by.staffId);
      expect(after.proposedHandler?.staffId).not.toBe(by.staffId);
      if (!command.respondents && !concernsAuthorityOnly(after))
        expect(isBarred(after, by.staffId)).toBe(true);
    });
  });

  it("7. nobody is asked who may not handle it", () => {
    holds(({ steps }) => {
      for (const { after } of steps)
        if (after.proposedHandler) expect(isBarred(after, after.proposedHandler.staffId)).toBe(false);
    });
  });

  it("8. every respondent has had the copy before the judgement is put forward", () => {
    whenever("DecisionDrafted", (_, { before }) => {
      const copied = before.notices.filter(({ kind, state }) => kind === "COPY" && state === "DISPATCHED");
      const to = copied.flatMap((notice) => (notice.to.kind === "PARTY" ? [notice.to.partyId] : []));
      for (const { partyId } of before.respondents) expect(to).toContain(partyId);
    });
  });

  it("9. both sides were heard, or on a ground not, and had their week for the report, before the judgement is put forward", () => {
    whenever("DecisionDrafted", (_, { before, context }) => {
      const todayOn = context.now.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate();
      const [own, ...more] = before.hearings.filter(({ side }) => side === "COMPLAINANT");
      expect(more).toEqual([]);
      expect(["HEARD", "WAIVED"]).toContain(own?.status);
      for (const { partyId } of before.respondents) {
        const hearing = before.hearings.find((one) => one.partyId === partyId);
        const offers = before.notices.filter(
          ({ kind, to, state }) =>
            kind === "HEARING_OFFER" &&
            to.kind === "PARTY" &&
            to.partyId === partyId &&
            state !== "CANCELLED",
        );
        const left = offers.at(-1)?.dispatchedOn;
        const silent =
          left && compare(hearing?.replyByOn ?? todayOn, todayOn) < 0 && compare(left, todayOn) < 0;
        expect(["HEARD", "WAIVED", silent ? "OFFERED" : ""]).toContain(hearing?.status);
      }
    });
    whenever("DecisionDrafted", (_, { before, context }) => {
      const todayOn = amsterdamDay(context.now);
      // No term of this complaint ever ended before that day: only towards it may a week have been shortened.
      const [receivedOn = before.receivedOn] = [...before.receiptDays].sort(compare);
      const shortenedFrom = receivedOn.add({ days: 6 * 7 - 6 });
      for (const { kind, to, dispatchedOn } of before.notices) {
        if (kind !== "HEARING_REPORT" || to.kind !== "PARTY" || !dispatchedOn) continue;
        const weekEndsOn = dispatchedOn.add({ days: 7 });
        const hasReacted = before.reportReactions.some(
          ({ partyId, on }) => partyId === to.partyId && compare(on, dispatchedOn) >= 0,
        );
        const isOver = compare(weekEndsOn, todayOn) < 0 || compare(shortenedFrom, weekEndsOn) <= 0;
        expect([to.partyId, hasReacted || isOver]).toEqual([to.partyId, true]);
      }
    });
    whenever("HearingHeld", ({ report }) => expect(report).toBeDefined());
  });

  it("10. a deviation from the advice has its reason, and only a deviation has one", () => {
    whenever("ConclusionsDrawn", ({ deviationReason }, { before, command }) => {
      const deviates = command.type === "DrawConclusions" && command.deviatesFromAdvice;
      expect(deviationReason !== undefined).toBe(deviates);
      if (deviates) expect(before.advice?.receivedOn).toBeDefined();
    });
  });

  it("12. the outcome follows from the parts", () => {
    whenever("ComplaintDecided", ({ ending }, { before }) => {
      const judged = before.parts.filter(({ ending }) => !ending);
      expect(judged.every(({ judgement }) => judgement)).toBe(true);
      expect(ending.outcome).toBe(outcomeOf(judged.flatMap(({ judgement }) => judgement ?? [])));
    });
  });

  it("16. the ombudsman's year is a calendar year, never moved for a weekend", () => {
    holds(({ end: { ending, parts } }) => {
      const ends = [...(ending ? [ending] : []), ...parts.flatMap((part) => part.ending ?? [])];
      const years = ends.map(({ on }) => on.add({ years: 1 }).toString());
      for (const { ombudsmanUntilOn } of ends)
        if (ombudsmanUntilOn) expect(years).toContain(ombudsmanUntilOn.toString());
    });
  });
});

describe("what is handed over", () => {
  it("is no longer judged here, and the rest stays a complaint", () => {
    for (const type of ["ComplaintForwarded", "ComplaintConverted"] as const)
      whenever(type, ({ parts }, { after }) => {
        const here = after.parts.filter(({ ending }) => !ending);
        expect(here.filter(({ number }) => parts.includes(number))).toEqual([]);
        if (here.length > 0) expect(isOpenStatus(after.status)).toBe(true);
      });
  });
});

describe("each grievance", () => {
  it("of a complaint that ended with an answer or without one was judged, or ended by itself", () => {
    holds(({ steps }) => {
      for (const { after } of steps) expect(unanswered(after)).toEqual([]);
    });
  });

  it.each(["PartsDeclined", "PartsSettled"] as const)("that ended by %s has a year of its own", (type) => {
    whenever(type, ({ parts, ombudsmanUntilOn, on }, { before, after }) => {
      expect(unanswered(after)).toEqual([]);
      expect(ombudsmanUntilOn.toString()).toBe(on.add({ years: 1 }).toString());
      const ours = ({ number }: { readonly number: number }) => parts.includes(number);
      expect(after.parts.filter(ours).every(({ ending }) => ending)).toBe(true);
      if (type === "PartsSettled") expect(before.parts.filter(ours).some(({ ending }) => ending)).toBe(false);
    });
  });

  it("counts for how the complaint ended: settled before declined before passed on, kept for the longest", () => {
    whenever("ComplaintEndedInParts", ({ as, ending }, { after }) => {
      expect(unanswered(after)).toEqual([]);
      const ends = after.parts.flatMap((part) => part.ending?.as ?? []);
      expect(as).toBe(ends.includes("SETTLED") ? "SETTLED" : "DECLINED");
      const days = after.parts.flatMap((part) => part.ending?.ombudsmanUntilOn?.toString() ?? []);
      expect(ending.ombudsmanUntilOn?.toString()).toBe(days.sort().at(-1));
      if (as === "SETTLED") expect(["13.1", "13.1.2"]).toContain(ending.retention);
    });
  });
});

describe("two people", () => {
  it("approve an answer and a decline: never the handler, the author or the proposer", () => {
    whenever("DecisionApproved", ({ approvedBy }, { before }) => {
      expect([before.handler?.staffId, ...before.authors]).not.toContain(approvedBy);
    });
    whenever("DeclineApproved", ({ approvedBy }, { before }) => {
      expect([before.handler?.staffId, before.decline?.proposedBy]).not.toContain(approvedBy);
    });
  });
});
