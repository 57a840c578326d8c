import { awayOn } from "../absence/absence.ts";
import { relationsOf } from "../access/relation.ts";
import { viewOf } from "../access/view.ts";
import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import type { StaffId } from "../ids.ts";
import { type Rung, rungs } from "../ladder/ladder.ts";
import type { Organisation } from "../routing/organisation.ts";

/** Of what staff are told by mail; each may be turned off by the person. */
export const staffMailKinds = [
  /** Asked to handle a complaint, and so whether they were involved (Awb 9:7(1)). */
  "ASSIGNED",
  /** Waits for who signs. */
  "APPROVAL",
  /** A term is about to end, at a step of the ladder; mostly the working day before. */
  "DUE_TOMORROW",
  /** A term has passed, at a step of the ladder. */
  "LATE",
  "CITIZEN_ANSWERED",
  /** On the morning of a working day: what waits. */
  "DIGEST",
] as const;
export type StaffMailKind = (typeof staffMailKinds)[number];

/** What is told of one complaint as it happens. */
export type MailMatter = Exclude<StaffMailKind, "DIGEST">;

/** Of a term, with how high on the ladder it is told. */
export type Mailing =
  | { readonly matter: Exclude<MailMatter, "DUE_TOMORROW" | "LATE"> }
  | { readonly matter: "DUE_TOMORROW" | "LATE"; readonly rung: Rung };

/**
 * Whom a matter of this complaint is mailed to: whose it is to act, else their replacement, else who coordinates; nobody who is
 * away, and nobody who may not see the complaint (Awb 9:7, 2:5). Of a term each rung of the ladder hears with those below it: who
 * coordinates with who handles it, and at last who signs, as far as the complaint waits for a signatory. Where it does not, the
 * signatory sees nothing of it, and is not told: who coordinates is the last who can act.
 *
 * @param organisation who works here now and who is away, by the day in Europe/Amsterdam
 */
export function mailedTo(
  mailing: Mailing,
  complaint: Complaint,
  { staff, absences }: Pick<Organisation, "staff" | "absences">,
  { now, coordination }: Pick<Context, "now" | "coordination">,
): readonly StaffId[] {
  const { matter } = mailing;
  const upTo = "rung" in mailing ? rungs.indexOf(mailing.rung) : 0;
  const away = awayOn(absences, amsterdamDay(now));
  const actors = staff.map(({ staffId, roles }) => ({ kind: "STAFF", staffId, roles }) as const);
  const readers = actors
    .filter(({ staffId }) => !away.includes(staffId))
    .map((actor) => ({
      staffId: actor.staffId,
      held: relationsOf(actor, complaint, coordination),
      view: viewOf(actor, complaint, coordination),
    }));
  const may = (staffId: StaffId) =>
    readers.some(
      (one) =>
        one.staffId === staffId &&
        (one.view === "STAFF" || (matter === "ASSIGNED" && one.held.has("PROPOSED"))),
    );
  const having = (relation: "COORDINATOR" | "SIGNATORY") =>
    readers.filter(({ held }) => held.has(relation)).map(({ staffId }) => staffId);
  const standIn = (staffId: StaffId) =>
    away.includes(staffId) ? absences.find((one) => one.staffId === staffId)?.replacedBy : staffId;
  const asked = askedOf(matter, complaint) ?? having("SIGNATORY");
  const reached = asked
    .map(standIn)
    .filter((one) => one !== undefined)
    .filter(may);
  const above = [
    ...(reached.length === 0 || upTo >= rungs.indexOf("COORDINATOR") ? having("COORDINATOR") : []),
    ...(upTo >= rungs.indexOf("SIGNATORY") ? having("SIGNATORY") : []),
  ];
  return [...new Set([...reached, ...above])];
}

/** Whose it is to act; undefined for whoever signs. */
function askedOf(
  matter: MailMatter,
  { handler, proposedHandler }: Complaint,
): readonly StaffId[] | undefined {
  switch (matter) {
    case "ASSIGNED":
      return proposedHandler ? [proposedHandler.staffId] : [];
    case "APPROVAL":
      return undefined;
    case "DUE_TOMORROW":
    case "LATE":
    case "CITIZEN_ANSWERED":
      return handler ? [handler.staffId] : [];
  }
}
