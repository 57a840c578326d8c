import { describe, expect, it } from "vitest";
import { concernsAuthorityOnly, isBarred } from "../access/involvement.ts";
import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import { deadlines, decisionDueOn, declineDueOn } from "../deadlines/deadlines.ts";
import { adjournUntilOn } from "../deadlines/handling-terms.ts";
import { holds, whenever } from "../testing/every-walk.ts";
import type { Walked } from "../testing/random-walk.ts";
import { isOpenStatus, type Status } from "./codes.ts";
import type { Complainant, Complaint, Notice } from "./complaint.ts";
import { outcomeOf } from "./ending.ts";
import type { ComplaintEvent } from "./event.ts";

/** The invariants of complaint handling, each over walks of many weeks with people who try anything. */
const { compare } = Temporal.PlainDate;

const lettersOf = (events: readonly ComplaintEvent[], kind: string) =>
  events.flatMap((event) =>
    event.type === "NoticeRequested" && event.kind === kind && event.to.kind === "PARTY"
      ? [event.to.partyId]
      : [],
  );

/** Who goes on complaining, is known, and neither is represented nor chose to hear through the spokesperson. */
function isOwnReader({ representative }: Complaint, one: Complainant): boolean {
  const isRepresented = representative !== undefined && representative.authorisation !== "ASKED";
  const isActive = !one.withdrawnOn && !one.deceasedOn;
  return isActive && one.identified && !isRepresented && (one.spokesperson || !one.throughSpokesperson);
}

/** A letter leaves: it is given to the mail server, or recorded as having gone another way. */
function whenLeaving(check: (notice: Notice, step: Walked) => void): void {
  for (const type of ["NoticeClaimed", "NoticeDispatched"] as const)
    whenever(type, ({ number }, step) => {
      const notice = step.before.notices.find((one) => one.number === number);
      if (notice?.state === "REQUESTED") check(notice, step);
    });
}

/** Nobody was told anything about these grievances. Withdrawn, merged, dead, spam and outside the formal track end as a whole. */
function unanswered({ status, parts }: Complaint): readonly number[] {
  const asParts: readonly Status[] = ["DECIDED", "SETTLED", "DECLINED", "FORWARDED", "CONVERTED"];
  if (!asParts.includes(status)) return [];
  return parts
    .filter(({ ending, judgement }) => !ending && !(status === "DECIDED" && judgement))
    .map(({ number }) => number);
}

