import type { ComplaintId, PartyId } from "@gehoor/domain";
import type { System } from "../../system.ts";
import { runCommand } from "./run-command.ts";

/** Who signed in; staff have no complaint's own page. */
type SignedIn =
  | { readonly kind: "STAFF" }
  | {
      readonly kind: "COMPLAINANT" | "REPRESENTATIVE";
      readonly complaintId: ComplaintId;
      readonly partyId: PartyId;
    };

/**
 * Keeps that somebody signed in to the complaint's own page for the first time: only then can a letter there be read. Said
 * before, or of who is no party any more, it changes nothing.
 */
export async function notePortalOpened(system: System, session: SignedIn): Promise<void> {
  if (session.kind === "STAFF") return;
  const { complaintId, partyId } = session;
  await runCommand(system, {
    complaintId,
    actor: { kind: "SYSTEM" },
    compose: () => ({ type: "OpenPortal", partyId }),
  });
}
