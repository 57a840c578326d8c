import { randomUUID } from "node:crypto";
import type { Command, ComplaintId, Notice } from "@gehoor/domain";
import { runCommand } from "../../complaints/writing/run-command.ts";
import type { MailOutcome } from "../../mail/mail-outcome.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { Delivery } from "../../reads/dossier/delivery-proof.ts";
import type { System } from "../../system.ts";
import { logDelivery } from "./delivery-log.ts";
import { patiently } from "./patiently.ts";

/** A letter that was given to the mail server, and the claim under which it was. */
export interface Given {
  readonly complaintId: ComplaintId;
  /** As it stood when it was given. */
  readonly notice: Notice;
  readonly messageId: string;
  readonly claim: string;
}

/**
 * Writes down what the mail server said: the attempt in the log, the event in the file. Only this process knows it, so it
 * waits for a database that is away rather than forget.
 *
 * @throws when the letter has to be tried again, so that the queue does so after a pause
 */
export async function writeOutcome(
  system: System,
  outbox: Outbox,
  { complaintId, notice, messageId, claim }: Given,
  outcome: MailOutcome,
): Promise<void> {
  const { number, channel } = notice;
  const id = randomUUID();
  await patiently(async () => {
    const at = outcome.kind === "ACCEPTED" ? outcome.at : await system.clock.now();
    const detail = `${messageId} ${outcome.answer}`;
    await logDelivery(system, complaintId, number, {
      id,
      at,
      channel,
      outcome: loggedAs(notice, outcome),
      detail,
    });
    const command = commandFor(notice, outcome);
    // Refused where it was written down before: then it stands already.
    if (command) await runCommand(system, { complaintId, actor: { kind: "SYSTEM" }, compose: () => command });
  });
  outbox.written(claim);
  if (outcome.kind === "TROUBLE" || outcome.kind === "NO_ANSWER")
    throw new Error(`Mail ${outcome.kind}: ${outcome.answer}`);
}

/** A reader of the page who was told that the letter is there has been shown it. */
function loggedAs({ channel }: Notice, { kind }: MailOutcome): Delivery["outcome"] {
  return kind === "ACCEPTED" && channel === "PORTAL" ? "SHOWN" : logged[kind];
}

const logged: Record<MailOutcome["kind"], Delivery["outcome"]> = {
  ACCEPTED: "ACCEPTED",
  REFUSED_RECIPIENT: "REJECTED",
  TROUBLE: "FAILED",
  NO_ANSWER: "UNANSWERED",
};

/** What the file learns. Once it may have left, trouble with a later attempt tells it nothing new. */
function commandFor({ number, answerLost }: Notice, outcome: MailOutcome): Command | undefined {
  switch (outcome.kind) {
    case "ACCEPTED":
      return { type: "RecordAcceptance", number, acceptedAt: outcome.at };
    case "REFUSED_RECIPIENT":
      return { type: "RecordDispatchFailure", number, reason: "ADDRESS_REFUSED" };
    case "TROUBLE":
      return answerLost ? undefined : { type: "ReleaseNotice", number, because: outcome.because };
    case "NO_ANSWER":
      return answerLost ? undefined : { type: "RecordAnswerLost", number };
  }
}
