import { describe, expect, it } from "vitest";
import { holds, whenever } from "../../testing/walks/every-walk.ts";
import type { Walked } from "../../testing/walks/random-walk.ts";
import type { Notice } from "../complaint.ts";

/** The invariants of letters, each over walks of many weeks with people who try anything. */

/** A letter leaves: it is given to the mail server, or recorded as having gone another way. */
function whenLeaving(check: (notice: Notice, step: Walked) => void): void {
  for (const type of ["NoticeClaimed", "NoticeDispatched"] as const)
    whenever(type, ({ number }, step) => {
      const notice = step.before.notices.find((one) => one.number === number);
      if (notice?.state === "REQUESTED") check(notice, step);
    });
}

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
