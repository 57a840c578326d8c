import { describe, expect, it } from "vitest";
import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { deadlines, decisionDueOn, declineDueOn } from "../../deadlines/deadlines.ts";
import { adjournUntilOn } from "../../deadlines/kinds/handling-terms.ts";
import { holds, whenever } from "../../testing/walks/every-walk.ts";
import { isOpenStatus } from "../codes.ts";
import type { Complainant, Complaint } from "../complaint.ts";
import type { ComplaintEvent } from "../event.ts";

/** The invariants of days and terms, each over walks of many weeks with people who try anything. */
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
        const ofOmbudsman = ["OMBUDSMAN_REQUEST", "OMBUDSMAN_DEMAND", "FOLLOW_UP", "BREACH_REPORT"];
        expect(kinds.filter((kind) => !ofOmbudsman.includes(kind))).toEqual([]);
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
