import type { Actor, Complaint } from "@gehoor/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { loadComplaint } from "../../complaints/load.ts";
import { runCommand } from "../../complaints/writing/run-command.ts";
import { addStaff } from "../../testing/sample-staff.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { sweepDeadlines } from "./deadline-sweep.ts";

const system = useTestSystem();
let coordinator: Extract<Actor, { kind: "STAFF" }>;
let complaint: Complaint;

beforeEach(async () => {
  system().clock.set("2026-11-23T09:00:00Z");
  coordinator = await addStaff(system(), "COORDINATOR");
  const opened = await openedComplaint(system());
  complaint = opened.complaint;
});

/** What was told about the answer's own term, in the order of telling. */
async function toldOfTheAnswer(): Promise<unknown> {
  return system().sql`
    select kind, threshold, due_on::text as due_on from alert
    where complaint_id = ${complaint.id} and term_kind = 'DECISION' order by position`;
}

async function sweepOn(day: string): Promise<void> {
  system().clock.set(`${day}T04:00:00Z`);
  await sweepDeadlines(system());
}

describe("the term for the answer, 4 January 2027", () => {
  test("is told 14, 7, 3 and 1 days before, on the day and after it, each once", async () => {
    for (const day of ["2026-12-20", "2026-12-21", "2026-12-22", "2026-12-28", "2026-12-30"])
      await sweepOn(day);
    // New Year and the weekend lie before the last day: what would be said then is said on the Thursday before.
    for (const day of ["2026-12-31", "2027-01-01", "2027-01-03"]) await sweepOn(day);
    for (const day of ["2027-01-04", "2027-01-05", "2027-01-05", "2027-01-06"]) await sweepOn(day);
    const due_on = "2027-01-04";
    expect(await toldOfTheAnswer()).toEqual([
      ...[14, 7, 1, 0].map((threshold) => ({ kind: "TERM_NEAR", threshold, due_on })),
      { kind: "TERM_PASSED", threshold: -2, due_on },
    ]);
  });

  test("after a stop of weeks only the most urgent is told", async () => {
    await sweepOn("2027-01-02");
    expect(await toldOfTheAnswer()).toEqual([{ kind: "TERM_NEAR", threshold: 1, due_on: "2027-01-04" }]);
  });

  test("swept by five workers at once it is told once", async () => {
    system().clock.set("2026-12-28T04:00:00Z");
    await Promise.all(Array.from({ length: 5 }, () => sweepDeadlines(system())));
    expect(await toldOfTheAnswer()).toHaveLength(1);
  });

  test("a term that moved is told anew for its new day", async () => {
    await sweepOn("2026-12-28");
    await runCommand(system(), {
      complaintId: complaint.id,
      actor: coordinator,
      compose: (addText) => ({ type: "Adjourn", weeks: 4, reason: addText("REASON", "Vakantie") }),
    });
    await sweepOn("2026-12-29");
    await sweepOn("2027-01-18");
    expect(await toldOfTheAnswer()).toEqual([
      { kind: "TERM_NEAR", threshold: 7, due_on: "2027-01-04" },
      { kind: "TERM_NEAR", threshold: 14, due_on: "2027-02-01" },
    ]);
  });

  test("once it has passed the complainant is told too, once (Awb 9:24(1)(b))", async () => {
    await sweepOn("2027-01-05");
    await sweepOn("2027-01-06");
    const after = await loadComplaint(system().db, complaint.id);
    expect(after?.lateNotedOn?.toString()).toBe("2027-01-05");
    expect(after?.notices.filter((one) => one.kind === "LATE")).toHaveLength(1);
  });
});

test("what is due on a closed day is told on the last working day before it, and that it passed once it has", async () => {
  // Received on Monday 15 March 2027, the fourteen days end on Monday 29 March: Easter Monday, behind Good Friday.
  system().clock.set("2027-03-15T09:00:00Z");
  complaint = (await openedComplaint(system())).complaint;
  const told = async () => {
    const rows = await system().sql<{ threshold: number; on: string }[]>`
      select threshold, created_at::date::text as on from alert
      where complaint_id = ${complaint.id} and term_kind = 'ACKNOWLEDGEMENT' order by position`;
    return rows.map(({ threshold, on }) => `${threshold} on ${on}`);
  };
  for (const date of ["22", "24", "25", "26", "27", "29", "30"]) await sweepOn(`2027-03-${date}`);
  expect(await told()).toEqual(["7 on 2027-03-22", "0 on 2027-03-25", "-2 on 2027-03-30"]);
});

