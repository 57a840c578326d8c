import type { MailOutcome } from "./mail-outcome.ts";
import type { Mail, Mailer } from "./mailer.ts";

/**
 * What this process gave to the mail server and has not written down yet, by the claim under which it did. A mail under way,
 * or one whose outcome could not be written because the database was away, is not sent a second time by the job that runs
 * again.
 */
export interface Outbox {
  /** @param now when this begins */
  send(claim: string, mail: Mail, now: Temporal.Instant): Promise<MailOutcome>;
  /** The outcome of what was given and not written down; undefined when this process knows of nothing. */
  outcomeOf(claim: string): Promise<MailOutcome> | undefined;
  /** Its outcome stands in the file. */
  written(claim: string): void;
}

export function openOutbox(mailer: Mailer): Outbox {
  const given = new Map<string, Promise<MailOutcome>>();
  return {
    send: (claim, mail, now) => {
      const outcome = mailer.send(mail, now);
      given.set(claim, outcome);
      return outcome;
    },
    outcomeOf: (claim) => given.get(claim),
    written: (claim) => given.delete(claim),
  };
}
