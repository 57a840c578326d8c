import type { Code } from "../words/code.ts";

type Role = Code<"Role">;

/** Roles that work on complaints themselves: hearings and alerts are theirs. */
export const casework: readonly Role[] = ["COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"];

/** Whether complaints can wait for somebody with these roles. */
export function worksOnCases(roles: readonly Role[]): boolean {
  return roles.some((role) => casework.includes(role) || role === "LIAISON");
}

/** Whether open complaints can stand in the lists of somebody with these roles: for the desk those it registered. */
export function seesOpenCases(roles: readonly Role[]): boolean {
  return roles.some((role) => casework.includes(role) || role === "INTAKE");
}

/** Whether there are complaints that this person gives to others to handle: who coordinates, or stands in for who does. */
export function handsOver(viewer: {
  readonly roles: readonly Role[];
  readonly standsInFor: readonly object[];
}): boolean {
  return viewer.roles.includes("COORDINATOR") || viewer.standsInFor.length > 0;
}

/** Whether somebody with these roles writes down complaints for others. */
export function registersComplaints(roles: readonly Role[]): boolean {
  return roles.some((role) => role === "INTAKE" || role === "COORDINATOR");
}

/** Whether somebody with these roles writes down a request to the ombudsman of which there is no complaint. */
export function registersRequests(roles: readonly Role[]): boolean {
  return roles.some((role) => role === "INTAKE" || role === "COORDINATOR" || role === "LIAISON");
}

/**
 * Whether somebody with these roles sees complaints of others at all: the desk what it registered, the records manager
 * what has ended; administrator, manager and privacy officer none.
 */
export function seesCases(roles: readonly Role[]): boolean {
  return worksOnCases(roles) || roles.includes("INTAKE") || roles.includes("RECORDS_MANAGER");
}
