import type { Complaint } from "../complaint.ts";
import { cancelNotices } from "../correspondence/cancel-notices.ts";
import { withoutApproval } from "../decision/without-approval.ts";
import type { Part } from "./part.ts";
import { openParts } from "./part-endings.ts";

/**
 * What was proposed or asked about parts alone, and is about none any more now that these have ended: it does not leave, and
 * nobody has to answer it.
 */
export function withParts(complaint: Complaint, parts: readonly Part[]): Partial<Complaint> {
  const open = openParts({ parts }).map(({ number }) => number);
  const isMoot = (named: readonly number[] | undefined) =>
    named !== undefined && !named.some((number) => open.includes(number));
  const dropped: Partial<Complaint> = isMoot(complaint.decline?.parts)
    ? { ...withoutApproval(complaint), decline: undefined }
    : {};
  return { ...dropped, ...unasked({ ...complaint, ...dropped }, isMoot), parts };
}

function unasked(
  complaint: Complaint,
  isMoot: (named: readonly number[] | undefined) => boolean,
): Partial<Complaint> {
  const { informal, status } = complaint;
  if (!informal || !isMoot(informal.parts)) return {};
  return {
    informal: status === "INFORMAL" ? { startedOn: informal.startedOn, proposedOn: undefined } : undefined,
    settlementBy: [],
    notices: cancelNotices(complaint, ({ kind }) => kind === "SETTLEMENT_ASKED"),
  };
}
