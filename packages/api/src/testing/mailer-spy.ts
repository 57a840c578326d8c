import type { MailOutcome } from "../mail/mail-outcome.ts";
import type { Mail } from "../mail/mailer.ts";
import { type Outbox, openOutbox } from "../mail/outbox.ts";

/** The outbox of a process whose mail server keeps what it was given and answers as told; undefined takes everything. */
export interface MailerSpy extends Outbox {
  readonly sent: Mail[];
  outcome: Exclude<MailOutcome, { kind: "ACCEPTED" }> | undefined;
  /** What happens while the server has the mail and has not answered. */
  meanwhile: () => Promise<void>;
}

export function mailerSpy(): MailerSpy {
  const kept: Omit<MailerSpy, keyof Outbox> = {
    sent: [],
    outcome: undefined,
    meanwhile: async () => {},
  };
  const outbox = openOutbox({
    send: async (mail, time) => {
      kept.sent.push(mail);
      await spy.meanwhile();
      return spy.outcome ?? { kind: "ACCEPTED", at: time(), answer: "250 kept" };
    },
  });
  const spy: MailerSpy = Object.assign(kept, outbox);
  return spy;
}
