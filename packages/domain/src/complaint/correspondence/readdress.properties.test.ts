import fc from "fast-check";
import { expect, it } from "vitest";
import { anyWalk } from "../../testing/walks/random-walk.ts";
import type { Complaint } from "../complaint.ts";

/** Who has not proven to represent the complainant (2:1(3)), or was refused (2:2). */
function outside({ representative, refusedRepresentatives }: Complaint): readonly string[] {
  const unproven = representative?.authorisation === "ASKED" ? [representative] : [];
  return [...unproven, ...refusedRepresentatives].map(({ partyId }) => partyId);
}

it("nothing of the case waits for, or leaves to, who has not proven to represent or was refused", () => {
  fc.assert(
    fc.property(anyWalk, ({ steps }) => {
      for (const { before, after } of steps) {
        const wasWaiting = new Set(before.notices.map((one) => one.state === "REQUESTED" && one.number));
        const kinds = after.notices
          .filter(
            ({ to, state, number }) =>
              (state === "REQUESTED" ||
                (["CLAIMED", "DISPATCHED"].includes(state) && wasWaiting.has(number))) &&
              to.kind === "PARTY" &&
              outside(before).includes(to.partyId) &&
              outside(after).includes(to.partyId),
          )
          .map(({ kind }) => kind);
        for (const kind of kinds) expect(["AUTHORISATION_ASKED", "REPRESENTATIVE_REFUSED"]).toContain(kind);
      }
    }),
    { numRuns: 60 },
  );
});
