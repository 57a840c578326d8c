import { Transform } from "node:stream";
import { createTransport } from "nodemailer";
import type { RunningTime } from "../clock.ts";
import type { Environment } from "../settings/env.ts";
import { type MailOutcome, type MailProblem, outcomeOfProblem, withoutAddresses } from "./mail-outcome.ts";

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** An appointment to be put in a calendar (RFC 5545). */
  readonly calendar?: string | undefined;
  /** Stays the same over retries, so that a mail that left twice is shown once. */
  readonly messageId: string;
}

export interface Mailer {
  /**
   * Gives a mail to the server once. Never throws: what became of it is a value.
   *
   * @param time tells the moment of acceptance
   */
  send(mail: Mail, time: RunningTime): Promise<MailOutcome>;
}

const TIMEOUT_MILLISECONDS = 15_000;

/** A connection for each mail: they are few, and what happened to one is then never mixed up with another. */
export function openMailer(
  { SMTP_URL, MAIL_FROM }: Pick<Environment, "SMTP_URL" | "MAIL_FROM">,
  timeout = TIMEOUT_MILLISECONDS,
): Mailer {
  return {
    send: async ({ to, subject, html, text, calendar, messageId }, time) => {
      let handedOver = false;
      const transport = createTransport({
        url: SMTP_URL,
        connectionTimeout: timeout,
        greetingTimeout: timeout,
        socketTimeout: timeout,
        // A letter holds no attachment of anybody's choosing.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      transport.use("stream", ({ message }, done) => {
        message.transform(() => watchEnd(() => (handedOver = true)));
        done();
      });
      try {
        const sent = await transport.sendMail({
          from: MAIL_FROM,
          to,
          subject,
          html,
          text,
          messageId,
          ...(calendar && {
            icalEvent: { method: "PUBLISH", filename: "gesprek.ics", content: calendar },
          }),
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { kind: "ACCEPTED", at: time(), answer: withoutAddresses(sent.response) };
      } catch (problem) {
        return outcomeOfProblem(problemOf(problem), handedOver);
      } finally {
        transport.close();
      }
    },
  };
}

/**
 * Lets a mail through and tells when its last byte passed. Only then the end of the text is written: a connection that broke
 * before cannot have handed anything over, one that broke after may have.
 */
function watchEnd(ended: () => void): Transform {
  return new Transform({
    transform: (chunk, _, next) => next(null, chunk),
    flush: (done) => {
      ended();
      done();
    },
  });
}

function problemOf(thrown: unknown): MailProblem {
  return typeof thrown === "object" && thrown !== null ? thrown : {};
}
