import { amsterdamDay, type ComplaintId, dispatchRefusal, type Notice } from "@gehoor/domain";
import { runningFrom } from "../../clock.ts";
import { type History, loadHistory } from "../../complaints/load.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { System } from "../../system.ts";
import { raiseAlert } from "../raise-alert.ts";
import { mailLetter } from "./mail-letter.ts";
import { resumeMail } from "./resume-mail.ts";

/**
 * Composes the letter of a notice, sends it where that can be done by machine, and records that it left. May stop at any
 * point and run any number of times: what was done is not done again, and what was overtaken does not leave.
 */
export function sendNotice(
  system: System,
  outbox: Outbox,
  complaintId: ComplaintId,
  number: number,
): Promise<void> {
  return outbox.alone(`${complaintId}:${number}`, () => send(system, outbox, complaintId, number));
}

async function send(system: System, outbox: Outbox, complaintId: ComplaintId, number: number): Promise<void> {
  const history = await loadHistory(system.db, complaintId);
  const notice = history?.complaint.notices.find((one) => one.number === number);
  if (!history || !notice) return;
  const time = runningFrom(await system.clock.now());
  if (notice.state === "CLAIMED") return resumeMail(system, outbox, history, notice, time);
  if (notice.state !== "REQUESTED" || (await isHeld(system, history, notice, time()))) return;
  switch (notice.channel) {
    case "PORTAL":
    case "EMAIL":
    case "WORK":
      return mailLetter(system, outbox, history, notice, time);
    case "NONE":
      // Nobody knows where to send it: told to who can ask, and sent as soon as there is an address.
      return raiseAlert(system, { complaintId, kind: "ADDRESS_NEEDED", cause: `NO_ADDRESS:${number}` });
    case "POST":
      // Waits in the post list; composed on the day it is printed.
      return;
  }
}

/** Whether it may not leave as things are; then somebody is told, once. */
async function isHeld(
  system: System,
  { complaint }: History,
  notice: Notice,
  now: Temporal.Instant,
): Promise<boolean> {
  const context = await system.policies.contextFor(complaint, { kind: "SYSTEM" }, now);
  const refused = dispatchRefusal(complaint, notice, amsterdamDay(now), context);
  if (!refused) return false;
  const { number } = notice;
  system.log.warn({ complaintId: complaint.id, number, code: refused.code }, "a letter may not leave");
  const cause = `NOTICE_HELD:${number}`;
  await raiseAlert(system, { complaintId: complaint.id, kind: "ACTION_ASKED", cause });
  return true;
}
