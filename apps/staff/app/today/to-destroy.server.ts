import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Code } from "../words/code.ts";
import { loadRows } from "../worklist/load-rows.server.ts";
import { recordsLook } from "../worklist/look/list-look.ts";

/** Enough to begin with; the list of all that ended has the rest. */
const shown = 10;

/** Of what the records manager may destroy now, once archived, the oldest first; undefined for anybody else. */
export async function loadToDestroy(
  context: Pick<RequestContext, "api" | "cookies" | "language">,
  roles: readonly Code<"Role">[],
) {
  if (!roles.includes("RECORDS_MANAGER")) return undefined;
  return loadRows(context, { destroyable: true }, undefined, {
    count: shown,
    order: { field: "RECEIVED", direction: "ASC" },
    usual: recordsLook,
  });
}

export type ToDestroyData = NonNullable<Awaited<ReturnType<typeof loadToDestroy>>>;
