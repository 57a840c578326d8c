import type { Actor } from "../complaint/actor.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Coordination } from "../settings.ts";
import { type Relation, relationsOf } from "./relation.ts";

/** As what somebody looks at one complaint; the first that fits, widest first. */
export const views = [
  "STAFF",
  "OMBUDSMAN",
  /** Shared with the ombudsman's liaison, who has not opened it: that, since when, and until when they may be asked. */
  "SEALED",
  /** Asked to handle it: what it takes to say whether they were involved (9:7). */
  "PROPOSED",
  "REGISTRAR",
  "RECORDS",
  "COMPLAINANT",
  "RESPONDENT",
  /** At the desk, with the reference in hand: that it exists and where it stands. Never in a list. */
  "COUNTER",
  "NONE",
] as const;
export type View = (typeof views)[number];

/** The relations that work on the complaint itself and therefore see all of it. */
const works: readonly Relation[] = ["SYSTEM", "COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"];

/** The one visibility policy: every page, list, search, count, export, file, mail and subscription asks this. */
export function viewOf(actor: Actor, complaint: Complaint, coordination: Coordination): View {
  const held = relationsOf(actor, complaint, coordination);
  if (works.some((one) => held.has(one))) return "STAFF";
  if (held.has("LIAISON")) return "OMBUDSMAN";
  if (held.has("INVITED")) return "SEALED";
  if (held.has("PROPOSED")) return "PROPOSED";
  if (held.has("REGISTRAR")) return "REGISTRAR";
  if (held.has("RECORDS_MANAGER")) return "RECORDS";
  if (held.has("COMPLAINANT")) return "COMPLAINANT";
  if (isAbout(actor, complaint, coordination)) return "RESPONDENT";
  return held.has("COUNTER") ? "COUNTER" : "NONE";
}

/** Whether this is a complaint about the viewer, whatever else the viewer may be to it. */
export function isAbout(actor: Actor, complaint: Complaint, coordination: Coordination): boolean {
  return relationsOf(actor, complaint, coordination).has("RESPONDENT");
}

/** What can be seen of a complaint, as groups of fields that are hidden or shown together. */
export const groups = [
  "PARTS",
  "COMPLAINANT_NAME",
  "CONTACT_DATA",
  "RESPONDENTS",
  "DEADLINES",
  /** Who was asked to handle it, by whom, and until when that may be answered. */
  "ASSIGNMENT",
  "SCREENING",
  "FLAGS",
  "MESSAGES",
  "NOTES",
  "ALL_HEARINGS",
  "DRAFT",
  "OUTCOME",
  "ALL_LETTERS",
  "HISTORY",
  /** That the complainant lets the ombudsman's liaison read it, since when, and whether that was opened. */
  "DOSSIER_SHARE",
  /** How far the ombudsman is and how they ended it (9:36(3)): also the complainant's, who asked them. */
  "OMBUDSMAN_COURSE",
  /** What passes between the ombudsman and the authority, which is not public (9:36a(1)). */
  "OMBUDSMAN_THREAD",
] as const;
export type FieldGroup = (typeof groups)[number];

const shown: Readonly<Record<View, readonly FieldGroup[]>> = {
  STAFF: groups,
  // The ombudsman's file is complete (9:31) but for the authority's own working notes and unsent drafts.
  OMBUDSMAN: groups.filter((one) => one !== "NOTES" && one !== "DRAFT"),
  SEALED: ["DOSSIER_SHARE"],
  PROPOSED: ["PARTS", "COMPLAINANT_NAME", "RESPONDENTS", "DEADLINES", "ASSIGNMENT"],
  REGISTRAR: ["PARTS", "COMPLAINANT_NAME", "CONTACT_DATA", "DEADLINES", "FLAGS"],
  RECORDS: ["OUTCOME", "HISTORY"],
  COMPLAINANT: [
    ...([
      "PARTS",
      "COMPLAINANT_NAME",
      "CONTACT_DATA",
      "DEADLINES",
      "MESSAGES",
      "OUTCOME",
      "HISTORY",
    ] as const),
    ...(["DOSSIER_SHARE", "OMBUDSMAN_COURSE"] as const),
  ],
  RESPONDENT: ["PARTS", "COMPLAINANT_NAME", "DEADLINES", "OUTCOME"],
  COUNTER: [],
  NONE: [],
};

/** Whether this view shows that group of fields. Parties' own hearing, letters and contact data are theirs besides. */
export function shows(view: View, group: FieldGroup): boolean {
  return shown[view].includes(group);
}
