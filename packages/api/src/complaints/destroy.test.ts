import type { Actor, ComplaintId } from "@gehoor/domain";
import { expect, test } from "vitest";
import { sendNotice } from "../jobs/send-notice.ts";
import { mailerSpy } from "../testing/mailer-spy.ts";
import { openedComplaint } from "../testing/opened-complaint.ts";
import { someSubmission } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestSystem } from "../testing/test-system.ts";
import type { HandleRequest } from "./handle.ts";
import { handle } from "./handle.ts";
import { verifyChain } from "./verify-chain.ts";

const system = useTestSystem();

async function does(
  actor: Actor,
  complaintId: ComplaintId,
  compose: HandleRequest["compose"],
): Promise<void> {
  const handled = await handle(system(), { complaintId, actor, compose });
  if (handled.outcome !== "DONE") throw new Error(JSON.stringify(handled));
}

test("at the end of its time everything personal is gone, the events stay, and the file verifies", async () => {
  const records = await addStaff(system(), "RECORDS_MANAGER");
  const coordinator = await addStaff(system(), "COORDINATOR");
  const opened = await openedComplaint(system(), someSubmission({ wish: "Een excuus" }));
  const { id } = opened.complaint;
  await sendNotice(system(), mailerSpy(), id, 1);
  await does(coordinator, id, (keep) => ({ type: "RecordSettlement", note: keep("NOTE", "Tevreden") }));
  await sendNotice(system(), mailerSpy(), id, 2);
  system().clock.set("2027-12-01T09:00:00Z");
  await does(records, id, () => ({ type: "ArchiveComplaint" }));
  system().clock.set("2032-01-05T09:00:00Z");
  await does(records, id, () => ({
    type: "DestroyComplaint",
    reportPublished: true,
    listApproved: true,
    mainStatus: undefined,
  }));

  const [left] = await system().sql`
    select (select count(*)::int from complaint_text where complaint_id = ${id}) as texts,
      (select count(*)::int from party where complaint_id = ${id}) as people,
      (select count(*)::int from letter where complaint_id = ${id}) as letters,
      (select count(*)::int from complaint_search where complaint_id = ${id}) as words,
      (select count(*)::int from access_credential where complaint_id = ${id}) as codes,
      (select count(*)::int from complaint_event where complaint_id = ${id}) > 5 as events`;
  expect(left).toEqual({ texts: 0, people: 0, letters: 0, words: 0, codes: 0, events: true });
  expect(await verifyChain(system().sql)).toEqual([]);
});
