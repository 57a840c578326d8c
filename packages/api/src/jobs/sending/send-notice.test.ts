import type { Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { parseAccessCode } from "../../complaints/access-codes/access-code.ts";
import { loadComplaint } from "../../complaints/load.ts";
import type { OpenRequest } from "../../complaints/writing/open-request.ts";
import { keptLetter } from "../../letters/prepare-letter.ts";
import { type MailerSpy, mailerSpy } from "../../testing/mailer-spy.ts";
import { someOmbudsmanRequest, someRegistration, someSubmission } from "../../testing/sample-requests.ts";
import { useMailCase } from "../../testing/stories/mail-case.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { deliveriesOf, logDelivery } from "./delivery-log.ts";
import { sendNotice } from "./send-notice.ts";

const system = useTestSystem();
let mailer: MailerSpy;
const { opened, run, noticeOf, coordinator, signatory } = useMailCase(system);

beforeEach(() => {
  mailer = mailerSpy();
});

/** A process that claimed the receipt, and was killed before it knew anything. */
async function claimAndDie({ id }: Complaint): Promise<void> {
  const dying = mailerSpy();
  dying.meanwhile = async () => {
    throw new Error("killed");
  };
  await expect(sendNotice(system(), dying, id, 1)).rejects.toThrow("killed");
}

const withoutEmail = (): OpenRequest =>
  someSubmission({
    complainants: someSubmission().complainants.map((one) => ({ ...one, emailConsent: false })),
  });

describe("by e-mail", () => {
  test("the letter leaves once, is kept with the hash the event carries, and is logged", async () => {
    const complaint = await opened();
    await sendNotice(system(), mailer, complaint.id, 1);
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent.map((mail) => mail.to)).toEqual([
      { name: "Fatima Yilmaz", address: "fatima@example.org" },
    ]);
    const notice = await noticeOf(complaint, "RECEIPT");
    expect(notice).toMatchObject({ state: "DISPATCHED", evidence: "ACCEPTED_BY_MAIL_SERVER" });
    const letter = await keptLetter(system(), complaint.id, 1);
    expect(letter?.sha256).toBe(notice.letterHash);
    expect(letter?.html).toBe(mailer.sent[0]?.html);
    expect(await deliveriesOf(system(), complaint.id, 1)).toMatchObject([
      { outcome: "ACCEPTED", channel: "EMAIL" },
    ]);
  });

  test("taken over by the server just before we died: it is recorded, not sent again, at its own moment", async () => {
    const complaint = await opened();
    await claimAndDie(complaint);
    const at = Temporal.Instant.from("2026-11-23T09:00:01Z");
    await logDelivery(system(), complaint.id, 1, { at, channel: "EMAIL", outcome: "ACCEPTED", detail: "" });
    system().clock.set("2026-11-25T09:00:00Z");
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent).toEqual([]);
    const notice = await noticeOf(complaint, "RECEIPT");
    expect(notice).toMatchObject({ state: "DISPATCHED", perhapsTwice: false });
    expect(notice.dispatchedOn?.toString()).toBe("2026-11-23");
  });

  test("nothing was handed over: tried again under the same Message-ID, composed for the day it leaves", async () => {
    const complaint = await opened();
    mailer.outcome = { kind: "TROUBLE", because: "SIGN_IN", answer: "EAUTH AUTH PLAIN 535 no" };
    await expect(sendNotice(system(), mailer, complaint.id, 1)).rejects.toThrow("535");
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "REQUESTED", letterHash: undefined });
    system().clock.set("2026-11-24T09:00:00Z");
    mailer.outcome = undefined;
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent[1]?.messageId).toBe(`<notice.${complaint.id}.1@localhost>`);
    expect(mailer.sent[1]?.text).toContain("Datum: dinsdag 24 november 2026");
    const notice = await noticeOf(complaint, "RECEIPT");
    expect(notice).toMatchObject({ state: "DISPATCHED", perhapsTwice: false });
    expect(notice.dispatchedOn?.toString()).toBe("2026-11-24");
    expect((await deliveriesOf(system(), complaint.id, 1)).map(({ outcome }) => outcome)).toEqual([
      "FAILED",
      "ACCEPTED",
    ]);
  });

  test("no answer came: the same mail goes again, and the file says that it may have left twice", async () => {
    const complaint = await opened();
    mailer.outcome = { kind: "NO_ANSWER", answer: "ETIMEDOUT CONN" };
    await expect(sendNotice(system(), mailer, complaint.id, 1)).rejects.toThrow("NO_ANSWER");
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "CLAIMED", answerLost: true });
    // Trouble with a later attempt says nothing of the first.
    mailer.outcome = { kind: "TROUBLE", because: "NO_CONNECTION", answer: "ECONNECTION CONN" };
    await expect(sendNotice(system(), mailer, complaint.id, 1)).rejects.toThrow("TROUBLE");
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "CLAIMED", answerLost: true });
    mailer.outcome = undefined;
    system().clock.set("2026-11-24T09:00:00Z");
    await sendNotice(system(), mailer, complaint.id, 1);
    const [first, , last] = mailer.sent;
    expect(last).toEqual(first);
    const notice = await noticeOf(complaint, "RECEIPT");
    expect(notice).toMatchObject({ state: "DISPATCHED", perhapsTwice: true });
    expect(notice.dispatchedOn?.toString()).toBe("2026-11-24");
  });

  test("stopped while the server had it: another process sends it again, and says that it may have left twice", async () => {
    const complaint = await opened();
    await claimAndDie(complaint);
    mailer = mailerSpy();
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "DISPATCHED", perhapsTwice: true });
    expect(mailer.sent).toHaveLength(1);
  });

  test("the job ran again while the server had it: one mail leaves", async () => {
    const complaint = await opened();
    let second: Promise<void> | undefined;
    mailer.meanwhile = async () => {
      second = sendNotice(system(), mailer, complaint.id, 1);
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await sendNotice(system(), mailer, complaint.id, 1);
    await second;
    expect(mailer.sent).toHaveLength(1);
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "DISPATCHED", perhapsTwice: false });
  });

  test("an address that does not exist: sent again by post (Awb 2:11)", async () => {
    const complaint = await opened();
    mailer.outcome = { kind: "REFUSED_RECIPIENT", answer: "550 5.1.1" };
    await sendNotice(system(), mailer, complaint.id, 1);
    const after = await loadComplaint(system().db, complaint.id);
    expect(after?.notices.map((one) => [one.kind, one.channel, one.state])).toEqual([
      ["RECEIPT", "EMAIL", "FAILED"],
      ["RECEIPT", "POST", "REQUESTED"],
    ]);
  });

  test("the access code of a complaint taken down by phone goes along, and is kept nowhere", async () => {
    const byPhone = { channel: "PHONE", readBack: true, oral: true } as const;
    const complaint = await opened(someRegistration(coordinator(), byPhone));
    await sendNotice(system(), mailer, complaint.id, 1);
    const code = /toegangscode[^:]*https?:[^:]+:\d+: ([0-9A-Z-]+)\./.exec(mailer.sent[0]?.text ?? "")?.[1];
    expect(parseAccessCode(code ?? "")).toBe(code);
    const letter = await keptLetter(system(), complaint.id, 1);
    expect(letter?.text).not.toContain(code);
    expect(letter?.html).not.toContain(code);
  });
});

