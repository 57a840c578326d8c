import type { Mail, Mailer, MailOutcome } from "../mail/mailer.ts";

/** A mailer that keeps what it was given and answers as told. */
export interface MailerSpy extends Mailer {
  readonly sent: Mail[];
  outcome: MailOutcome | Error;
}

export function mailerSpy(): MailerSpy {
  const spy: MailerSpy = {
    sent: [],
    outcome: { accepted: true, answer: "250 kept" },
    send: async (mail) => {
      if (spy.outcome instanceof Error) throw spy.outcome;
      spy.sent.push(mail);
      return spy.outcome;
    },
    close: () => {},
  };
  return spy;
}
