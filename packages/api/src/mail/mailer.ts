import { createTransport } from "nodemailer";
import type { Environment } from "../env.ts";

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stays the same over retries, so that a mail that left twice is shown once. */
  readonly messageId: string;
}

/** What became of a mail: taken over by the server, or refused for good because of its address. */
export type MailOutcome = { readonly accepted: boolean; readonly answer: string };

export interface Mailer {
  /** @throws when the server cannot be reached or says to try later */
  send(mail: Mail): Promise<MailOutcome>;
  close(): void;
}

const TIMEOUT_MILLISECONDS = 15_000;

export function openMailer({ SMTP_URL, MAIL_FROM }: Pick<Environment, "SMTP_URL" | "MAIL_FROM">): Mailer {
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: TIMEOUT_MILLISECONDS,
    socketTimeout: TIMEOUT_MILLISECONDS,
    // A letter holds no attachment of anybody's choosing.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, html, text, messageId }) => {
      try {
        const sent = await transport.sendMail({
          from: MAIL_FROM,
          to,
          subject,
          html,
          text,
          messageId,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { accepted: sent.accepted.length > 0, answer: withoutAddresses(sent.response) };
      } catch (problem) {
        const code = responseCode(problem);
        // 5xx: this address will never work. Everything else may work later.
        if (code === undefined || code < 500) throw problem;
        return { accepted: false, answer: String(code) };
      }
    },
    close: () => transport.close(),
  };
}

function responseCode(problem: unknown): number | undefined {
  const isAnswer = typeof problem === "object" && problem !== null && "responseCode" in problem;
  return isAnswer && typeof problem.responseCode === "number" ? problem.responseCode : undefined;
}

/** The delivery log holds no personal data. */
function withoutAddresses(answer: string): string {
  return answer.replace(/\S+@\S+/g, "…").slice(0, 200);
}
