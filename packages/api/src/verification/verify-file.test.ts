import type { ComplaintId, StaffId } from "@gehoor/domain";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../complaints/texts.ts";
import { openSql, type Sql } from "../db/sql-client.ts";
import { sendNotice } from "../jobs/sending/send-notice.ts";
import { logAccess } from "../reads/dossier/access-log.ts";
import { faultsOf } from "../testing/faults-of.ts";
import { mailerSpy } from "../testing/mailer-spy.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { anchorChains } from "./anchor-chains.ts";
import { verifyFile } from "./verify-file.ts";

const system = useTestSystem();
const someStaff = { kind: "STAFF", staffId: newId<StaffId>(), roles: ["HANDLER"] } as const;
const today = Temporal.PlainDate.from("2026-11-23");
let owner: Sql;
let complaintId: ComplaintId;

/** As somebody with all rights would tamper: past the triggers. */
const tamper = async (statement: string) => {
  await owner.unsafe("set session_replication_role = replica");
  await owner.unsafe(statement);
  await owner.unsafe("set session_replication_role = default");
};

const viewed = (detail?: string) => ({
  at: Temporal.Instant.from("2026-11-23T10:00:00Z"),
  actor: someStaff,
  complaintId,
  action: "VIEW_AS_HANDLER",
  ...(detail && { detail }),
});

beforeEach(async () => {
  owner = openSql(system().ownerUrl, { max: 1 });
  await tamper(`truncate complaint_event, complaint_head, chain_anchor, chain_anchor_head, complaint_ledger, access_log;
    update complaint_ledger_head set number = 0, hash = ''; update access_log_head set number = 0, hash = ''`);
  await openedComplaint(system());
  const opened = await openedComplaint(system());
  complaintId = opened.complaint.id;
});
afterEach(() => owner.end());

