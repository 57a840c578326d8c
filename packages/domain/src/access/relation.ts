import type { Actor } from "../complaint/actor.ts";
import { isOpenStatus } from "../complaint/codes.ts";
import type { Complaint } from "../complaint/complaint.ts";
import { lettersLeftToStand } from "../complaint/correspondence/dispatch/posted-letters.ts";
import { endedAs } from "../complaint/standing/ended.ts";
import type { StaffId } from "../ids.ts";
import type { Coordination } from "../settings.ts";
import { freeOf } from "./coordinator.ts";
import { isBarred } from "./involvement.ts";

/** What somebody is to one complaint; roles alone decide nothing. */
export type Relation =
  | "COMPLAINANT"
  /** At the desk, who wrote this one down, while it is not restricted. */
  | "REGISTRAR"
  /** At the desk, with the reference in hand: takes in what is brought, and reads nothing. */
  | "COUNTER"
  /** At the desk, filling the envelopes of what is not restricted. */
  | "POST"
  | "COORDINATOR"
  /** Asked to handle it, until their own word on not having been involved. */
  | "PROPOSED"
  | "HANDLER"
  | "SIGNATORY"
  | "ADVISER"
  | "RESPONDENT"
  /** The ombudsman's liaison, of what the complainant lets them read, until they have opened it. */
  | "INVITED"
  | "LIAISON"
  | "RECORDS_MANAGER"
  | "SYSTEM";

/**
 * The relations in which this actor may act on this complaint: never wider than what they may see of it, so that no act
 * brings within reach what their view hides. Signatory and adviser have one only while they are asked, the liaison only of
 * what was shared or escalated and, until they open what was shared, no more than that, the records manager only of what has ended.
 * Who is involved has only the respondent's (Awb 9:7(1)). Where every coordinator is involved or away a deputy coordinates,
 * and without an uninvolved deputy who is there the signatory does.
 */
export function relationsOf(
  actor: Actor,
  complaint: Complaint,
  coordination: Coordination,
): ReadonlySet<Relation> {
  switch (actor.kind) {
    case "SYSTEM":
      return new Set(["SYSTEM"]);
    case "COMPLAINANT":
      return new Set(isComplainant(complaint, actor.partyId) ? ["COMPLAINANT"] : []);
    case "REPRESENTATIVE":
      return new Set(complaint.representative?.partyId === actor.partyId ? ["COMPLAINANT"] : []);
    case "STAFF":
      return staffRelations(actor, complaint, coordination);
  }
}

/** Whether it is the liaison's to read, or to open first: shared by the complainant or escalated. */
export function isEscalated(complaint: Complaint): boolean {
  return complaint.dossierShare !== undefined || complaint.ombudsman !== undefined;
}

/**
 * Since when it was shared with the ombudsman's liaison, who has not opened it: until then nothing of it is theirs to read, and
 * the complainant may take it back. Undefined once opened, and where the ombudsman has the case (Awb 9:31).
 */
export function sealedSinceOn({ dossierShare, ombudsman }: Complaint): Temporal.PlainDate | undefined {
  return ombudsman || dossierShare?.openedOn ? undefined : dossierShare?.sharedOn;
}

/** Who withdrew is no complainant any more while others go on, but keeps sight of a complaint that ended by it. */
function isComplainant(complaint: Complaint, partyId: string): boolean {
  const person = complaint.complainants.find((one) => one.partyId === partyId);
  if (!person || person.deceasedOn) return false;
  return person.withdrawnOn === undefined || endedAs(complaint) === "WITHDRAWN";
}

/** Whether a signatory is asked something: a draft, a decline, a reopening, a later day of receipt, an end outside the formal track, spam, a letter that came back for good, or the ombudsman. */
export function awaitsSignatory(complaint: Complaint): boolean {
  return (
    complaint.status === "DRAFT_DECISION" ||
    (complaint.decline !== undefined && isOpenStatus(complaint.status)) ||
    complaint.pendingReopening !== undefined ||
    complaint.pendingReceipt !== undefined ||
    complaint.pendingSpam !== undefined ||
    complaint.pendingOutside !== undefined ||
    complaint.pendingDeath !== undefined ||
    complaint.ombudsman !== undefined ||
    lettersLeftToStand(complaint).length > 0
  );
}

function staffRelations(
  actor: Extract<Actor, { kind: "STAFF" }>,
  complaint: Complaint,
  coordination: Coordination,
): ReadonlySet<Relation> {
  const held = new Set<Relation>();
  if (isInformed(complaint, actor.staffId)) held.add("RESPONDENT");
  if (isBarred(complaint, actor.staffId)) return held;
  // The liaison works for the ombudsman: own role, no other.
  if (actor.roles.includes("LIAISON")) return new Set(liaisonRelations(complaint));
  if (actor.roles.includes("INTAKE"))
    for (const one of deskRelations(actor.staffId, complaint)) held.add(one);
  if (coordinates(actor.staffId, actor.roles.includes("SIGNATORY"), complaint, coordination))
    held.add("COORDINATOR");
  if (complaint.proposedHandler?.staffId === actor.staffId) held.add("PROPOSED");
  if (complaint.handler?.staffId === actor.staffId) held.add("HANDLER");
  const asked = awaitsSignatory(complaint) || complaint.approval?.by === actor.staffId;
  if (actor.roles.includes("SIGNATORY") && asked) held.add("SIGNATORY");
  if (actor.roles.includes("ADVISER") && complaint.advice && isOpenStatus(complaint.status))
    held.add("ADVISER");
  if (actor.roles.includes("RECORDS_MANAGER") && complaint.ending) held.add("RECORDS_MANAGER");
  return held;
}

function liaisonRelations(complaint: Complaint): readonly Relation[] {
  if (!isEscalated(complaint)) return [];
  return [sealedSinceOn(complaint) ? "INVITED" : "LIAISON"];
}

/** A respondent hears of the complaint through the copy (Awb 9:9), not before. */
function isInformed({ respondents }: Complaint, staffId: StaffId): boolean {
  return respondents.some((one) => one.staffId === staffId && one.copyNotice !== undefined);
}

/** Restricted: only the counter's, and what was typed in has been read by who did so. */
function deskRelations(staffId: StaffId, complaint: Complaint): readonly Relation[] {
  if (complaint.restricted) return ["COUNTER"];
  // Asked to handle what they wrote down: as who was asked, to whom no contact data are shown.
  const isAsked = complaint.proposedHandler?.staffId === staffId;
  return complaint.registeredBy === staffId && !isAsked
    ? ["COUNTER", "POST", "REGISTRAR"]
    : ["COUNTER", "POST"];
}

/**
 * Whether this uninvolved person coordinates this complaint: every coordinator; where none of them is uninvolved and there,
 * every deputy too; and where no deputy is either, who signs.
 */
export function coordinates(
  staffId: StaffId,
  isSignatory: boolean,
  complaint: Complaint,
  coordination: Coordination,
): boolean {
  const { coordinators, deputies } = coordination;
  const goOn = (people: readonly StaffId[]) => freeOf(people, complaint, coordination).length > 0;
  if (coordinators.includes(staffId)) return true;
  if (goOn(coordinators)) return false;
  if (deputies.includes(staffId)) return true;
  return !goOn(deputies) && isSignatory;
}
