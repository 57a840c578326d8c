import type { Actor, ComplaintId } from "@gehoor/domain";
import type { Session } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { loadDossier } from "../reads/dossier/load-dossier.ts";
import type { ComplaintChange } from "./change-streams.ts";

/**
 * Rings for one complaint as long as the viewer may see it. A complaint that does not exist and one that is not the
 * viewer's end at once, alike.
 *
 * @param after the version the viewer has; undefined for only what comes from now on
 */
export async function* complaintChanges(
  context: Pick<ApiContext, "live" | "system" | "unrestricted" | "directory" | "histories" | "now" | "gone">,
  actor: Actor,
  session: Session,
  complaintId: ComplaintId,
  after: number | undefined,
): AsyncGenerator<ComplaintChange, void> {
  const { live, gone } = context;
  const dossier = await loadDossier({ ...context, actor }, complaintId);
  if (!dossier || dossier.view === "COUNTER") return;
  const { version } = dossier.complaint;
  const { queue, close } = live.changes(session, gone, complaintId, Math.min(after ?? version, version));
  try {
    yield* queue.items();
  } finally {
    close();
  }
}
