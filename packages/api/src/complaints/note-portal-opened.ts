import type { PartySession, Session } from "../auth/session.ts";
import type { System } from "../system.ts";
import { handle } from "./handle.ts";

/**
 * Keeps that somebody signed in to the complaint's own page for the first time: only then can a letter there be read. Said
 * before, or of who is no party any more, it changes nothing.
 */
export async function notePortalOpened(
  system: System,
  session: Session | Pick<PartySession, "kind" | "complaintId" | "partyId">,
): Promise<void> {
  if (session.kind === "STAFF") return;
  const { complaintId, partyId } = session;
  await handle(system, {
    complaintId,
    actor: { kind: "SYSTEM" },
    compose: () => ({ type: "OpenPortal", partyId }),
  });
}
