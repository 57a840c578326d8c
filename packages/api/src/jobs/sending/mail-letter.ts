import { amsterdamDay, type ComplaintId, type Notice } from "@gehoor/domain";
import type { RunningTime } from "../../clock.ts";
import type { History } from "../../complaints/load.ts";
import { type PreparedLetter, prepareLetter } from "../../letters/prepare-letter.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { System } from "../../system.ts";
import { commandOf } from "./command-of.ts";
import { logDelivery } from "./delivery-log.ts";
import { mailOfNotice } from "./mail-of-notice.ts";
import { writeOutcome } from "./write-outcome.ts";

/** A waiting letter: composed as of now, claimed as such, and only then given to the mail server. */
export async function mailLetter(
  system: System,
  outbox: Outbox,
  history: History,
  notice: Notice,
  time: RunningTime,
): Promise<void> {
  const now = time();
  const { id, version } = history.complaint;
  const { number } = notice;
  const letter = await prepareLetter(system, history, notice, amsterdamDay(now));
  const mail = await mailOfNotice(system, history, notice, letter);
  if (mail === "SILENT") return show(system, id, number, letter, now);
  if (!mail) {
    await commandOf(system, id, { type: "RecordDispatchFailure", number, reason: "NO_ADDRESS" });
    return;
  }
  // What came since the letter was composed, but for other letters, is seen first: the job runs again.
  const command = { type: "ClaimNotice", number, letterHash: letter.sha256 } as const;
  const { version: claimedIn } = await commandOf(system, id, command, version);
  const given = { complaintId: id, notice, messageId: mail.messageId, claim: claimKey(id, claimedIn) };
  await writeOutcome(system, outbox, given, await outbox.send(given.claim, mail, time));
}

/** One giving to the mail server, over all runs of its job: the event that claimed the letter for it. */
export function claimKey(complaintId: ComplaintId, version: number): string {
  return `${complaintId}:${version}`;
}

/** On the page of somebody who wants no message about it: there from the moment it is recorded. */
async function show(
  system: System,
  complaintId: ComplaintId,
  number: number,
  { sha256: letterHash }: PreparedLetter,
  now: Temporal.Instant,
): Promise<void> {
  const attempt = { at: now, channel: "PORTAL", outcome: "SHOWN", detail: "no message wanted" } as const;
  await logDelivery(system, complaintId, number, attempt);
  const shown = { type: "RecordDispatch", number, evidence: "SHOWN" } as const;
  await commandOf(system, complaintId, { ...shown, dispatchedOn: amsterdamDay(now), letterHash });
}
