import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import { whenever } from "../../testing/walks/every-walk.ts";
import type { Complainant, Complaint, Notice } from "../complaint.ts";
import type { NoticeKind } from "../correspondence/notice-kinds.ts";
import type { EventType } from "../event.ts";

/** Everybody is told: no walk ends a complaint with a complainant left out. */

const isActive = ({ withdrawnOn, deceasedOn }: Complainant) => !withdrawnOn && !deceasedOn;

/** Known, still complaining: who is owed an answer (Awb 9:12). */
const owed = ({ complainants }: Complaint) => complainants.filter((one) => isActive(one) && one.identified);

/** Who may read it for this person: themselves, whoever represents or represented them, the spokesperson by their own choice. */
function readsFor({ complainants }: Complaint, person: Complainant, reader: PartyId): boolean {
  const complains = complainants.find(({ partyId }) => partyId === reader);
  if (!complains || complains.partyId === person.partyId) return true;
  return person.throughSpokesperson === true && complains.spokesperson;
}

function lettersTo(
  complaint: Complaint,
  person: Complainant,
  kinds: readonly NoticeKind[],
): readonly Notice[] {
  const respondents = complaint.respondents.map(({ partyId }) => partyId);
  return complaint.notices.filter(
    ({ kind, to }) =>
      kinds.includes(kind) &&
      to.kind === "PARTY" &&
      !respondents.includes(to.partyId) &&
      readsFor(complaint, person, to.partyId),
  );
}

describe("20. no complaint closes by an answer unless each complainant was told in a way that reaches", () => {
  for (const [type, kind] of [
    ["ComplaintDecided", "DECISION"],
    ["ComplaintDeclined", "DECLINED"],
  ] as const)
    it(`by ${kind}: each has a letter that left, and the last of them gives the day`, () => {
      whenever(type, ({ ending }, { after }) => {
        for (const person of owed(after)) {
          const left = lettersTo(after, person, [kind]).filter(({ state }) => state === "DISPATCHED");
          expect(left, `${person.partyId} was not told`).not.toEqual([]);
          for (const { evidence, channel } of left) {
            expect(evidence).toBeDefined();
            expect(channel === "NONE" ? evidence : "HANDED_OVER").not.toBe("SHOWN");
          }
          const first = left.flatMap(({ dispatchedOn }) => dispatchedOn ?? [])[0];
          expect(first && Temporal.PlainDate.compare(first, ending.on)).toBeLessThanOrEqual(0);
        }
      });
    });
});

describe("20. nor by a word that staff noted, of a written complaint", () => {
  const unreachable = ({ startsOn }: Complaint, letters: readonly Notice[]) =>
    startsOn !== undefined && letters.every(({ channel }) => channel === "NONE");

  it("settled: whose word it was can be written to", () => {
    whenever("ComplaintSettled", ({ by, saidBy }, { before, after }) => {
      if (by.kind !== "STAFF") return;
      for (const person of owed(before).filter(({ partyId }) => !saidBy || partyId === saidBy))
        expect(unreachable(before, lettersTo(after, person, ["SETTLED"]))).toBe(false);
    });
  });

  it("withdrawn: it is confirmed in a way that reaches", () => {
    whenever("ComplaintWithdrawn", ({ by, partyId }, { before, after }) => {
      const person = owed(before).find((one) => one.partyId === partyId);
      if (by.kind === "STAFF" && person)
        expect(unreachable(before, lettersTo(after, person, ["WITHDRAWN"]))).toBe(false);
    });
  });
});

describe("22. each complainant gets a judgement or an own ending", () => {
  const endings: readonly (readonly [EventType, ...NoticeKind[]])[] = [
    ["ComplaintSettled", "SETTLED", "DECLINED", "FORWARDED", "CONVERTED"],
    ["ComplaintForwarded", "FORWARDED"],
    ["ComplaintConverted", "CONVERTED"],
    ["ComplaintPutOutsideFormal", "OUTSIDE_FORMAL"],
    ["ComplaintMerged", "MERGED"],
  ];
  for (const [type, ...kinds] of endings)
    it(`by ${type}: a letter is asked for to each`, () => {
      whenever(type, (_, { before, after }) => {
        for (const person of owed(before)) {
          const letters = lettersTo(after, person, kinds).filter(
            ({ state }) => state !== "CANCELLED" && state !== "FAILED",
          );
          expect(letters, `${person.partyId} hears nothing of ${type}`).not.toEqual([]);
        }
      });
    });

  it("by withdrawing: whoever does hears so, and the others go on", () => {
    whenever("ComplaintWithdrawn", ({ partyId }, { before, after }) => {
      const person = before.complainants.find((one) => one.partyId === partyId);
      expect(person && lettersTo(after, person, ["WITHDRAWN"])).not.toEqual([]);
      if (after.ending) expect(after.complainants.filter(isActive)).toEqual([]);
    });
  });

  it("by their own word: it is settled by nobody's silence (9:5)", () => {
    whenever("ComplaintSettled", ({ by }, { before, command }) => {
      if (command.type !== "ConfirmSettlement" && command.type !== "RecordSettlement") return;
      const saidBy =
        command.type === "RecordSettlement" ? command.saidBy : "partyId" in by ? by.partyId : undefined;
      if (saidBy === before.representative?.partyId) return;
      for (const { partyId } of before.complainants.filter(isActive))
        if (saidBy && partyId !== saidBy) expect(before.settlementBy).toContain(partyId);
    });
  });
});
