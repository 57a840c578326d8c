import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { refusedWith } from "./refused-with.ts";
import { mustHaveRepresentative } from "./representation.ts";

export interface RefuseRepresentative {
  /** The serious objections, as both letters give them. */
  readonly reason: TextRef;
}

/**
 * A representative against whom there are serious objections is refused (Awb 2:2(1)), never an advocate (2:2(3)). Both they
 * and the complainant are told in writing at once (2:2(2)). From then on the complainant acts, alone or with somebody else.
 */
export const refuseRepresentative: Rule<RefuseRepresentative> = {
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(
      mustHaveRepresentative(complaint),
      complaint.representative?.kind === "ADVOCATE" ? refusal("IS_ADVOCATE") : undefined,
    ),
  decide: (complaint, { reason }, context) => {
    const { representative } = complaint;
    if (!representative) return refuse("NO_REPRESENTATIVE");
    const { partyId } = representative;
    const after: Complaint = {
      ...complaint,
      representative: undefined,
      refusedRepresentatives: refusedWith(complaint),
    };
    const letters = requestNotices(after, toComplainant(after, "REPRESENTATIVE_REFUSED"), {
      kind: "REPRESENTATIVE_REFUSED",
      to: { kind: "PARTY", partyId },
    });
    return accept(context, { type: "RepresentativeRefused", partyId, reason }, ...letters);
  },
};
