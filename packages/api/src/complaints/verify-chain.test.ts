import type { ComplaintId } from "@gehoor/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSql, type Sql } from "../db/sql-client.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { anchorChains, verifyChain } from "./verify-chain.ts";

const system = useTestSystem();
let owner: Sql;
let complaintId: ComplaintId;

/** As somebody with all rights would tamper: past the triggers. */
const tamper = async (statement: string) => {
  await owner.unsafe("set session_replication_role = replica");
  await owner.unsafe(statement);
  await owner.unsafe("set session_replication_role = default");
};

beforeEach(async () => {
  owner = openSql(system().ownerUrl, { max: 1 });
  await tamper("truncate complaint_event, complaint_head, chain_anchor, chain_anchor_head");
  await openedComplaint(system());
  const opened = await openedComplaint(system());
  complaintId = opened.complaint.id;
});
afterEach(() => owner.end());

test("an untouched file verifies, also after everything personal has been erased", async () => {
  await owner`delete from complaint_text`;
  await owner`delete from party`;
  expect(await verifyChain(system().sql)).toEqual([]);
});

test("even the owner cannot change an event in passing", async () => {
  await expect(owner`update complaint_event set type = 'NoteAdded'`).rejects.toThrow(/append-only/);
  await expect(owner`delete from complaint_event`).rejects.toThrow(/append-only/);
  await expect(owner`truncate complaint_event`).rejects.toThrow(/append-only/);
});

test("a changed event is named", async () => {
  await tamper(`update complaint_event set data = data || '{"reference": "K-2020-0001-1"}'
    where complaint_id = '${complaintId}' and version = 1`);
  expect(await verifyChain(system().sql)).toEqual([{ complaintId, version: 1, fault: "CHANGED" }]);
});

test("a changed moment is named", async () => {
  await tamper(
    `update complaint_event set at = at - interval '1 day' where complaint_id = '${complaintId}' and version = 2`,
  );
  expect(await verifyChain(system().sql)).toEqual([{ complaintId, version: 2, fault: "CHANGED" }]);
});

test("a removed event is named by the one that followed it", async () => {
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 1`);
  expect(await verifyChain(system().sql)).toEqual([{ complaintId, version: 2, fault: "BROKEN" }]);
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
  expect(await verifyChain(system().sql)).toEqual([{ complaintId, version: 2, fault: "HEAD" }]);
});

test("an inserted event is named, also with a hash of its own", async () => {
  await tamper(`insert into complaint_event (complaint_id, version, type, data, at, by, previous_hash, hash)
    select complaint_id, 3, type, data, at, by, 'made up',
      complaint_event_hash('made up', complaint_id, 3, type, at, by, data)
    from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  expect(await verifyChain(system().sql)).toEqual([
    { complaintId, version: 2, fault: "HEAD" },
    { complaintId, version: 3, fault: "BROKEN" },
  ]);
});

test("events put in another order are named", async () => {
  await tamper(
    `update complaint_event set version = 3 - version + 100 where complaint_id = '${complaintId}'`,
  );
  await tamper(`update complaint_event set version = version - 100 where complaint_id = '${complaintId}'`);
  const faults = await verifyChain(system().sql);
  expect(faults).toContainEqual({ complaintId, version: 1, fault: "CHANGED" });
  expect(faults).toContainEqual({ complaintId, version: 1, fault: "BROKEN" });
});

test("a whole file written anew, heads and all, is named by the anchor of the day before", async () => {
  const anchor = await anchorChains(system().sql, Temporal.PlainDate.from("2026-11-23"));
  expect(anchor?.heads).toBe(2);
  expect(await anchorChains(system().sql, Temporal.PlainDate.from("2026-11-23"))).toBeUndefined();
  expect(await verifyChain(system().sql)).toEqual([]);
  await tamper(`delete from complaint_event where complaint_id = '${complaintId}' and version = 2`);
  await tamper(`update complaint_head set version = 1,
      hash = (select hash from complaint_event where complaint_id = '${complaintId}' and version = 1)
    where complaint_id = '${complaintId}'`);
  expect(await verifyChain(system().sql)).toEqual([{ complaintId, version: 2, fault: "ANCHOR" }]);
});