test("so does that of a request to the ombudsman, with the notice that it was forwarded", async () => {
  const complaint = await opened(someOmbudsmanRequest(coordinator()));
  await sendNotice(system(), mailer, complaint.id, 1);
  await sendNotice(system(), mailer, complaint.id, 2);
  const [request, notice] = mailer.sent;
  expect(notice?.text).toContain("hebben wij uw verzoek doorgestuurd naar De Gemeentelijke Ombudsman");
  expect(notice?.text).toContain("toegangscode voor");
  expect(request?.to.address).toBe("ombudsman@soest.nl");
  expect(request?.text).not.toContain("toegangscode");
});

test("who asked the ombudsman themselves gets the code when it is taken up as a complaint here", async () => {
  const complaint = await opened(someOmbudsmanRequest(coordinator(), { channel: "FORWARDED" }));
  expect(complaint.notices).toEqual([]);
  await run(coordinator(), complaint, (addText) => ({
    type: "ProposeReopening",
    ground: "RETURNED",
    reason: addText("REASON", "Eerst hier klagen (9:20)."),
  }));
  const taken = await run(signatory(), complaint, { type: "DecideReopening", approved: true });
  const letter = await noticeOf(taken, "REOPENED");
  await sendNotice(system(), mailer, complaint.id, letter.number);
  expect(mailer.sent[0]?.text).toContain("Wij behandelen uw verzoek nu eerst zelf, als klacht.");
  expect(mailer.sent[0]?.text).toContain("toegangscode voor");
});

test("who joins later gets the complaint and a code of their own; who sent it by the site saw the code there", async () => {
  const complaint = await opened();
  await sendNotice(system(), mailer, complaint.id, 1);
  expect(mailer.sent[0]?.text).not.toContain("toegangscode voor");
  const joined = await run(coordinator(), complaint, (_, __, people) => ({
    type: "AppointRepresentative",
    partyId: people.add({
      name: "Carla de Boer",
      email: "carla@example.org",
      phone: undefined,
      address: undefined,
    }),
    kind: "AUTHORISED",
    emailConsent: true,
    postalAddress: false,
  }));
  const receipt = await noticeOf(joined, "RECEIPT");
  await sendNotice(system(), mailer, complaint.id, receipt.number);
  expect(mailer.sent[1]?.to.address).toBe("carla@example.org");
  expect(mailer.sent[1]?.text).toContain("toegangscode voor");
});

describe("by post", () => {
  test("it waits for somebody to print and post it", async () => {
    const complaint = await opened(withoutEmail());
    await sendNotice(system(), mailer, complaint.id, 1);
    expect(mailer.sent).toEqual([]);
    expect(await noticeOf(complaint, "RECEIPT")).toMatchObject({ state: "REQUESTED", channel: "POST" });
  });
});
