import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runningFrom } from "../clock.ts";
import { type Moment, openSmtpInbox, type SmtpInbox, type Whim } from "../testing/smtp-inbox.ts";
import type { MailOutcome } from "./mail-outcome.ts";
import { openMailer } from "./mailer.ts";

const MAIL_FROM = "Klachtencoördinator <klachten@gehoor.example>";
const TIMEOUT = 300;
const now = Temporal.Instant.from("2026-11-23T09:00:00Z");
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

/** What becomes of a mail when the server has this whim at this moment. */
async function sendWith(moment: Moment | undefined, whim: Whim, to = mail.to): Promise<MailOutcome> {
  inbox.whim = (at) => (at === moment ? whim : undefined);
  const url = inbox.url.replace("//", "//gehoor:secret@");
  return openMailer({ SMTP_URL: url, MAIL_FROM }, TIMEOUT).send({ ...mail, to }, runningFrom(now));
}

test("a mail leaves with its own Message-ID at the moment it is taken, and a name cannot add headers", async () => {
  inbox.pauseMilliseconds = 100;
  const outcome = await sendWith(undefined, undefined);
  expect(outcome.kind).toBe("ACCEPTED");
  if (outcome.kind !== "ACCEPTED") return;
  expect(outcome.at.since(now).total("milliseconds")).toBeGreaterThanOrEqual(100);
  expect(inbox.mails.map((one) => one.to)).toEqual(["fatima@example.org"]);
  expect(inbox.mails[0]?.source).toContain("Message-ID: <notice.1.1@localhost>");
  expect(inbox.mails[0]?.source).not.toMatch(/^Bcc:/m);
});

test("an appointment goes along for the calendar, and without one there is none", async () => {
  await sendWith(undefined, undefined);
  expect(inbox.mails[0]?.source).not.toContain("text/calendar");
  const calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
  await openMailer({ SMTP_URL: inbox.url, MAIL_FROM }, TIMEOUT).send({ ...mail, calendar }, runningFrom(now));
  expect(inbox.mails[1]?.source).toContain("text/calendar; charset=utf-8; method=PUBLISH");
  expect(inbox.mails[1]?.source).toContain("gesprek.ics");
});

describe("only a permanent refusal of this recipient says something of the address", () => {
  test.for<[Moment, string]>([
    ["RCPT", "550 no such user"],
    ["RCPT", "550 5.1.1 unknown"],
    ["RCPT", "553 5.1.3 not an address"],
    ["RCPT", "550 5.2.1 mailbox disabled"],
    ["RCPT", "554 no mailbox here"],
    ["END", "550 5.1.1 unknown"],
  ])("%s: %s", async ([moment, say]) => {
    expect(await sendWith(moment, { say })).toMatchObject({ kind: "REFUSED_RECIPIENT" });
  });

  test("so does an address that cannot even be asked for", async () => {
    const to = { name: "Fatima", address: "" };
    expect(await sendWith(undefined, undefined, to)).toMatchObject({ kind: "REFUSED_RECIPIENT" });
  });

  test("the answer is told without the address", async () => {
    const outcome = await sendWith("RCPT", { say: "550 5.1.1 <fatima@example.org> unknown" });
    expect(outcome.answer).toContain("550 5.1.1");
    expect(outcome.answer).not.toContain("fatima");
  });
});

describe("everything else is trouble of our own: nothing was handed over, and it is tried again", () => {
  test.for<[Moment, Whim, string]>([
    ["GREETING", { say: "554 no service" }, "NOT_TAKEN"],
    ["GREETING", "HANG", "NO_CONNECTION"],
    ["GREETING", "DIE", "NO_CONNECTION"],
    ["EHLO", "DIE", "NO_CONNECTION"],
    ["AUTH", { say: "535 5.7.8 bad credentials" }, "SIGN_IN"],
    ["AUTH", "HANG", "NO_CONNECTION"],
    ["MAIL", { say: "550 5.7.1 sender not authorised" }, "SENDER"],
    ["MAIL", { say: "553 5.1.8 sender's domain unknown" }, "SENDER"],
    ["MAIL", { say: "451 4.3.0 later" }, "SENDER"],
    ["RCPT", { say: "451 4.7.1 greylisted" }, "NOT_TAKEN"],
    ["RCPT", { say: "550 5.7.1 relaying denied" }, "NOT_TAKEN"],
    ["RCPT", { say: "554 5.7.1 on a block list" }, "NOT_TAKEN"],
    ["RCPT", { say: "530 sign in first" }, "NOT_TAKEN"],
    ["RCPT", { say: "552 5.2.2 mailbox full" }, "NOT_TAKEN"],
    ["RCPT", "DIE", "NO_CONNECTION"],
    ["DATA", { say: "451 later" }, "NOT_TAKEN"],
    ["DATA", "DIE", "NO_CONNECTION"],
    ["END", { say: "554 5.7.1 looks like spam" }, "NOT_TAKEN"],
    ["END", { say: "451 4.3.0 disk full" }, "NOT_TAKEN"],
  ])("%s: %o", async ([moment, whim, because]) => {
    expect(await sendWith(moment, whim)).toMatchObject({ kind: "TROUBLE", because });
    expect(inbox.mails).toEqual([]);
  });

  test("a server that is away", async () => {
    await inbox.close();
    const mailer = openMailer({ SMTP_URL: inbox.url, MAIL_FROM }, TIMEOUT);
    expect(await mailer.send(mail, runningFrom(now))).toMatchObject({
      kind: "TROUBLE",
      because: "NO_CONNECTION",
    });
    inbox = await openSmtpInbox();
  });
});

describe("an answer that was lost after the text went is not known", () => {
  test.for<[Moment, Whim]>([
    ["END", "DIE"],
    ["END", "KEEP_AND_DIE"],
    ["END", "HANG"],
  ])("%s: %s", async ([moment, whim]) => {
    expect(await sendWith(moment, whim)).toMatchObject({ kind: "NO_ANSWER" });
  });

  test("broken off in the middle of a text too long to have gone, it did not leave", async () => {
    inbox.whim = (at) => (at === "TEXT" ? "DIE" : undefined);
    const mailer = openMailer({ SMTP_URL: inbox.url, MAIL_FROM }, TIMEOUT);
    const text = "Beste lezer. ".repeat(1_000_000);
    expect(await mailer.send({ ...mail, text }, runningFrom(now))).toMatchObject({ kind: "TROUBLE" });
  });
});
