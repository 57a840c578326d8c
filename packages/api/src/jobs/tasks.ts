import { amsterdamDay, type ComplaintId, parseId } from "@gehoor/domain";
import { type ParsedCronItem, parseCronItems, type Task, type TaskList } from "graphile-worker";
import { z } from "zod";
import { alertKinds } from "../db/codes.ts";
import { withoutStatement } from "../db/database.ts";
import type { Outbox } from "../mail/outbox.ts";
import type { TaskName } from "../queue/task-names.ts";
import type { System } from "../system.ts";
import { anchorChains } from "../verification/anchor-chains.ts";
import { carryMerged } from "./between-complaints/carry-merged.ts";
import { mirrorJoint } from "./between-complaints/mirror-joint.ts";
import { returnMerged } from "./between-complaints/return-merged.ts";
import { separateParts } from "./between-complaints/separate-parts.ts";
import { purge } from "./purge.ts";
import { raiseAlert } from "./raise-alert.ts";
import { inviteStaff } from "./sending/invite-staff.ts";
import { sendNotice } from "./sending/send-notice.ts";
import { makeDigests } from "./staff-mail/make-digests.ts";
import { sendStaffMail } from "./staff-mail/send-staff-mail.ts";
import { tellStaff } from "./staff-mail/tell-staff.ts";
import { sweepDeadlines } from "./sweep/deadline-sweep.ts";

const complaintId = z.string().transform((text, context): ComplaintId => {
  const id = parseId<ComplaintId>(text);
  if (id) return id;
  context.addIssue({ code: "custom", message: "not an id" });
  return z.NEVER;
});
const noticePayload = z.object({ complaintId, number: z.int().min(1) });
const mainPayload = z.object({ complaintId });
const pairPayload = z.object({ complaintId, other: complaintId });
const invitationPayload = z.object({ staffId: z.uuid(), number: z.int().min(1) });
const mailPayload = z.object({ id: z.uuid() });
const alertPayload = z.object({ complaintId, kind: z.enum(alertKinds), cause: z.string().min(1) });

/** The queue logs and keeps the message of what failed: the database's own word, rather than the statement it was said of. */
function sayingWhy({ log, metrics }: Pick<System, "log" | "metrics">, name: string, task: Task): Task {
  return async (payload, helpers) => {
    const startedAt = performance.now();
    const done = (outcome: "DONE" | "FAILED") => {
      const seconds = (performance.now() - startedAt) / 1000;
      metrics.count("gehoor_jobs_total", { task: name, outcome });
      metrics.observe("gehoor_job_seconds", { task: name }, seconds);
      const { id: job, attempts: attempt } = helpers.job;
      log.info({ task: name, job, attempt, outcome, milliseconds: Math.round(seconds * 1000) }, "job");
    };
    try {
      await task(payload, helpers);
      done("DONE");
    } catch (problem) {
      done("FAILED");
      throw withoutStatement(problem);
    }
  };
}

/** What the worker can do, by the names in the queue. Every task may run again without doing anything twice. */
export function tasks(system: System, outbox: Outbox): TaskList {
  const work = {
    send_notice: async (payload) => {
      const { complaintId: id, number } = noticePayload.parse(payload);
      await sendNotice(system, outbox, id, number);
    },
    invite_staff: async (payload) => {
      const { staffId, number } = invitationPayload.parse(payload);
      await inviteStaff(system, outbox, staffId, number);
    },
    carry_merged: async (payload) => carryMerged(system, mainPayload.parse(payload).complaintId),
    return_merged: async (payload) => returnMerged(system, mainPayload.parse(payload).complaintId),
    separate_parts: async (payload) => {
      const { complaintId: separated, other } = pairPayload.parse(payload);
      await separateParts(system, separated, other);
    },
    mirror_joint: async (payload) => {
      const { complaintId: from, other } = pairPayload.parse(payload);
      await mirrorJoint(system, from, other);
    },
    raise_alert: async (payload) => {
      await raiseAlert(system, alertPayload.parse(payload));
      await tellStaff(system);
    },
    send_staff_mail: async (payload) => sendStaffMail(system, outbox, mailPayload.parse(payload).id),
    sweep_deadlines: async (_, { abortSignal }) => {
      await sweepDeadlines(system, abortSignal);
      await tellStaff(system);
      await makeDigests(system);
    },
    purge: async () => purge(system),
    anchor_chains: async () => {
      const anchor = await anchorChains(system.sql, amsterdamDay(await system.clock.now()));
      // The log is kept elsewhere: that copy is what a rewritten database cannot match.
      if (anchor) system.log.info(anchor, "chain anchor");
    },
  } satisfies Record<TaskName, Task>;
  return Object.fromEntries(
    Object.entries<Task>(work).map(([name, task]) => [name, sayingWhy(system, name, task)]),
  );
}

/**
 * When the regular work is done (UTC). A key per task makes missed and doubled ticks one job: after a stop the sweep runs
 * once and sees everything.
 */
export function regularWork(): ParsedCronItem[] {
  return parseCronItems([
    { task: "sweep_deadlines", match: "*/5 * * * *", options: once("sweep_deadlines") },
    { task: "purge", match: "17 * * * *", options: once("purge") },
    { task: "anchor_chains", match: "30 1 * * *", options: once("anchor_chains") },
  ]);
}

function once(jobKey: string) {
  return { jobKey, jobKeyMode: "replace", backfillPeriod: 0 } as const;
}