describe("the day of receipt and the terms", () => {
  it("1. one d0 per case: it changes only by a correction with a reason, a confirmation or a notice of 2:24", () => {
    holds(({ steps }) => {
      for (const { before, after, command } of steps) {
        if (String(before.startsOn) === String(after.startsOn)) continue;
        const takenUp = before.straightToOmbudsman ? ["DecideReopening"] : [];
        const corrections = ["CorrectReceiptDate", "DecideReceiptCorrection"];
        const allowed = [...corrections, "ConfirmWrittenForm", "MoveStartDate", ...takenUp];
        expect(allowed).toContain(command.type);
        if (command.type === "ConfirmWrittenForm" || command.type === "DecideReopening")
          expect(before.startsOn).toBeUndefined();
      }
    });
  });

  it("2. no other transition touches receipt, first contact or lodging; 2:24 only makes the start later", () => {
    holds(({ steps }) => {
      for (const { before, after, command } of steps) {
        const days = ({ receivedOn, firstContactOn, lodgedOn }: Complaint) =>
          [receivedOn, lodgedOn, before.straightToOmbudsman ? undefined : firstContactOn].map(String);
        const corrects = command.type === "CorrectReceiptDate" || command.type === "DecideReceiptCorrection";
        if (!corrects) expect(days(after)).toEqual(days(before));
        if (command.type === "MoveStartDate" && before.startsOn && after.startsOn)
          expect(compare(after.startsOn, before.startsOn)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it("no term of title 9.1 runs for a request to the ombudsman until it is taken up as a complaint", () => {
    holds(({ steps }) => {
      for (const { after, context } of steps) {
        if (!after.straightToOmbudsman) continue;
        expect([after.startsOn, isOpenStatus(after.status)]).toEqual([undefined, false]);
        const kinds = deadlines(after, context).map(({ kind }) => kind);
        const his = ["OMBUDSMAN_REQUEST", "OMBUDSMAN_DEMAND", "FOLLOW_UP", "BREACH_REPORT"];
        expect(kinds.filter((kind) => !his.includes(kind))).toEqual([]);
      }
    });
  });

  it("3. no decline leaves after the four weeks, whoever tries", () => {
    whenever("ComplaintDeclined", ({ ending }, { before, context }) => {
      expect(compare(ending.on, declineDueOn(before, context))).toBeLessThanOrEqual(0);
    });
    whenever("DeclineApproved", (_, { before, context }) => {
      const todayOn = context.now.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate();
      expect(compare(todayOn, declineDueOn(before, context))).toBeLessThanOrEqual(0);
    });
  });

  it("4. one adjournment of one to four whole weeks; more only with every complainant's consent", () => {
    holds(({ history }) => {
      const adjournments = history.flatMap((event) =>
        event.type === "ComplaintAdjourned" ? [event.weeks] : [],
      );
      expect(adjournments.length).toBeLessThanOrEqual(1);
      for (const weeks of adjournments) expect([1, 2, 3, 4]).toContain(weeks);
    });
    whenever("PostponementAgreed", ({ by, consent, untilOn }, { before, context, command }) => {
      const saidBy = command.type === "RecordPostponementConsent" ? command.saidBy : undefined;
      const lastOn = adjournUntilOn(before, context);
      const canAdjourn = lastOn && compare(amsterdamDay(context.now), lastOn) <= 0;
      expect(before.adjournment !== undefined || !canAdjourn).toBe(true);
      expect(compare(untilOn, decisionDueOn(before, context))).toBeGreaterThan(0);
      expect(by.kind === "STAFF" ? consent : "given on the site").toBeDefined();
      const last = by.kind === "COMPLAINANT" ? by.partyId : saidBy;
      if (!last || before.representative?.partyId === last) return;
      const others = before.complainants.filter(
        ({ partyId, withdrawnOn, deceasedOn }) => partyId !== last && !withdrawnOn && !deceasedOn,
      );
      const agreed = before.postponementBy.map(({ partyId }) => partyId);
      expect(agreed).toEqual(expect.arrayContaining(others.map(({ partyId }) => partyId)));
    });
  });

  it("5. an adjournment is told to every complainant and to every respondent", () => {
    whenever("ComplaintAdjourned", (_, { before }, events) => {
      const told = lettersOf(events, "ADJOURNED");
      const respondents = before.respondents.map(({ partyId }) => partyId);
      expect(told.slice(told.length - respondents.length)).toEqual(respondents);
      expect(told.length).toBeGreaterThan(respondents.length);
      for (const one of before.complainants)
        if (isOwnReader(before, one)) expect(told).toContain(one.partyId);
    });
  });
});

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

describe("letters", () => {
  it("14. every letter that left has its day, its evidence and the hash of what left", () => {
    holds(({ end: { notices } }) => {
      for (const { state, dispatchedOn, evidence, letterHash } of notices.filter(
        (one) => one.state === "DISPATCHED",
      ))
        expect([state, dispatchedOn, evidence, letterHash]).not.toContain(undefined);
    });
  });

  it("15. e-mail goes only to who said explicitly to be reachable so", () => {
    whenLeaving((notice, { before }) => {
      if (notice.channel !== "EMAIL" || notice.to.kind !== "PARTY") return;
      const { partyId } = notice.to;
      const { complainants, representative, refusedRepresentatives } = before;
      const people = [
        ...complainants,
        ...(representative ? [representative] : []),
        ...refusedRepresentatives,
      ];
      expect(people.find((one) => one.partyId === partyId)?.emailConsent).toBe(true);
    });
  });

  it("no letter leaves for the dead, or for a complaint that ended otherwise", () => {
    whenLeaving((notice, { before }) => {
      const dead = before.complainants.find(
        ({ partyId, deceasedOn }) =>
          deceasedOn && notice.to.kind === "PARTY" && notice.to.partyId === partyId,
      );
      expect(dead).toBeUndefined();
      const { approval, status } = before;
      if (notice.kind === "DECISION") expect(["DRAFT_DECISION", "DECIDED"]).toContain(status);
      if (notice.kind === "DECISION") expect(approval?.of).toBe("DECISION");
      if (notice.kind === "DECLINED") expect(approval?.of).toBe("DECLINE");
    });
  });

  it("are numbered one by one", () => {
    holds(({ end: { notices } }) => {
      expect(notices.map(({ number }) => number)).toEqual(notices.map((_, index) => index + 1));
    });
  });
});

describe("a decline for as long as a criminal investigation lasts", () => {
  it("keeps every day on which it was to be looked at again", () => {
    whenever("DeclineReviewed", ({ reviewOn }, { before, after }) => {
      const days = ({ decline }: Complaint) => [
        ...(decline?.reviews.map(({ dueOn }) => String(dueOn)) ?? []),
        ...(decline?.reviewOn ? [String(decline.reviewOn)] : []),
      ];
      expect(days(after)).toEqual([...days(before), ...(reviewOn ? [String(reviewOn)] : [])]);
    });
  });
});

describe("going on after an end", () => {
  it("keeps the days of receipt, and the term, of whatever had a term", () => {
    whenever("ComplaintReopened", (_, { before, after, context }) => {
      expect(String(after.receivedOn)).toBe(String(before.receivedOn));
      if (!before.startsOn) return;
      expect(String(after.startsOn)).toBe(String(before.startsOn));
      expect(String(decisionDueOn(after, context))).toBe(String(decisionDueOn(before, context)));
    });
  });

  it("needs two people, but for a complainant who says that it was not settled", () => {
    whenever("ComplaintReopened", ({ by }, { before }) => {
      expect(by.kind === "STAFF" && by.staffId).not.toBe(before.pendingReopening?.by);
      expect(before.pendingReopening).toBeDefined();
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
