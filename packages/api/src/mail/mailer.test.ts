import { afterEach, beforeEach, expect, test } from "vitest";
import { openSmtpInbox, type SmtpInbox } from "../testing/smtp-inbox.ts";
import { openMailer } from "./mailer.ts";

const MAIL_FROM = "Klachtencoördinator <klachten@gehoor.example>";
const mail = {
  to: { name: "Fatima Yilmaz\r\nBcc: boef@example.org", address: "fatima@example.org" },
  subject: "Uw klacht",
  html: "<p>Beste</p>",
  text: "Beste",
  messageId: "<notice.1.1@localhost>",
};

let inbox: SmtpInbox;
beforeEach(async () => {
  inbox = await openSmtpInbox();
});
afterEach(() => inbox.close());

test("a mail leaves with its own Message-ID, and a name cannot add headers", async () => {
  const mailer = openMailer({ SMTP_URL: inbox.url, MAIL_FROM });
  expect(await mailer.send(mail)).toMatchObject({ accepted: true });
  mailer.close();
  expect(inbox.mails.map((one) => one.to)).toEqual(["fatima@example.org"]);
  expect(inbox.mails[0]?.source).toContain("Message-ID: <notice.1.1@localhost>");
  expect(inbox.mails[0]?.source).not.toMatch(/^Bcc:/m);
});

test("an address that is refused for good is told, without the address", async () => {
  inbox.answer = "550";
  const mailer = openMailer({ SMTP_URL: inbox.url, MAIL_FROM });
  expect(await mailer.send(mail)).toEqual({ accepted: false, answer: "550" });
  mailer.close();
});

test("a server that says later, or is away, makes the job try again", async () => {
  inbox.answer = "451";
  const mailer = openMailer({ SMTP_URL: inbox.url, MAIL_FROM });
  await expect(mailer.send(mail)).rejects.toThrow();
  await inbox.close();
  await expect(mailer.send(mail)).rejects.toThrow();
  mailer.close();
});
