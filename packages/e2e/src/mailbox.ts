import { expect } from "@playwright/test";
import { stackUnderTest } from "./stack-under-test.ts";

/** A message in the demo inbox. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
  readonly attachments?: readonly { readonly fileName: string; readonly contentType: string }[];
}

/** What reached an address; mail is sent by a job, so each reading waits for what it asks for. */
export const mailbox = {
  /** All mail to this address, oldest first, at this moment. */
  async to(address: string): Promise<Mail[]> {
    const answer = await fetch(`${stackUnderTest.mailboxUrl}/api/email?sort=asc`);
    // The inbox's answer is only read by the journeys; a wrong shape shows at once in what they expect.
    const mails = (await answer.json()) as Mail[];
    return mails.filter((mail) => mail.to.some((recipient) => recipient.address === address));
  },

  /** The newest mail to this address whose subject fits, as soon as there is one (at most 15 seconds). */
  async waitFor(address: string, subject: RegExp): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(
        async () => {
          found = (await mailbox.to(address)).findLast((mail) => subject.test(mail.subject));
          return found?.subject;
        },
        { message: `mail to ${address} about ${subject}`, timeout: 15_000 },
      )
      .toBeDefined();
    if (!found) throw new Error(`No mail to ${address} about ${subject}`);
    return found;
  },
};
