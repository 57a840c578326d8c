import { type ComplaintId, joinedHere, type Notice, type StaffId } from "@gehoor/domain";
import { inArray } from "drizzle-orm";
import type { History } from "../complaints/load.ts";
import { loadPeople } from "../complaints/people.ts";
import { loadTexts } from "../complaints/texts.ts";
import { staff } from "../db/schema/staff.ts";
import { readOwnReference } from "../reads/dossier/own-reference.ts";
import type { System } from "../system.ts";
import { type LetterMaterial, type StaffCard, whoAsked } from "./letter-material.ts";

/** Reads everything the letter of this notice may need, as it is now. */
export async function loadMaterial(
  system: System,
  { complaint, events }: History,
  notice: Notice,
  on: Temporal.PlainDate,
): Promise<LetterMaterial> {
  const { db, policies, env } = system;
  const now = await system.clock.now();
  const [texts, people, cards, references, organisation, context] = await Promise.all([
    loadTexts(db, complaint.id),
    loadPeople(db, complaint.id),
    loadStaff(system, [
      complaint.handler?.staffId,
      complaint.approval?.by,
      whoAsked({ events, notice, complaint }),
      ...complaint.respondents.map((one) => one.staffId),
    ]),
    loadReferences(system, notice, [complaint.mergedInto ?? [], joinedHere(complaint)].flat()),
    policies.organisationOn(on),
    policies.contextFor(complaint, { kind: "SYSTEM" }, now),
  ]);
  return {
    notice,
    complaint,
    events,
    texts,
    people,
    staff: cards,
    references,
    organisation,
    context,
    on,
    citizenUrl: env.CITIZEN_URL,
    staffUrl: env.STAFF_URL,
  };
}

async function loadStaff(
  { db }: System,
  wanted: readonly (StaffId | undefined)[],
): Promise<ReadonlyMap<StaffId, StaffCard>> {
  const ids = wanted.filter((one) => one !== undefined);
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(staff).where(inArray(staff.id, ids));
  return new Map(
    rows.map(({ id, name, email, phone, office }) => [
      id,
      { name, email, phone: phone ?? undefined, office },
    ]),
  );
}

/** Only of a complaint that is the addressee's too: to anybody else its reference is not told. */
async function loadReferences(
  { db }: System,
  { to }: Notice,
  others: readonly ComplaintId[],
): Promise<ReadonlyMap<ComplaintId, string>> {
  if (to.kind !== "PARTY") return new Map();
  const { partyId } = to;
  const known = await Promise.all(
    others.map(async (other) => [other, await readOwnReference(db, partyId, other)] as const),
  );
  return new Map(known.flatMap(([other, reference]) => (reference ? [[other, reference]] : [])));
}
