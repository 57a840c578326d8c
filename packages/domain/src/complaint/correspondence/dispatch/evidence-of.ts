import type { Notice } from "../../complaint.ts";
import type { DispatchEvidence } from "../notice-kinds.ts";

/** What it proves that the mail server took it: that the letter left, or that its reader was told where it is shown. */
export function evidenceOf({ channel }: Pick<Notice, "channel">): DispatchEvidence {
  return channel === "PORTAL" ? "SHOWN" : "ACCEPTED_BY_MAIL_SERVER";
}
