import routes from "@gehoor/staff/routes.ts";

type Entry = (typeof routes)[number];

/** An address of the staff site as its table of contents names it, such as `zaken/:reference`. */
export interface StaffRoute {
  readonly path: string;
  /** The module that answers, below `apps/staff/app`. */
  readonly module: string;
}

/** Every address of the staff site: what is added to its table of contents is asked for by the journeys. */
export const staffRoutes: readonly StaffRoute[] = flatten(routes);

/** The forms of the actions on a case, by the end of their address: `adjourn`, `assign-handler`. */
export const actionForms: readonly string[] = staffRoutes
  .filter(({ module }) => module.startsWith("actions/"))
  .map(({ path }) => path.replace("zaken/:reference/", ""));

function flatten(entries: readonly Entry[]): StaffRoute[] {
  return entries.flatMap(({ path, index, file, children }) => [
    ...(path !== undefined || index ? [{ path: path ?? "", module: file }] : []),
    ...flatten(children ?? []),
  ]);
}
