import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionTerm, declineTerm, workTarget } from "../../deadlines/kinds/handling-terms.ts";
import { ombudsmanYear } from "../../deadlines/kinds/ombudsman-year.ts";
import {
  contextOf,
  day,
  given,
  type History,
  intake,
  registration,
  system,
  text,
} from "../../testing/index.ts";
import { holds, whenever } from "../../testing/walks/every-walk.ts";
import { applyRule } from "../apply-rule.ts";
import type { ComplaintEvent, EventData } from "../event.ts";
import { fold } from "../evolve.ts";
import { endedAs } from "../standing/ended.ts";
import { owesLateNotice } from "../term/note-late.ts";

const { compare } = Temporal.PlainDate;

/** What can become known of the days of one complaint by mail, each fact once, recorded in any order. */
const facts: fc.Arbitrary<readonly EventData[]> = fc
  .record({
    receivedOn: fc.integer({ min: -10, max: 10 }),
    startsOn: fc.integer({ min: 0, max: 14 }),
    weeks: fc.integer({ min: 1, max: 4 }),
    untilOn: fc.integer({ min: 80, max: 120 }),
    which: fc.subarray([0, 1, 2, 3], { minLength: 2 }),
  })
  .chain(({ receivedOn, startsOn, weeks, untilOn, which }) => {
    const from = day("2026-03-02");
    const all: readonly EventData[] = [
      { type: "ReceiptDateCorrected", receivedOn: from.add({ days: receivedOn }), reason: text("stamp") },
      { type: "StartDateMoved", startsOn: from.add({ days: startsOn }) },
      { type: "ComplaintAdjourned", weeks, reason: text("illness") },
      {
        type: "PostponementAgreed",
        untilOn: from.add({ days: untilOn }),
        consentedOn: from.add({ days: 21 }),
        consent: text("yes"),
      },
    ];
    return fc
      .shuffledSubarray(which, { minLength: which.length })
      .map((order) => order.flatMap((index) => all[index] ?? []));
  });

const opening: History = given()
  .when(registration({ channel: "EMAIL" }))
  .by(intake)
  .on("2026-03-02")
  .history();

describe("the days of a complaint", () => {
  it("21. do not depend on the order in which their facts were recorded", () => {
    const { now, ...context } = contextOf(system, "2026-03-23");
    const terms = (recorded: readonly EventData[]) => {
      const events = recorded.map((one): ComplaintEvent => ({ ...one, at: now, by: { kind: "SYSTEM" } }));
      const complaint = fold([...opening, ...events]);
      if (!complaint) throw new Error("No complaint");
      return [decisionTerm(complaint, context), declineTerm(complaint, context), complaint.startsOn]
        .map((one) => JSON.stringify(one))
        .join();
    };
    fc.assert(
      fc.property(facts, (recorded) => {
        const inOrder = [...recorded].sort((one, other) => one.type.localeCompare(other.type));
        expect(terms(recorded)).toBe(terms(inOrder));
      }),
    );
  });

  it("18. no letter says that we are late about what had been answered", () => {
    whenever("ComplaintReopened", (_, { before, after, context }) => {
      const answered = ["DECIDED", "DECLINED"].includes(endedAs(before));
      if (!answered && !after.target) return;
      expect(owesLateNotice(after)).toBe(false);
      expect(applyRule(after, { type: "NoteLate" }, { ...context, actor: system }).accepted).toBe(false);
    });
  });

  it("17. a day to work to lies ahead when it is set", () => {
    holds(({ steps }) => {
      for (const { before, after, context } of steps) {
        if (after.target === before.target) continue;
        const todayOn = context.now.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate();
        expect(compare(after.target?.on ?? todayOn, todayOn)).toBeGreaterThan(0);
        expect(workTarget(after, context)).toBeDefined();
      }
    });
  });

  it("never shorten the ombudsman's year once an end began one", () => {
    holds(({ steps }) => {
      for (const { before, after, context } of steps) {
        const began = [
          ...before.pastEndings.map(({ ending }) => ending),
          ...(before.ending ? [before.ending] : []),
        ]
          .flatMap(({ ombudsmanUntilOn }) => ombudsmanUntilOn ?? [])
          .sort(compare)
          .at(-1);
        // The second sending of an answer that did not arrive takes the place of the first (2:11).
        if (!began || (before.ending && after.ending)) continue;
        const until = ombudsmanYear(after, context)?.dueOn;
        expect(until && compare(until, began) >= 0).toBe(true);
      }
    });
  });
});
