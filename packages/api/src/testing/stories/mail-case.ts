import type { Actor, Complaint, Notice, NoticeKind } from "@gehoor/domain";
import { beforeEach } from "vitest";
import { loadComplaint } from "../../complaints/load.ts";
import type { OpenRequest } from "../../complaints/writing/open-request.ts";
import { openSql } from "../../db/sql-client.ts";
import { someSubmission } from "../sample-requests.ts";
import { addStaff } from "../sample-staff.ts";
import type { TestSystem } from "../test-system.ts";
import { openedComplaint } from "./opened-complaint.ts";
import { type Runnable, runOn } from "./replay.ts";

type Staff = Extract<Actor, { kind: "STAFF" }>;

/** A complaint whose letters leave, and those who decide about it. */
export interface MailCase {
  opened(request?: OpenRequest): Promise<Complaint>;
  /** Somebody does something, which must succeed. */
  run(actor: Actor, complaint: Complaint, command: Runnable): Promise<Complaint>;
  /** The last letter of this kind, as it stands now. */
  noticeOf(complaint: Complaint, kind: NoticeKind): Promise<Notice>;
  /** The causes of the alerts that wait in the queue for this complaint. */
  alertJobsOf(complaint: Complaint): Promise<readonly string[]>;
  readonly coordinator: () => Staff;
  readonly signatory: () => Staff;
}

/** To be called once, at the top of a test file; each test starts on Monday 23 November 2026 with new colleagues. */
export function useMailCase(system: () => TestSystem): MailCase {
  let people: { readonly coordinator: Staff; readonly signatory: Staff } | undefined;
  beforeEach(async () => {
    system().clock.set("2026-11-23T09:00:00Z");
    const coordinator = await addStaff(system(), "COORDINATOR", "INTAKE");
    people = { coordinator, signatory: await addStaff(system(), "SIGNATORY") };
  });
  const person = (who: "coordinator" | "signatory") => {
    if (!people) throw new Error("They are there within tests only");
    return people[who];
  };
  return {
    opened: async (request = someSubmission()) => (await openedComplaint(system(), request)).complaint,
    run: (actor, complaint, command) => runOn(system(), complaint, actor, command),
    noticeOf: async ({ id }, kind) => {
      const complaint = await loadComplaint(system().db, id);
      const notice = complaint?.notices.findLast((one) => one.kind === kind);
      if (!notice) throw new Error(`No ${kind}`);
      return notice;
    },
    alertJobsOf: async ({ id }) => {
      const owner = openSql(system().env.DATABASE_URL, { max: 1 });
      const jobs = await owner<{ cause: string }[]>`
        select payload->>'cause' as cause from graphile_worker._private_jobs
        where key like ${`alert:${id}:%`}`;
      await owner.end();
      return jobs.map(({ cause }) => cause);
    },
    coordinator: () => person("coordinator"),
    signatory: () => person("signatory"),
  };
}
