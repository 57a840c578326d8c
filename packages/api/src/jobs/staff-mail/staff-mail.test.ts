import type { Actor, Complaint } from "@gehoor/domain";
import { assignHandler, declareUninvolved } from "@gehoor/domain/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { mailerSpy } from "../../testing/mailer-spy.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { runOn } from "../../testing/stories/replay.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { raiseAlert } from "../raise-alert.ts";
import { makeDigests } from "./make-digests.ts";
import { sendStaffMail } from "./send-staff-mail.ts";
import { tellStaff } from "./tell-staff.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;
const system = useTestSystem();
let coordinator: Staff;
let handler: Staff;
let complaint: Complaint;

beforeEach(async () => {
  const { sql, clock } = system();
  clock.set("2026-11-23T09:00:00Z");
  await sql`update staff set active = false`;
  await sql`delete from absence`;
  await sql`delete from staff_mail`;
  coordinator = await addStaff(system(), "COORDINATOR");
  handler = await addStaff(system(), "HANDLER");
  ({ complaint } = await openedComplaint(system()));
  await runOn(system(), complaint, coordinator, { type: "StartAssessment" });
  await runOn(system(), complaint, coordinator, assignHandler(handler.staffId));
});

/** As the worker does for the question that was just asked. */
async function raiseAsked(): Promise<void> {
  const [last] = await system().sql<{ version: number }[]>`
    select max(version) as version from complaint_event where complaint_id = ${complaint.id}`;
  const cause = `HandlerProposed:${last?.version}`;
  await raiseAlert(system(), { complaintId: complaint.id, kind: "ASSIGNMENT_PROPOSED", cause });
}

async function made(): Promise<readonly { readonly id: string; readonly staffId: string }[]> {
  return system().sql`select id, staff_id as "staffId" from staff_mail order by created_at, id`;
}

/** What leaves of all that was made, however often its job runs. */
async function left() {
  const spy = mailerSpy();
  for (const { id } of [...(await made()), ...(await made())]) await sendStaffMail(system(), spy, id);
  return spy.sent;
}

describe("mail to who works here", () => {
  it("asks who was asked to handle a complaint, once, and tells of it no more than the reference", async () => {
    await raiseAsked();
    expect(await tellStaff(system())).toBe(1);
    expect(await tellStaff(system())).toBe(0);
    const mails = await left();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      to: { address: `${handler.staffId}@gehoor.example` },
      subject: `${complaint.reference}: wilt u deze klacht behandelen?`,
    });
    expect(mails[0]?.text).toContain(`http://localhost:3001/zaken/${complaint.reference}`);
    expect(mails[0]?.text).toContain("betrokken");
  });

  it("is not sent of what was settled meanwhile, nor to who does not want it", async () => {
    await raiseAsked();
    await tellStaff(system());
    await runOn(system(), complaint, handler, declareUninvolved);
    expect(await left()).toEqual([]);
    const { complaint: other } = await openedComplaint(system());
    complaint = other;
    await runOn(system(), other, coordinator, { type: "StartAssessment" });
    await runOn(system(), other, coordinator, assignHandler(handler.staffId));
    await raiseAsked();
    await tellStaff(system());
    await system()
      .sql`insert into staff_mail_unwanted (staff_id, kind) values (${handler.staffId}, 'ASSIGNED')`;
    expect(await left()).toEqual([]);
  });

  it("goes to who coordinates while the person is away", async () => {
    await system()
      .sql`insert into absence (id, staff_id, from_on) values (gen_random_uuid(), ${handler.staffId}, '2026-11-20')`;
    await raiseAsked();
    await tellStaff(system());
    expect((await made()).map(({ staffId }) => staffId)).toEqual([coordinator.staffId]);
  });

  it("is not sent again when nobody knows whether it left, and is when the server did not take it", async () => {
    await raiseAsked();
    await tellStaff(system());
    const [mail] = await made();
    const id = mail?.id ?? "";
    const broken = mailerSpy();
    broken.outcome = { kind: "TROUBLE", because: "NO_CONNECTION", answer: "" };
    await expect(sendStaffMail(system(), broken, id)).rejects.toThrow(/did not take it/);
    const silent = mailerSpy();
    silent.outcome = { kind: "NO_ANSWER", answer: "" };
    await sendStaffMail(system(), silent, id);
    expect(await left()).toEqual([]);
    expect(await system().sql`select state from staff_mail`).toEqual([{ state: "UNKNOWN" }]);
  });
});

describe("the digest", () => {
  const digests = async (now: string) => {
    system().clock.set(now);
    await makeDigests(system());
    await makeDigests(system());
    return left();
  };

  it("comes once on the morning of a working day, to who has something to do", async () => {
    expect(await digests("2026-11-24T05:59:00Z")).toEqual([]);
    const mails = await digests("2026-11-24T06:00:00Z");
    expect(mails.map(({ to }) => to.address)).toEqual([`${handler.staffId}@gehoor.example`]);
    expect(mails[0]?.text).toContain("1 klacht wacht op u.");
    expect(await digests("2026-11-24T12:00:00Z")).toEqual([]);
  });

  it("comes on no Sunday, and not to who is away", async () => {
    expect(await digests("2026-11-29T09:00:00Z")).toEqual([]);
    await system()
      .sql`insert into absence (id, staff_id, from_on) values (gen_random_uuid(), ${handler.staffId}, '2026-11-20')`;
    expect((await digests("2026-11-30T09:00:00Z")).map(({ to }) => to.address)).not.toContain(
      `${handler.staffId}@gehoor.example`,
    );
  });
});
