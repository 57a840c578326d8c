import {
  answerDueOn,
  type ComplaintId,
  type DepartmentId,
  isOnRoute,
  type Outcome,
  type StaffId,
  type Status,
} from "@gehoor/domain";
import { and, eq } from "drizzle-orm";
import { actorOf } from "../../auth/session.ts";
import { loadComplaint } from "../../complaints/load.ts";
import type { ApiContext } from "../../context.ts";
import type { Database } from "../../db/database.ts";
import { department, staff, staffRole } from "../../db/schema/staff.ts";
import { loadDossierByReference } from "../../reads/dossier/load-dossier.ts";
import { readRoutingOrganisation } from "../../reads/staff/routing-organisation.ts";
import type { Problem } from "../input/problem.ts";

type Known<T> = { readonly found: T } | { readonly problem: Problem };

const unknown = (path: string): { readonly problem: Problem } => ({ problem: { path, code: "UNKNOWN" } });

/** The name of somebody who works here now, or a problem with the field that names them. */
export async function knownStaff(db: Database, staffId: StaffId, path: string): Promise<Known<string>> {
  const [row] = await db
    .select({ name: staff.name })
    .from(staff)
    .where(and(eq(staff.id, staffId), staff.active));
  return row ? { found: row.name } : unknown(path);
}

/** Whether somebody who works here now handles complaints, or a problem with the field that names them. */
export async function knownHandler(db: Database, staffId: StaffId, path: string): Promise<Known<boolean>> {
  const roles = await db
    .select({ role: staffRole.role })
    .from(staff)
    .leftJoin(staffRole, eq(staffRole.staffId, staff.id))
    .where(and(eq(staff.id, staffId), staff.active));
  return roles.length > 0 ? { found: roles.some(({ role }) => role === "HANDLER") } : unknown(path);
}

/** Whether the viewer handles complaints here. */
export async function handlesHere({ system, session }: ApiContext): Promise<Known<boolean>> {
  return session?.kind === "STAFF" ? knownHandler(system.db, session.staffId, "") : { found: false };
}

/** Whether the route of this complaint leads to somebody, as the organisation stands today. */
export async function isRoutedTo(
  { system, session, now }: ApiContext,
  complaintId: ComplaintId,
  asked: Parameters<typeof isOnRoute>[1],
): Promise<boolean> {
  const complaint = await loadComplaint(system.db, complaintId);
  if (!complaint) return false;
  const [organisation, context] = await Promise.all([
    readRoutingOrganisation(system.sql),
    system.policies.contextFor(complaint, actorOf({ session }), now),
  ]);
  return isOnRoute(complaint, asked, organisation, context);
}

export async function knownDepartment(
  db: Database,
  departmentId: DepartmentId,
  path: string,
): Promise<Known<string>> {
  const [row] = await db
    .select({ code: department.code })
    .from(department)
    .where(and(eq(department.id, departmentId), department.active));
  return row ? { found: row.code } : unknown(path);
}

export interface OtherComplaint {
  readonly complaintId: ComplaintId;
  readonly status: Status;
  readonly receivedOn: Temporal.PlainDate;
  readonly receivedAt: Temporal.Instant;
  readonly startsOn: Temporal.PlainDate | undefined;
  readonly outcome: Outcome | undefined;
  /** By when its answer is due. */
  readonly answerDueOn: Temporal.PlainDate;
}

/** Another complaint that the viewer may see; one that is not the viewer's answers like one that does not exist. */
export async function knownComplaint(
  context: ApiContext,
  reference: string,
  path: string,
): Promise<Known<OtherComplaint>> {
  const dossier = await loadDossierByReference({ ...context, actor: actorOf(context) }, reference);
  if (!dossier?.shows("PARTS")) return unknown(path);
  const { id, status, receivedOn, receivedAt, startsOn, ending } = dossier.complaint;
  const answerDue = answerDueOn(dossier.complaint, dossier.context);
  return {
    found: {
      complaintId: id,
      status,
      receivedOn,
      receivedAt,
      startsOn,
      outcome: ending?.outcome,
      answerDueOn: answerDue,
    },
  };
}

/** Where the complaint stands into which this one was merged; undefined when it was not merged. */
export async function mainStatusOf(
  { unrestricted }: ApiContext,
  complaintId: ComplaintId,
): Promise<Status | undefined> {
  const merged = await loadComplaint(unrestricted.db, complaintId);
  const main = merged?.mergedInto && (await loadComplaint(unrestricted.db, merged.mergedInto));
  return main?.status;
}
