import {
  amsterdamDay,
  type ComplaintId,
  type DispatchEvidence,
  dispatchRefusal,
  type Notice,
} from "@gehoor/domain";
import { handle } from "../complaints/handle.ts";
import { type History, loadHistory } from "../complaints/load.ts";
import { loadMaterial } from "../letters/load-material.ts";
import { accessSlip, type PreparedLetter, prepareLetter, withSlip } from "../letters/prepare-letter.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { System } from "../system.ts";
import { deliveriesOf, logDelivery } from "./delivery-log.ts";
import { mailAddress } from "./mail-address.ts";
import { raiseAlert } from "./raise-alert.ts";
import { showOnPage } from "./show-on-page.ts";

/**
 * Composes the letter of a notice, sends it where that can be done by machine, and records that it left. May run any
 * number of times: what was done is not done again, and what was overtaken does not leave.
 */
export async function sendNotice(
  system: System,
  mailer: Mailer,
  complaintId: ComplaintId,
  number: number,
): Promise<void> {
  const history = await loadHistory(system.db, complaintId);
  const notice = history?.complaint.notices.find((one) => one.number === number);
  if (!history || !notice || notice.state !== "REQUESTED") return;

  const taken = (await deliveriesOf(system, complaintId, number)).find(
    ({ outcome }) => outcome === "ACCEPTED" || outcome === "SHOWN",
  );
  const now = taken?.at ?? (await system.clock.now());
  const on = amsterdamDay(now);
  const context = await system.policies.contextFor(history.complaint, { kind: "SYSTEM" }, now);
  const refused = dispatchRefusal(history.complaint, notice, on, context);
  if (refused) {
    system.log.warn({ complaintId, number, code: refused.code }, "a letter may not leave");
    const cause = `NOTICE_HELD:${number}`;
    return raiseAlert(system, { complaintId, kind: "ACTION_ASKED", cause });
  }
  const letter = await prepareLetter(system, history, notice, on);
  if (taken) {
    const evidence = taken.outcome === "SHOWN" ? "SHOWN" : "ACCEPTED_BY_MAIL_SERVER";
    return record(system, history, notice, letter, evidence, on);
  }
  switch (notice.channel) {
    case "PORTAL": {
      const shown = await showOnPage(system, mailer, history, notice);
      return shown ? record(system, history, notice, letter, "SHOWN", on) : failed(system, history, notice);
    }
    case "NONE":
      // Nobody knows where to send it: told to who can ask, and sent as soon as there is an address.
      return raiseAlert(system, { complaintId, kind: "ADDRESS_NEEDED", cause: `NO_ADDRESS:${number}` });
    case "EMAIL":
    case "WORK":
      return mail(system, mailer, history, notice, letter);
    case "POST":
      // Waits in the post list; composed anew on the day it is printed.
      return;
  }
}

async function mail(
  system: System,
  mailer: Mailer,
  history: History,
  notice: Notice,
  letter: PreparedLetter,
): Promise<void> {
  const { id } = history.complaint;
  const { number, channel } = notice;
  const to = mailAddress(await loadMaterial(system, history, notice, letter.composedOn));
  const slip = await accessSlip(system, history, notice);
  const messageId = `<notice.${id}.${number}@${new URL(system.env.CITIZEN_URL).hostname}>`;
  const sent = to && (await mailer.send({ to, messageId, ...withSlip(letter, slip) }));
  const at = await system.clock.now();
  if (!sent?.accepted) {
    const detail = sent ? sent.answer : "no address";
    await logDelivery(system, id, number, { at, channel, outcome: "REJECTED", detail });
    return failed(system, history, notice);
  }
  const detail = `${messageId} ${sent.answer}`;
  await logDelivery(system, id, number, { at, channel, outcome: "ACCEPTED", detail });
  await record(system, history, notice, letter, "ACCEPTED_BY_MAIL_SERVER", letter.composedOn);
}

/** Sent again another way, as the law asks (Awb 2:11). */
async function failed(system: System, { complaint }: History, { number }: Notice): Promise<void> {
  await mustBeDone(
    await handle(system, {
      complaintId: complaint.id,
      actor: { kind: "SYSTEM" },
      compose: () => ({ type: "RecordDispatchFailure", number }),
    }),
  );
}

async function record(
  system: System,
  { complaint }: History,
  { number }: Notice,
  { sha256 }: PreparedLetter,
  evidence: DispatchEvidence,
  dispatchedOn: Temporal.PlainDate,
): Promise<void> {
  await mustBeDone(
    await handle(system, {
      complaintId: complaint.id,
      actor: { kind: "SYSTEM" },
      compose: () => ({ type: "RecordDispatch", number, dispatchedOn, evidence, letterHash: sha256 }),
    }),
  );
}

/** A refusal here means that somebody was faster: the job runs again and sees what there is to do then. */
async function mustBeDone(handled: Awaited<ReturnType<typeof handle>>): Promise<void> {
  if (handled.outcome === "DONE") return;
  throw new Error(handled.outcome === "REFUSED" ? handled.refusal.code : handled.outcome);
}
