import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { type Refusal, refusal } from "../refusals.ts";

/**
 * A representative who was asked for a written authorisation (Awb 2:1(3)) and has not given it yet may go on asking,
 * explaining and supplying for the complainant, but gives up or away nothing that is the complainant's own: the complaint,
 * the hearing, the term, the file. The complainant can do so meanwhile. Who was never asked is taken at their word.
 */
export function mustBeAuthorised(complaint: Complaint, { actor }: Context): Refusal | undefined {
  const awaited = complaint.representative?.authorisation === "ASKED";
  return actor.kind === "REPRESENTATIVE" && awaited ? refusal("AUTHORISATION_AWAITED") : undefined;
}
