import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { AbsencesQuery } from "./absence-query.ts";

/** The absences that the viewer keeps, and whether that is everybody's. */
export async function loadAbsences({ context }: Pick<LoaderFunctionArgs, "context">) {
  const { api } = requestContext(context);
  const { viewer, absences, today } = await api.query(AbsencesQuery, {});
  if (viewer?.__typename !== "StaffViewer") throw api.signedOut();
  const ofAll = viewer.roles.some((role) => role === "COORDINATOR" || role === "ADMINISTRATOR");
  const coordinates = viewer.roles.includes("COORDINATOR") || viewer.roles.includes("SIGNATORY");
  return { absences, today, ofAll, coordinates, self: viewer.staff.id };
}
