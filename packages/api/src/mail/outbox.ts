import type { RunningTime } from "../clock.ts";
import type { MailOutcome } from "./mail-outcome.ts";
import type { Mail, Mailer } from "./mailer.ts";

/**
 * What this process gave to the mail server and has not written down yet, by the claim under which it did. A mail under way,
 * or one whose outcome could not be written because the database was away, is not sent a second time by the job that runs
 * again.
 */
export interface Outbox {
  /**
   * One run at a time for a letter: a queue that begins anew after the database was away gives jobs again whose first run
   * has not ended.
   */
  alone(letter: string, run: () => Promise<void>): Promise<void>;
  /** @param time tells the moment of acceptance */
  send(claim: string, mail: Mail, time: RunningTime): Promise<MailOutcome>;
  /** The outcome of what was given and not written down; undefined when this process knows of nothing. */
  outcomeOf(claim: string): Promise<MailOutcome> | undefined;
  /** Its outcome stands in the file. */
  written(claim: string): void;
}

export function openOutbox(mailer: Mailer): Outbox {
  const given = new Map<string, Promise<MailOutcome>>();
  const running = new Map<string, Promise<void>>();
  return {
    alone: async (letter, run) => {
      const before = running.get(letter) ?? Promise.resolve();
      // However the run before ended: this one sees what there is to do then.
      const turn = before.then(run, run);
      running.set(letter, turn);
      try {
        await turn;
      } finally {
        if (running.get(letter) === turn) running.delete(letter);
      }
    },
    send: (claim, mail, time) => {
      const outcome = mailer.send(mail, time);
      given.set(claim, outcome);
      return outcome;
    },
    outcomeOf: (claim) => given.get(claim),
    written: (claim) => given.delete(claim),
  };
}
