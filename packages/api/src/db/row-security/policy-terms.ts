import { openStatuses } from "@gehoor/domain";
import { viewerRole } from "../roles.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The settings of a transaction that say who reads. Each is the id of whoever reads where that is so, and empty where it is not: the
 * member of staff; the same unless they are the ombudsman's liaison, who is nothing else; and the roles in which somebody
 * sees what others do not.
 */
const capacities = ["staff", "worker", "signatory", "adviser", "desk", "records", "liaison"] as const;
type Capacity = (typeof capacities)[number];
type ReaderSettings = Readonly<Record<Capacity | "without" | "complaint", string>>;

/** What is set for a reader. */
export function settingsOf(viewer: Viewer): Partial<ReaderSettings> {
  if (viewer.kind === "VISITOR") return {};
  if (viewer.kind === "PARTY") return { complaint: viewer.complaintId };
  const { staffId: staff, roles, coordinatesWithout } = viewer;
  if (roles.includes("LIAISON")) return { staff, liaison: staff };
  return {
    staff,
    worker: staff,
    ...(roles.includes("SIGNATORY") && { signatory: staff }),
    ...(roles.includes("ADVISER") && { adviser: staff }),
    ...(roles.includes("INTAKE") && { desk: staff }),
    ...(roles.includes("RECORDS_MANAGER") && { records: staff }),
    ...(coordinatesWithout && { without: `{${coordinatesWithout.join()}}` }),
  };
}

/**
 * The statements by which a transaction reads as this viewer and no more, until its end; then all of it is as before. Said as text, so
 * that they leave with the transaction's beginning: ids only, which is looked at.
 */
export function readingAs(viewer: Viewer): string {
  const set = Object.entries(settingsOf(viewer)).map(([name, value]) => {
    if (!/^[0-9a-f,{}-]+$/i.test(value)) throw new Error(`${name} is no id`);
    return `set local gehoor.${name} = '${value}'`;
  });
  return [`set local role ${viewerRole}`, ...set].join(";");
}

const setting = (name: keyof ReaderSettings) => `nullif(current_setting('gehoor.${name}', true), '')`;

/** The reader in this capacity, null for who has none: looked up where it is asked, of one row or a few. */
export const reader = (name: Capacity) => `${setting(name)}::uuid`;
/** The complaint of the citizen who reads; null for everybody else. */
export const ownComplaint = `${setting("complaint")}::uuid`;

type Terms = Readonly<Record<Capacity | "without", string>>;
const lookedUp: Terms = {
  ...(Object.fromEntries(capacities.map((one) => [one, reader(one)])) as Record<Capacity, string>),
  // Must all be barred for this reader to coordinate; null for who never does.
  without: `${setting("without")}::uuid[]`,
};

/**
 * What is asked of every row of a list is worked out once for a statement, as a subquery. Not the rest: each subquery costs a statement
 * more to plan and to begin than looking up what few rows come to.
 */
const onceForAll: Terms = {
  ...lookedUp,
  staff: `(select ${lookedUp.staff})`,
  worker: `(select ${lookedUp.worker})`,
  without: `(select ${lookedUp.without})`,
};

/** The domain's `viewOf` for staff once more, on a row of `complaint` by its name; a test holds each equal to the domain. */
function terms(c: string, by: Terms, ofFew = lookedUp) {
  const isOpen = `${c}.status in (${openStatuses.map((one) => `'${one}'`).join()})`;
  return {
    isFree: `${by.staff} <> all(${c}.barred_staff)`,
    /** Who works on it, and sees all of it; if free. */
    works: `(${c}.handler_id = ${by.worker} or ${by.without} <@ ${c}.barred_staff
      or (${c}.awaits_signatory and ${by.signatory} is not null) or ${c}.approved_by = ${by.signatory}
      or (${c}.with_adviser and ${isOpen} and ${by.adviser} is not null))`,
    /** The ombudsman's liaison, of what was shared or escalated, opened or not; if free. */
    liaises: `(${c}.escalated and ${by.liaison} is not null)`,
    /** Not opened by the liaison: they are told that it was shared, and read nothing of it; if free. */
    isSealed: `${c}.sealed_since_on is not null`,
    /** Asked to handle it; if free. */
    isProposed: `${c}.proposed_handler_id = ${ofFew.worker}`,
    /** Wrote it down; if free. */
    registered: `(${c}.registered_by = ${by.desk} and not ${c}.restricted)`,
    /** Keeps what has ended; if free. */
    archives: `(${c}.ended_on is not null and ${by.records} is not null)`,
    isInformed: `(${ofFew.staff} = any(${c}.informed_staff) and ${ofFew.staff} = any(${c}.respondent_staff))`,
  };
}

/** In whatever view a complaint is listed. The liaison sees what is about themselves as who is barred from it. */
export function isListed(c: string): string {
  const { isFree, works, liaises, isProposed, registered, archives, isInformed } = terms(c, onceForAll);
  return `((${isFree} and (${works} or ${liaises} or ${isProposed} or ${registered} or ${archives}))
    or (${isInformed} and (${reader("liaison")} is null or ${reader("staff")} = any(${c}.barred_staff))))`;
}

/** Of what is listed, what is not read before the liaison has opened it. */
export function isSealedTo(c: string): string {
  const { isFree, isSealed } = terms(c, lookedUp);
  return `(${reader("liaison")} is not null and ${isSealed} and ${isFree})`;
}

/** Who is told of it by alerts: who works on it, and who is asked to. */
export function isAlerted(c: string): string {
  const { isFree, works, isProposed } = terms(c, onceForAll);
  return `(${isFree} and (${works} or ${isProposed}))`;
}

/** The same of many readers at once, whose settings are the columns of `r`. */
export function isAlertedOf(c: string, r: string): string {
  const columns = [...capacities, "without"].map((one) => [one, `${r}.${one}`]);
  const of: Terms = Object.fromEntries(columns);
  const { isFree, works, isProposed } = terms(c, of, of);
  return `(${isFree} and (${works} or ${isProposed}))`;
}

/** The columns of readers, as a list of columns in PostgreSQL has them. */
export const readerColumns = [...capacities.map((one) => `${one} uuid`), "without uuid[]"].join(", ");

/** The view in which whoever reads sees the complaint `c`, the widest first. */
export function viewIn(c: string): string {
  const { isFree, works, liaises, isSealed, isProposed, registered, archives, isInformed } = terms(
    c,
    lookedUp,
  );
  return `case
      when ${isFree} then case
        when ${works} then 'STAFF' when ${liaises} and ${isSealed} then 'SEALED' when ${liaises} then 'OMBUDSMAN'
        when ${isProposed} then 'PROPOSED'
        when ${registered} then 'REGISTRAR' when ${archives} then 'RECORDS'
        when ${isInformed} and ${reader("liaison")} is null then 'RESPONDENT'
        when ${reader("desk")} is not null then 'COUNTER' end
      when ${isInformed} then 'RESPONDENT' end`;
}
