import { openStatuses, type Role } from "@gehoor/domain";
import type { Viewer } from "./viewer.ts";

/**
 * The settings of a transaction that say who reads, and what the policies ask of them. Written as subqueries, so that each is
 * worked out once for a statement and not for each row.
 */
export const setting = (name: string) => `nullif(current_setting('gehoor.${name}', true), '')`;
const once = (expression: string) => `(select ${expression})`;

/** The member of staff who reads; null for everybody else. */
export const staff = once(`${setting("staff")}::uuid`);
/** The complaint of the citizen who reads; null for everybody else. */
export const ownComplaint = once(`${setting("complaint")}::uuid`);
/** Must all be barred for this reader to coordinate; null for who never does. */
const without = once(`${setting("without")}::uuid[]`);

const has = (role: Role) =>
  once(`coalesce('${role}' = any(string_to_array(${setting("roles")}, ',')), false)`);

/** What is set, by name; nothing of the reader before stays behind, because all are set. */
export function settingsOf(
  viewer: Viewer,
): Readonly<Record<"staff" | "roles" | "without" | "complaint", string>> {
  const nobody = { staff: "", roles: "", without: "", complaint: "" };
  switch (viewer.kind) {
    case "VISITOR":
      return nobody;
    case "PARTY":
      return { ...nobody, complaint: viewer.complaintId };
    case "STAFF":
      return {
        ...nobody,
        staff: viewer.staffId,
        roles: viewer.roles.join(),
        without: viewer.coordinatesWithout ? `{${viewer.coordinatesWithout.join()}}` : "",
      };
  }
}

/*
 * The domain's `viewOf` for staff once more, on a row of `complaint` by its name in the statement; a test holds each equal to
 * the domain over all scenarios.
 */
const isFree = (c: string) => `${staff} <> all(${c}.barred_staff)`;
const noLiaison = `not ${has("LIAISON")}`;

/** At the desk, and not the ombudsman's liaison beside it. */
export const atDesk = `(${noLiaison} and ${has("INTAKE")})`;

/** Works on it, and sees all of it. */
export const works = (c: string) => `(${noLiaison} and ${isFree(c)} and (${c}.handler_id = ${staff}
  or ${without} <@ ${c}.barred_staff
  or (${has("SIGNATORY")} and (${c}.awaits_signatory or ${c}.approved_by = ${staff}))
  or (${has("ADVISER")} and ${c}.with_adviser and ${c}.status in (${openStatuses.map((one) => `'${one}'`).join()}))))`;

/** The ombudsman's liaison, of what was shared or escalated. */
export const isLiaison = (c: string) => `(${has("LIAISON")} and ${c}.escalated and ${isFree(c)})`;

export const isProposed = (c: string) =>
  `(${noLiaison} and ${c}.proposed_handler_id = ${staff} and ${isFree(c)})`;

/** The other views in which a complaint is listed: who wrote it down, the records manager, who is complained about. */
const isListedOtherwise = (c: string) => `(${noLiaison} and ${isFree(c)} and (
    (${has("INTAKE")} and ${c}.registered_by = ${staff} and not ${c}.restricted)
    or (${has("RECORDS_MANAGER")} and ${c}.ended_on is not null))
  or (${staff} = any(${c}.informed_staff) and ${staff} = any(${c}.respondent_staff)
    and (${noLiaison} or not ${isFree(c)})))`;

export const isListed = (c: string) =>
  `(${works(c)} or ${isLiaison(c)} or ${isProposed(c)} or ${isListedOtherwise(c)})`;
