import type { Code } from "../words/code.ts";

/** Roles that see complaints of others in their lists; for them a list alone does not tell which are about them. */
const seeOthers: readonly Code<"Role">[] = [
  "COORDINATOR",
  "SIGNATORY",
  "INTAKE",
  "RECORDS_MANAGER",
  "ADVISER",
  "LIAISON",
];

/**
 * Whether a listed complaint is about the viewer. Who sees only the complaints assigned to them sees every other one as
 * the person complained about.
 */
export function isAboutViewer(
  row: { readonly handlerId: string | undefined },
  staffId: string,
  roles: readonly Code<"Role">[],
): boolean {
  return !roles.some((role) => seeOthers.includes(role)) && row.handlerId !== staffId;
}
