import type { Complaint, PartyId } from "@gehoor/domain";
import { declineFor } from "@gehoor/domain/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { loadComplaint, loadHistory } from "../../complaints/load.ts";
import { newId } from "../../complaints/texts.ts";
import { type CommandResult, runCommand } from "../../complaints/writing/run-command.ts";
import { openMailer } from "../../mail/mailer.ts";
import { openOutbox } from "../../mail/outbox.ts";
import { type MailerSpy, mailerSpy } from "../../testing/mailer-spy.ts";
import { openSmtpInbox } from "../../testing/smtp-inbox.ts";
import { useMailCase } from "../../testing/stories/mail-case.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { sweepDeadlines } from "../sweep/deadline-sweep.ts";
import { sendNotice } from "./send-notice.ts";

const system = useTestSystem();
const { opened, run, noticeOf, alertJobsOf, coordinator, signatory } = useMailCase(system);
let mailer: MailerSpy;
beforeEach(() => {
  mailer = mailerSpy();
});

describe("the letters that end a complaint", () => {
  async function approvedDecline(): Promise<Complaint> {
    const complaint = await opened();
    await run(coordinator(), complaint, { type: "StartAssessment" });
    await run(coordinator(), complaint, (addText) =>
      declineFor("INSUFFICIENT_INTEREST", addText("REASON", "Het gaat om één minuut wachten.")),
    );
    return run(signatory(), complaint, { type: "ApproveDecline" });
  }

  test("a decline that leaves ends the complaint and starts the ombudsman's year", async () => {
    const complaint = await approvedDecline();
    system().clock.set("2026-11-30T09:00:00Z");
    const { number } = await noticeOf(complaint, "DECLINED");
    await sendNotice(system(), mailer, complaint.id, number);
    expect(mailer.sent[0]?.text).toContain("tot en met dinsdag 30 november 2027");
    const after = await loadComplaint(system().db, complaint.id);
    expect(after?.status).toBe("DECLINED");
    expect(after?.ending?.ombudsmanUntilOn?.toString()).toBe("2027-11-30");
  });

  test("after its four weeks a decline does not leave; somebody is told", async () => {
    const complaint = await approvedDecline();
    system().clock.set("2026-12-22T09:00:00Z");
    const { number } = await noticeOf(complaint, "DECLINED");
    await sendNotice(system(), mailer, complaint.id, number);
    await sendNotice(system(), mailer, complaint.id, number);
    expect(mailer.sent).toEqual([]);
    const alerts = await system().sql`
      select kind, cause from alert where complaint_id = ${complaint.id} and cause like 'NOTICE_HELD%'`;
    expect(alerts).toEqual([{ kind: "ACTION_ASKED", cause: `NOTICE_HELD:${number}` }]);
  });

  test("one that was overtaken does not leave", async () => {
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    await run(signatory(), complaint, { type: "DropDecline", comments: undefined });
    await sendNotice(system(), mailer, complaint.id, number);
    expect(mailer.sent).toEqual([]);
  });

  test("while the mail server has it, it cannot be taken back any more", async () => {
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    let taken: CommandResult | undefined;
    mailer.meanwhile = async () => {
      const compose = () => ({ type: "DropDecline", comments: undefined }) as const;
      taken = await runCommand(system(), { complaintId: complaint.id, actor: signatory(), compose });
    };
    await sendNotice(system(), mailer, complaint.id, number);
    expect(taken).toMatchObject({ outcome: "REFUSED", refusal: { code: "LETTER_LEAVING" } });
    expect((await loadComplaint(system().db, complaint.id))?.status).toBe("DECLINED");
  });

  test("taken over after midnight, it left on that day, though it was composed on the day before", async () => {
    system().clock.set("2026-11-25T22:59:59.900Z");
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    const inbox = await openSmtpInbox();
    inbox.pauseMilliseconds = 150;
    const { MAIL_FROM } = system().env;
    const outbox = openOutbox(openMailer({ SMTP_URL: inbox.url, MAIL_FROM }));
    await sendNotice(system(), outbox, complaint.id, number);
    await inbox.close();
    expect((await noticeOf(complaint, "DECLINED")).dispatchedOn?.toString()).toBe("2026-11-26");
  });

  test("overtaken while the mail server had it: the file says that it left, and somebody is told", async () => {
    const complaint = await approvedDecline();
    const partyId = complaint.complainants[0]?.partyId ?? newId<PartyId>();
    const { number } = await noticeOf(complaint, "DECLINED");
    mailer.meanwhile = async () => {
      await run({ kind: "COMPLAINANT", partyId }, complaint, () => ({
        ...{ type: "Withdraw", partyId },
        statement: undefined,
      }));
    };
    await sendNotice(system(), mailer, complaint.id, number);
    const after = await loadHistory(system().db, complaint.id);
    expect(after?.complaint.status).toBe("WITHDRAWN");
    expect(await noticeOf(complaint, "DECLINED")).toMatchObject({ state: "DISPATCHED" });
    const jobs = await alertJobsOf(complaint);
    expect(jobs).toContain(`NoticeDispatched:${after?.complaint.version}`);
  });

  test("a silence of the mail server about a decline lasts over its four weeks: unknown, and somebody is told", async () => {
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    mailer.outcome = { kind: "NO_ANSWER", answer: "ETIMEDOUT" };
    await expect(sendNotice(system(), mailer, complaint.id, number)).rejects.toThrow("NO_ANSWER");
    system().clock.set("2026-12-22T09:00:00Z");
    mailer.outcome = undefined;
    await sendNotice(system(), mailer, complaint.id, number);
    expect(mailer.sent).toHaveLength(1);
    expect(await noticeOf(complaint, "DECLINED")).toMatchObject({ state: "CLAIMED", answerLost: true });
    const alerts = await system().sql`select cause from alert where complaint_id = ${complaint.id}`;
    expect(alerts).toContainEqual({ cause: `NOTICE_UNKNOWN:${number}` });
  });

  test("a decline that came back after its four weeks is none: the complaint is open, and somebody is told", async () => {
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    await sendNotice(system(), mailer, complaint.id, number);
    system().clock.set("2026-12-22T09:00:00Z");
    const after = await run(coordinator(), complaint, { type: "RecordDispatchFailure", number });
    expect(after).toMatchObject({ status: "ASSESSING", ending: undefined, decline: undefined });
    expect((await alertJobsOf(complaint)).map((cause) => cause.split(":")[0])).toEqual(
      expect.arrayContaining(["ClosingUndone", "DeclineLapsed"]),
    );
  });

  test("a decline that came back and did not leave again within its four weeks lapses by itself, and somebody is told", async () => {
    const complaint = await approvedDecline();
    const { number } = await noticeOf(complaint, "DECLINED");
    await sendNotice(system(), mailer, complaint.id, number);
    await run(coordinator(), complaint, { type: "RecordDispatchFailure", number });
    expect((await loadComplaint(system().db, complaint.id))?.status).toBe("DECLINED");
    system().clock.set("2026-12-23T09:00:00Z");
    await sweepDeadlines(system());
    await sweepDeadlines(system());
    const after = await loadComplaint(system().db, complaint.id);
    expect(after).toMatchObject({ status: "ASSESSING", ending: undefined, decline: undefined });
    expect(after?.notices.filter(({ kind }) => kind === "RESUMED")).toHaveLength(1);
    expect((await alertJobsOf(complaint)).map((cause) => cause.split(":")[0])).toEqual(
      expect.arrayContaining(["ClosingUndone", "DeclineLapsed"]),
    );
  });
});