test("an untouched file verifies, and says what it vouches for", async () => {
  await sendNotice(system(), mailerSpy(), complaintId, 1);
  await logAccess(system().db, viewed());
  await anchorChains(system().sql, today);
  expect(await verifyFile(system().sql, () => {})).toMatchObject({
    faults: 0,
    vouched: {
      complaints: 2,
      events: expect.any(Number),
      texts: expect.any(Number),
      letters: expect.any(Number),
      accessRows: 1,
      anchors: 1,
    },
    lastAnchor: { anchoredOn: today, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test("even the owner cannot change an event in passing", async () => {
  await expect(owner`update complaint_event set type = 'NoteAdded'`).rejects.toThrow(/append-only/);
  await expect(owner`delete from complaint_event`).rejects.toThrow(/append-only/);
  await expect(owner`truncate complaint_event`).rejects.toThrow(/append-only/);
});

test("a changed event is named", async () => {
  await tamper(`update complaint_event set data = data || '{"reference": "K-2020-0001-1"}'
    where complaint_id = '${complaintId}' and version = 1`);
  expect(await faultsOf(system().sql)).toEqual([{ complaintId, version: 1, fault: "CHANGED" }]);
});

test("a changed moment is named", async () => {
  await tamper(
    `update complaint_event set at = at - interval '1 day' where complaint_id = '${complaintId}' and version = 2`,
  );
  expect(await faultsOf(system().sql)).toEqual([{ complaintId, version: 2, fault: "CHANGED" }]);
});

test("a removed event is named by the one that followed it", async () => {
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 1`);
  expect(await faultsOf(system().sql)).toEqual([
    { complaintId, version: 2, fault: "BROKEN" },
    { complaintId, fault: "LEDGER", what: "row 2" },
  ]);
});

test("nothing is built upon a file whose last event was removed or changed", async () => {
  const append = (version: number) => owner`
    insert into complaint_event (complaint_id, version, type, data, at, by, previous_hash, hash)
    select complaint_id, ${version}, 'NoteAdded', data, at, by, '', '' from complaint_event
    where complaint_id = ${complaintId} and version = 1`;
  await tamper(
    `update complaint_event set hash = 'made up' where complaint_id = '${complaintId}' and version = 2`,
  );
  await expect(append(3)).rejects.toThrow(/do not go on from its head/);
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  await expect(append(2)).rejects.toThrow(/do not go on from its head/);
  await expect(append(4)).rejects.toThrow(/not the next one/);
});

test("a removed last event is named by its head", async () => {
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  expect(await faultsOf(system().sql)).toEqual([{ complaintId, version: 2, fault: "HEAD" }]);
});

test("an inserted event is named, also with a hash of its own", async () => {
  await tamper(`insert into complaint_event (complaint_id, version, type, data, at, by, previous_hash, hash)
    select complaint_id, 3, type, data, at, by, 'made up',
      complaint_event_hash('made up', complaint_id, 3, type, at, by, data)
    from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  expect(await faultsOf(system().sql)).toEqual([
    { complaintId, version: 2, fault: "HEAD" },
    { complaintId, version: 3, fault: "BROKEN" },
  ]);
});

test("events put in another order are named", async () => {
  await tamper(
    `update complaint_event set version = 3 - version + 100 where complaint_id = '${complaintId}'`,
  );
  await tamper(`update complaint_event set version = version - 100 where complaint_id = '${complaintId}'`);
  const faults = await faultsOf(system().sql);
  expect(faults).toContainEqual({ complaintId, version: 1, fault: "CHANGED" });
  expect(faults).toContainEqual({ complaintId, version: 1, fault: "BROKEN" });
});

test("a whole file written anew, heads and all, is named by the anchor of the day before", async () => {
  const anchor = await anchorChains(system().sql, today);
  expect(anchor?.heads).toBe(2);
  expect(await anchorChains(system().sql, today)).toBeUndefined();
  expect(await faultsOf(system().sql)).toEqual([]);
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  await tamper(`update complaint_head set version = 1,
      hash = (select hash from complaint_event where complaint_id = '${complaintId}' and version = 1)
    where complaint_id = '${complaintId}'`);
  expect(await faultsOf(system().sql)).toEqual([
    { complaintId, version: 2, fault: "ANCHOR", what: "2026-11-23" },
  ]);
});

describe("what the events vouch for", () => {
  test("a changed text is named, also where its own hash was changed along", async () => {
    const [text] = await owner<{ id: string }[]>`
      select id from complaint_text where complaint_id = ${complaintId} and kind = 'PART'`;
    await tamper(`update complaint_text set content = 'VERVALST' where id = '${text?.id}'`);
    const named = { complaintId, version: 1, fault: "TEXT", what: text?.id };
    expect(await faultsOf(system().sql)).toEqual([named]);
    await tamper(`update complaint_text set hash = encode(sha256(convert_to(salt || content, 'UTF8')), 'hex')
      where id = '${text?.id}'`);
    expect(await faultsOf(system().sql)).toEqual([named]);
    await tamper(`delete from complaint_text where id = '${text?.id}'`);
    expect(await faultsOf(system().sql)).toEqual([named]);
  });

  test("a letter that left and was changed or taken away is named", async () => {
    await sendNotice(system(), mailerSpy(), complaintId, 1);
    const named = expect.objectContaining({ complaintId, fault: "LETTER", what: "letter 1" });
    await tamper(`update letter set html = 'VERVALST' where complaint_id = '${complaintId}'`);
    expect(await faultsOf(system().sql)).toEqual([named]);
    await tamper(`delete from letter where complaint_id = '${complaintId}'`);
    expect(await faultsOf(system().sql)).toEqual([named]);
  });

  test("the processes change no text and no letter that left, and erase nothing that was not destroyed", async () => {
    await sendNotice(system(), mailerSpy(), complaintId, 1);
    const { sql } = system();
    await expect(sql`update complaint_text set content = 'VERVALST'`).rejects.toThrow(/permission denied/);
    await expect(sql`delete from complaint_text`).rejects.toThrow(/permission denied/);
    await expect(sql`delete from letter`).rejects.toThrow(/permission denied/);
    await expect(sql`update letter set html = 'VERVALST' where sent`).rejects.toThrow(/stays as it was/);
    await expect(sql`update letter set sent = false where sent`).rejects.toThrow(/stays as it was/);
    await expect(sql`select erase_texts_and_letters(${complaintId})`).rejects.toThrow(
      /only what was destroyed/,
    );
    expect(await faultsOf(sql)).toEqual([]);
  });
});

describe("the file as a whole", () => {
  const remove = () =>
    tamper(`delete from complaint_event where complaint_id = '${complaintId}';
      delete from complaint_head where complaint_id = '${complaintId}'`);

  test("a complaint removed with all its events is missed before any anchor, and the list's end with it", async () => {
    await remove();
    expect(await faultsOf(system().sql)).toEqual([{ complaintId, fault: "LEDGER", what: "row 2" }]);
    await tamper(`delete from complaint_ledger where complaint_id = '${complaintId}'`);
    expect(await faultsOf(system().sql)).toMatchObject([{ fault: "LEDGER", what: "its end" }]);
  });

  test("a complaint that was slipped in is named", async () => {
    await tamper(`delete from complaint_ledger where complaint_id = '${complaintId}';
      update complaint_ledger_head set number = 1, hash = (select hash from complaint_ledger where number = 1)`);
    expect(await faultsOf(system().sql)).toEqual([{ complaintId, fault: "LEDGER", what: "in no row" }]);
  });

  test("an anchor whose list was rewritten to fit, or that is gone, is named", async () => {
    await anchorChains(system().sql, today);
    await system().sql`select 1`;
    await anchorChains(system().sql, today.add({ days: 1 }));
    await tamper(`update chain_anchor_head set hash = hash || '0' where complaint_id = '${complaintId}'`);
    expect(await faultsOf(system().sql)).toMatchObject([
      { fault: "ANCHOR", what: "2026-11-23" },
      { fault: "ANCHOR", what: "2026-11-23", complaintId },
    ]);
    await tamper(`delete from chain_anchor_head; delete from chain_anchor where anchored_on = '2026-11-23'`);
    expect(await faultsOf(system().sql)).toMatchObject([{ fault: "ANCHOR", what: "2026-11-24" }]);
  });

  test("a changed, removed or inserted row of the access log is named, and a log cut short", async () => {
    for (const detail of ["1", "2", "3"]) await logAccess(system().db, viewed(detail));
    const log = (number: number) => ({ fault: "ACCESS_LOG", what: `row ${number}` });
    expect(await faultsOf(system().sql)).toEqual([]);
    await tamper("update access_log set action = 'VIEW_AS_COUNTER' where number = 2");
    expect(await faultsOf(system().sql)).toEqual([log(2)]);
    await tamper("delete from access_log where number = 2");
    expect(await faultsOf(system().sql)).toEqual([log(3)]);
    await tamper("delete from access_log where number = 3");
    expect(await faultsOf(system().sql)).toEqual([{ fault: "ACCESS_LOG", what: "its end" }]);
    await tamper(
      "update access_log_head set number = 1, hash = (select hash from access_log where number = 1)",
    );
    expect(await faultsOf(system().sql)).toEqual([]);
  });

  test("an access log cut short, head and all, is missed by the anchor of the day before", async () => {
    await logAccess(system().db, viewed("1"));
    await anchorChains(system().sql, today);
    await tamper("delete from access_log; update access_log_head set number = 0, hash = ''");
    expect(await faultsOf(system().sql)).toMatchObject([{ fault: "ANCHOR", what: "2026-11-23" }]);
  });

  test("a trigger that is switched off is named", async () => {
    await owner`alter table complaint_event disable trigger complaint_event_append_only`;
    expect(await faultsOf(system().sql)).toEqual([{ fault: "GUARD", what: "complaint_event_append_only" }]);
    await owner`alter table complaint_event enable trigger complaint_event_append_only`;
  });
});
