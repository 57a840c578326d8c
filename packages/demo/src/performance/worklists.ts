import type { WorklistFilter } from "@gehoor/api/reading";
import { departmentIds, staffActor } from "../people/staff.ts";

/** What people look for in a list, rare things and things that nothing has among them. */
export const worklists: readonly (readonly [string, WorklistFilter])[] = [
  ["all that is open", { open: true }],
  ["what is late", { open: true, deadline: ["LATE"] }],
  ["what nobody handles", { open: true, unassigned: true }],
  ["whose handler is away", { handlerAway: true }],
  ["one handler's", { open: true, handlerId: [staffActor("r.elamrani").staffId] }],
  ["what waits for the ombudsman", { escalated: true }],
  ["a rare status", { status: ["MERGED"] }],
  ["a status that nothing has", { status: ["DESTROYED"] }],
  ["a department's, long ended", { open: false, departmentId: departmentIds("BEL") }],
  ["what is past its retention", { destroyable: true }],
  ["what lies with me", { mine: true }],
  ["everything", {}],
  ["all that a handler ever had", { handlerId: [staffActor("r.elamrani").staffId] }],
  ["what came by post", { channel: ["PAPER"] }],
  ["what no channel brings", { channel: ["FORWARDED"] }],
  ["one subject", { subject: ["PRIVACY"] }],
  ["several statuses, most of them ended", { status: ["DECIDED", "MERGED", "DESTROYED", "IN_HANDLING"] }],
  ["what several departments have open", { open: true, departmentId: departmentIds("SD", "BEL") }],
  ["what is late or has time", { deadline: ["LATE", "LATER"] }],
  ["several channels and subjects", { channel: ["PAPER", "DESK"], subject: ["PRIVACY", "TREATMENT"] }],
  ["two rare things together", { channel: ["PAPER"], subject: ["PRIVACY"], open: false }],
];
