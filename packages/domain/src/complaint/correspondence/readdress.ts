import type { Complaint, Notice } from "../complaint.ts";
import { addressee, channelTo } from "./notices.ts";

/**
 * Waiting letters follow the people: what was meant for somebody who died, or who no longer represents the complainant,
 * goes to who is written to now; and e-mail only while that person wants it (Awb 2:8).
 */
export function readdressed(complaint: Complaint): readonly Notice[] {
  return complaint.notices.map((notice) => {
    if (notice.state !== "REQUESTED" || notice.to.kind !== "PARTY") return notice;
    const passesOn = !isReachable(complaint, notice.to.partyId);
    const to = passesOn ? { kind: "PARTY" as const, partyId: addressee(complaint) } : notice.to;
    const channel = channelTo(complaint, to);
    const loses = notice.channel === "EMAIL" && channel !== "EMAIL";
    return passesOn || loses ? { ...notice, to, channel } : notice;
  });
}

/** A living complainant, the representative or a respondent: somebody a letter can still be meant for. */
export function isReachable(complaint: Complaint, partyId: string): boolean {
  const { complainants, representative, respondents } = complaint;
  return (
    complainants.some((one) => one.partyId === partyId && !one.deceasedOn) ||
    representative?.partyId === partyId ||
    respondents.some((one) => one.partyId === partyId)
  );
}
