import { type Actor, type ComplaintId, postsLetters } from "@gehoor/domain";
import { loadHistory } from "../complaints/load.ts";
import type { System } from "../system.ts";
import { accessSlip, keptLetter, type PreparedLetter, prepareLetter, withSlip } from "./prepare-letter.ts";

/** A letter for the printer: with the day it will leave, and the access code that goes along, where one does. */
export interface PrintedLetter extends PreparedLetter {
  /** The page to print; the kept letter is the same without the access code. */
  readonly page: string;
}

interface AskedLetter {
  readonly complaintId: ComplaintId;
  readonly number: number;
  /** The day on which it leaves. */
  readonly on: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

/**
 * The hash of what was posted on a day: of the letter that was printed for it, whatever changed after that; printed for
 * another day, or not here, of the letter as it is composed for that day.
 *
 * @returns undefined when there is no such letter to this actor
 */
export async function postedHash(
  system: System,
  actor: Actor,
  asked: AskedLetter,
): Promise<string | undefined> {
  const kept = await keptLetter(system, asked.complaintId, asked.number);
  if (kept?.composedOn.equals(asked.on)) return kept.sha256;
  // No letter, no evidence; the rule says so, and says nothing to whom the complaint is hidden from.
  return (await letterToPrint(system, actor, asked))?.sha256 ?? kept?.sha256;
}

/**
 * A letter of the post list as it has to be printed to leave on this day, composed for it and kept so. Recorded as posted
 * on another day than it was opened for, it is composed for that day again: the same letter as was printed then.
 *
 * @returns undefined when nothing waits for the post under this number, and likewise when this actor may not post it
 */
export async function letterToPrint(
  system: System,
  actor: Actor,
  { complaintId, number, on, now }: AskedLetter,
): Promise<PrintedLetter | undefined> {
  const [history, coordination] = await Promise.all([
    loadHistory(system.db, complaintId),
    system.policies.coordination(now),
  ]);
  if (!history || !postsLetters(actor, history.complaint, coordination)) return undefined;
  const notice = history.complaint.notices.find((one) => one.number === number);
  if (notice?.state !== "REQUESTED") return undefined;
  if (notice.channel !== "POST" && notice.channel !== "NONE") return undefined;
  const letter = await prepareLetter(system, history, notice, on);
  const { html } = withSlip(letter, await accessSlip(system, history, notice));
  return { ...letter, page: html };
}
