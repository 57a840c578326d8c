import type { Notice } from "@gehoor/domain";
import type { History } from "../../complaints/load.ts";
import type { MailOutcome } from "../../mail/mail-outcome.ts";
import type { System } from "../../system.ts";
import { deliveriesOf } from "./delivery-log.ts";

/**
 * What the delivery log knows of the attempt for which a letter was claimed, in case the run that wrote it did not come to
 * write the event too; undefined when it does not know whether that letter left.
 */
export async function lastOutcome(
  system: System,
  { complaint, events }: History,
  { number, answerLost }: Notice,
): Promise<MailOutcome | undefined> {
  const claim = events.findLast((one) => one.type === "NoticeClaimed" && one.number === number);
  const attempts = (await deliveriesOf(system, complaint.id, number)).filter(
    ({ at }) => claim && Temporal.Instant.compare(at, claim.at) >= 0,
  );
  const taken = attempts.find(({ outcome }) => outcome === "ACCEPTED" || outcome === "SHOWN");
  if (taken) return { kind: "ACCEPTED", at: taken.at, answer: taken.detail };
  const last = attempts.at(-1);
  if (last?.outcome === "REJECTED") return { kind: "REFUSED_RECIPIENT", answer: last.detail };
  // After a silence trouble with a later attempt says nothing about the first.
  if (last?.outcome === "FAILED" && !answerLost)
    return { kind: "TROUBLE", because: "NOT_TAKEN", answer: last.detail };
  return undefined;
}