describe("a target of our own, missed", () => {
  const next = async () => {
    const [row] = await system()
      .sql`select next_due_kind as kind, next_due_on::text as on from complaint where id = ${complaint.id}`;
    return `${row?.kind} ${row?.on}`;
  };
  const take = () =>
    runCommand(system(), {
      complaintId: complaint.id,
      actor: coordinator,
      compose: () => ({ type: "StartAssessment" }),
    });

  test("steps aside for the next duty once its day has passed, and its alert has said so", async () => {
    expect(await next()).toBe("CONTACT 2026-11-26");
    await sweepOn("2026-11-26");
    expect(await next()).toBe("CONTACT 2026-11-26");
    await sweepOn("2026-11-27");
    expect(await next()).toBe("ACKNOWLEDGEMENT 2026-12-07");
    const told = await system()
      .sql`select from alert where complaint_id = ${complaint.id} and term_kind = 'CONTACT' and threshold = -2`;
    expect(told).toHaveLength(1);
  });

  test("does not come back with the next command", async () => {
    await sweepOn("2026-11-27");
    await take();
    expect(await next()).toBe("ACKNOWLEDGEMENT 2026-12-07");
  });

  test("gives way to no other target that was missed too", async () => {
    system().clock.set("2026-12-08T09:00:00Z");
    await take();
    const acknowledgement = (await loadComplaint(system().db, complaint.id))?.notices.find(
      (one) => one.kind === "ACKNOWLEDGEMENT",
    );
    await runCommand(system(), {
      complaintId: complaint.id,
      actor: { kind: "SYSTEM" },
      compose: () => ({
        type: "RecordDispatch",
        number: acknowledgement?.number ?? 0,
        letterHash: "0f0f",
        dispatchedOn: Temporal.PlainDate.from("2026-12-08"),
        evidence: "POSTED",
      }),
    });
    expect(await next()).toBe("DECISION 2027-01-04");
    await sweepOn("2027-01-05");
    expect(await next()).toBe("DECISION 2027-01-04");
  });
});

test("a supplement that did not come gives the complaint back to the coordinator", async () => {
  const run = (compose: Parameters<typeof runCommand>[1]["compose"]) =>
    runCommand(system(), { complaintId: complaint.id, actor: coordinator, compose });
  await run(() => ({ type: "StartAssessment" }));
  await run((addText) => ({
    type: "RequestSupplement",
    lacking: addText("REASON", "Wanneer het was"),
    replyByOn: Temporal.PlainDate.from("2026-12-07"),
  }));
  await sweepOn("2026-12-07");
  expect((await loadComplaint(system().db, complaint.id))?.status).toBe("AWAITING_SUPPLEMENT");
  await sweepOn("2026-12-08");
  expect((await loadComplaint(system().db, complaint.id))?.status).toBe("ASSESSING");
});

test("a letter about a longer term that waits three working days is told of, once (9:11(2))", async () => {
  await runCommand(system(), {
    complaintId: complaint.id,
    actor: coordinator,
    compose: (addText) => ({ type: "Adjourn", weeks: 4, reason: addText("REASON", "Een getuige is weg") }),
  });
  const told = () => system().sql`
    select cause from alert where complaint_id = ${complaint.id} and cause like 'TERM_NOT_TOLD:%'`;
  await sweepOn("2026-11-26");
  expect(await told()).toEqual([]);
  await sweepOn("2026-11-27");
  await sweepOn("2026-11-30");
  expect(await told()).toHaveLength(1);
});

test("the sweep finds what is due by its partial index", async () => {
  const plan = await system().sql.begin(async (transaction) => {
    await transaction`set local enable_seqscan = off`;
    const [row] = await transaction.unsafe(`explain (format json)
      select complaint_id from deadline where next_alert_on <= '2026-12-01' and next_alert_on < '9999-12-31'
      order by next_alert_on limit 1000`);
    return JSON.stringify(row);
  });
  expect(plan).toContain("deadline_to_alert");
});

test("a message that was not announced near the end of its 48 hours is told of, once (2:10(1))", async () => {
  await runCommand(system(), {
    complaintId: complaint.id,
    actor: coordinator,
    compose: (addText) => ({
      type: "SendMessage",
      text: addText("MESSAGE", "Wij bellen u."),
      enclosures: [],
    }),
  });
  const told = () => system().sql`
    select cause from alert where complaint_id = ${complaint.id} and cause like 'NOT_ANNOUNCED:%'`;
  await sweepOn("2026-11-24");
  expect(await told()).toEqual([]);
  await sweepOn("2026-11-25");
  await sweepOn("2026-11-26");
  expect(await told()).toHaveLength(1);
});

test("the word promised to who was told that we are late is kept in mind, unless one left (9:2)", async () => {
  await sweepOn("2027-01-06");
  const late = await loadComplaint(system().db, complaint.id);
  const number = late?.notices.find((one) => one.kind === "LATE")?.number ?? 0;
  const run = (actor: Actor, compose: Parameters<typeof runCommand>[1]["compose"]) =>
    runCommand(system(), { complaintId: complaint.id, actor, compose });
  await run({ kind: "SYSTEM" }, () => ({
    ...{ type: "RecordDispatch", number, letterHash: "0f0f", evidence: "POSTED" },
    dispatchedOn: Temporal.PlainDate.from("2027-01-06"),
  }));
  const told = () => system().sql`
    select cause from alert where complaint_id = ${complaint.id} and cause like 'WORD_PROMISED:%'`;
  await sweepOn("2027-01-15");
  expect(await told()).toEqual([]);
  await sweepOn("2027-01-18");
  await sweepOn("2027-01-19");
  expect(await told()).toEqual([{ cause: `WORD_PROMISED:${number}` }]);
});
