import type { Actor } from "../actor.ts";
import type { Complaint } from "../complaint.ts";
import type { Turn } from "./turn.ts";

/**
 * Whether what is to be done next lies with this member of staff, by role: a case to handle or advise on, or that they are asked to
 * handle, a draft to sign, a new one to assess or route, a data breach that outlived its complaint. Lists ask the same of what was
 * written down of the turn.
 *
 * @param turn as of the day of asking (`turnOf`)
 */
export function liesWith(
  { staffId, roles }: Pick<Extract<Actor, { readonly kind: "STAFF" }>, "staffId" | "roles">,
  { handler, proposedHandler, status }: Complaint,
  { holder, task }: Pick<Turn, "holder" | "task">,
): boolean {
  if (holder === "NOBODY") return false;
  const handles =
    handler?.staffId === staffId &&
    holder === "AUTHORITY" &&
    task !== "APPROVE" &&
    task !== "CLOSE_PARALLEL_PROCEDURE";
  const signs = task === "APPROVE" || task === "OMBUDSMAN_STEP";
  const coordinates = task === "ASSESS" || task === "ROUTE" || task === "CLOSE_PARALLEL_PROCEDURE";
  return (
    handles ||
    proposedHandler?.staffId === staffId ||
    (signs && roles.includes("SIGNATORY")) ||
    (coordinates && roles.includes("COORDINATOR")) ||
    (status === "AT_ADVISER" && roles.includes("ADVISER")) ||
    (holder === "OMBUDSMAN" && roles.includes("LIAISON"))
  );
}
