import { amsterdamDay, dispatchRefusal, type Notice } from "@gehoor/domain";
import type { RunningTime } from "../../clock.ts";
import type { History } from "../../complaints/load.ts";
import { keptLetter } from "../../letters/prepare-letter.ts";
import type { Mail } from "../../mail/mailer.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";
import { commandOf } from "./command-of.ts";
import { lastOutcome } from "./last-outcome.ts";
import { claimKey } from "./mail-letter.ts";
import { mailOfNotice, messageIdOf } from "./mail-of-notice.ts";
import { writeOutcome } from "./write-outcome.ts";

/**
 * A letter that was claimed before, by a run that did not come to its end. What it learned is written down now; when nobody
 * knows any more what the mail server said, the file says so and the same mail goes again.
 */
export async function resumeMail(
  system: System,
  outbox: Outbox,
  history: History,
  notice: Notice,
  time: RunningTime,
): Promise<void> {
  const { id } = history.complaint;
  const { number } = notice;
  const claim = claimKey(id, versionOfClaim(history, number));
  const given = { complaintId: id, notice, messageId: messageIdOf(system, history, notice), claim };
  const known = (await outbox.outcomeOf(claim)) ?? (await lastOutcome(system, history, notice));
  if (known) return writeOutcome(system, outbox, given, known);
  if (!notice.answerLost) await commandOf(system, id, { type: "RecordAnswerLost", number });
  const silent: Notice = { ...notice, answerLost: true };
  if (await isOvertaken(system, history, silent, time())) {
    const cause = `NOTICE_UNKNOWN:${number}`;
    return raiseAlert(system, { complaintId: id, kind: "ACTION_ASKED", cause });
  }
  const mail = await sameMail(system, history, notice);
  await writeOutcome(system, outbox, { ...given, notice: silent }, await outbox.send(claim, mail, time));
}

/**
 * A decline after its four weeks, an answer that was overtaken: it does not go again. Whether it left stays unknown, and
 * somebody is told.
 */
async function isOvertaken(
  system: System,
  { complaint }: History,
  notice: Notice,
  now: Temporal.Instant,
): Promise<boolean> {
  const context = await system.policies.contextFor(complaint, { kind: "SYSTEM" }, now);
  return notice.overtaken || dispatchRefusal(complaint, notice, amsterdamDay(now), context) !== undefined;
}

async function sameMail(system: System, history: History, notice: Notice): Promise<Mail> {
  const letter = await keptLetter(system, history.complaint.id, notice.number);
  const mail =
    letter && letter.sha256 === notice.letterHash && (await mailOfNotice(system, history, notice, letter));
  if (!mail || mail === "SILENT") throw new Error("What was claimed can not be sent again");
  return mail;
}

function versionOfClaim({ events }: History, number: number): number {
  return 1 + events.findLastIndex((one) => one.type === "NoticeClaimed" && one.number === number);
}
