import type { Actor, ComplaintId, PartyId, StaffId } from "@gehoor/domain";
import { describe, expect, test } from "vitest";
import { sendNotice } from "../../jobs/sending/send-notice.ts";
import { mailerSpy } from "../../testing/mailer-spy.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { loadComplaint } from "../load.ts";
import { loadTexts, newId } from "../texts.ts";
import { runCommand } from "./run-command.ts";

const system = useTestSystem();

async function submitted() {
  const opened = await openedComplaint(system());
  return opened.complaint;
}

describe("the coordinator takes up a complaint", () => {
  test("events, lists, letter job and bell come in one transaction", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id } = await submitted();
    const rung: string[] = [];
    const listening = await system().sql.listen("complaint_changed", (payload) => rung.push(payload));
    const done = await runCommand(system(), {
      complaintId: id,
      actor: coordinator,
      compose: () => ({ type: "StartAssessment" }),
    });
    expect(done).toMatchObject({ outcome: "DONE", complaint: { status: "ASSESSING" } });
    const [row] = await system()
      .sql`select status, version, turn, task, next_due_kind from complaint where id = ${id}`;
    expect(row).toEqual({
      status: "ASSESSING",
      version: 4,
      turn: "AUTHORITY",
      task: "ROUTE",
      next_due_kind: "CONTACT",
    });
    expect(
      await system().sql`select kind, state from notice where complaint_id = ${id} order by number`,
    ).toEqual([
      { kind: "RECEIPT", state: "REQUESTED" },
      { kind: "ACKNOWLEDGEMENT", state: "REQUESTED" },
    ]);
    await expect.poll(() => rung).toContain(`${id}:2`);
    await listening.unlisten();
  });

  test("three statements in one transaction", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id } = await submitted();
    const start = () =>
      runCommand(system(), {
        complaintId: id,
        actor: coordinator,
        compose: () => ({ type: "StartAssessment" }),
      });
    const statements = await system().statementsOf(start);
    expect(statements.slice(statements.findIndex((one) => one.startsWith("begin")) + 1, -1)).toHaveLength(3);
  });

  test("a stranger's complaint and one that does not exist answer alike", async () => {
    const { id } = await submitted();
    const stranger: Actor = { kind: "COMPLAINANT", partyId: newId<PartyId>() };
    const compose = () => ({ type: "ConfirmSettlement" }) as const;
    const nothing = await runCommand(system(), {
      complaintId: newId<ComplaintId>(),
      actor: stranger,
      compose,
    });
    expect(await runCommand(system(), { complaintId: id, actor: stranger, compose })).toEqual(nothing);
    expect(nothing).toEqual({ outcome: "NOT_FOUND" });
  });

  test("who saw an older version is told, and nothing is written", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id, version } = await submitted();
    const note = (text: string, expectedVersion?: number) =>
      runCommand(system(), {
        complaintId: id,
        actor: coordinator,
        expectedVersion,
        compose: (addText) => ({ type: "AddNote", text: addText("NOTE", text) }),
      });
    await note("Gebeld, niet bereikt.");
    expect(await note("Ik was eerst.", version)).toEqual({ outcome: "CONFLICT", version: version + 1 });
    expect([...(await loadTexts(system().db, id)).values()]).not.toContain("Ik was eerst.");
  });

  test("a letter that left meanwhile keeps nobody from going on; a version that never was does", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id, version } = (await openedComplaint(system())).complaint;
    await sendNotice(system(), mailerSpy(), id, 1);
    const start = (expectedVersion: number) =>
      runCommand(system(), {
        complaintId: id,
        actor: coordinator,
        expectedVersion,
        compose: () => ({ type: "StartAssessment" }),
      });
    expect(await start(version + 5)).toMatchObject({ outcome: "CONFLICT" });
    expect(await start(version)).toMatchObject({ outcome: "DONE" });
  });

  test("notes made at the same moment all come in, each with a version of its own", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id, version } = await submitted();
    for (let round = 0; round < 5; round += 1)
      await Promise.all(
        ["een", "twee"].map((text) =>
          runCommand(system(), {
            complaintId: id,
            actor: coordinator,
            compose: (addText) => ({ type: "AddNote", text: addText("NOTE", text) }),
          }),
        ),
      );
    expect((await loadComplaint(system().db, id))?.version).toBe(version + 10);
  });

  test("the same key does it once, also when sent twice at once", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id, version } = await submitted();
    const send = () =>
      runCommand(system(), {
        complaintId: id,
        actor: coordinator,
        idempotencyKey: "form-1",
        compose: (addText) => ({
          type: "SendMessage",
          text: addText("MESSAGE", "Wij bellen u."),
          enclosures: [],
        }),
      });
    const answers = [...(await Promise.all([send(), send()])), await send()];
    expect(answers.map((one) => one.outcome)).toEqual(["DONE", "DONE", "DONE"]);
    const [row] = await system()
      .sql`select count(*)::int as messages from message where complaint_id = ${id}`;
    expect(row?.messages).toBe(1);
    expect((await loadComplaint(system().db, id))?.version).toBe(version + 2);
  });

  test("a refusal writes nothing", async () => {
    const coordinator = await addStaff(system(), "COORDINATOR");
    const { id } = await submitted();
    const refused = await runCommand(system(), {
      complaintId: id,
      actor: coordinator,
      compose: (addText) => ({
        type: "RequestSupplement",
        lacking: addText("REASON", "Uw adres"),
        replyByOn: Temporal.PlainDate.from("2026-12-07"),
      }),
    });
    expect(refused).toMatchObject({ outcome: "REFUSED", refusal: { code: "NOT_IN_THIS_STATE" } });
    expect([...(await loadTexts(system().db, id)).values()]).not.toContain("Uw adres");
  });
});

describe("somebody joins a complaint", () => {
  test("gets an access code of their own and is found by name", async () => {
    const intake = await addStaff(system(), "COORDINATOR", "INTAKE");
    const { id } = await submitted();
    await runCommand(system(), {
      complaintId: id,
      actor: intake,
      compose: (_, __, people) => ({
        type: "AddComplainant",
        partyId: people.add({
          name: "Jan Zwartewater",
          email: undefined,
          phone: undefined,
          address: undefined,
        }),
        identified: false,
        emailConsent: false,
        postalAddress: false,
      }),
    });
    const [codes] = await system()
      .sql`select count(*)::int as codes from access_credential where complaint_id = ${id}`;
    expect(codes?.codes).toBe(2);
    const found = await system().sql`
      select complaint_id from complaint_search where words like '%zwartewater%'`;
    expect(found).toEqual([{ complaint_id: id }]);
  });
});

test("staff without any part in a complaint do not see it", async () => {
  await addStaff(system(), "COORDINATOR");
  const { id } = await submitted();
  const handler: Actor = { kind: "STAFF", staffId: newId<StaffId>(), roles: ["HANDLER"] };
  const answer = await runCommand(system(), {
    complaintId: id,
    actor: handler,
    compose: (addText) => ({ type: "AddNote", text: addText("NOTE", "Mag ik dit?") }),
  });
  expect(answer).toEqual({ outcome: "NOT_FOUND" });
});
