import type { Complaint, Notice } from "../../complaint.ts";
import { type Refusal, refusal } from "../../refusals.ts";
import type { DispatchEvidence } from "../notice-kinds.ts";
import { waysTo } from "../notices.ts";

/**
 * Evidence says that it reached: mail only to who consented (Awb 2:8), shown only to who chose the page and can open it
 * (Awb 2:19), posted only where there is an address. Handing over proves itself.
 */
export function evidenceRefusal(
  complaint: Complaint,
  { channel, to }: Notice,
  evidence: DispatchEvidence,
): Refusal | undefined {
  switch (evidence) {
    case "ACCEPTED_BY_MAIL_SERVER":
      return channel === "EMAIL" || channel === "WORK" ? undefined : refusal("NOT_BY_EMAIL");
    case "SHOWN":
      return to.kind === "PARTY" && channel === "PORTAL" && waysTo(complaint, to.partyId).includes("PORTAL")
        ? undefined
        : refusal("NOT_REACHED_SO");
    case "POSTED":
      return channel === "NONE" ? refusal("NOT_REACHED_SO") : undefined;
    case "HANDED_OVER":
      return undefined;
  }
}
