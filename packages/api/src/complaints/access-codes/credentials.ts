import type { ComplaintEvent, ComplaintId, PartyId } from "@gehoor/domain";
import { accessCredential } from "../../db/schema/access.ts";
import { rowsOf, type TableRows } from "../../db/write-rows.ts";
import { accessCode, accessCodeHash } from "./access-code.ts";

type Holder = { readonly partyId: PartyId; readonly kind: "COMPLAINANT" | "REPRESENTATIVE" };

/** Everybody who joins a complaint gets an access code of their own. */
export function credentialRows(
  key: string,
  complaintId: ComplaintId,
  events: readonly ComplaintEvent[],
): TableRows {
  const rows = events.flatMap(holdersIn).map(({ partyId, kind }) => ({
    complaintId,
    partyId,
    kind,
    rotation: 1,
    failures: 0,
    lockedUntilAt: null,
    codeHash: accessCodeHash(key, accessCode(key, complaintId, partyId, 1)),
  }));
  return rowsOf({ table: accessCredential, rows, existing: "KEEP" });
}

function holdersIn(event: ComplaintEvent): readonly Holder[] {
  switch (event.type) {
    case "ComplaintSubmitted":
    case "ComplaintRegistered":
      return [
        ...event.complainants.map(({ partyId }) => ({ partyId, kind: "COMPLAINANT" as const })),
        ...(event.representative
          ? [{ partyId: event.representative.partyId, kind: "REPRESENTATIVE" as const }]
          : []),
      ];
    case "ComplainantAdded":
      return [{ partyId: event.partyId, kind: "COMPLAINANT" }];
    case "RepresentativeAppointed":
      return [{ partyId: event.partyId, kind: "REPRESENTATIVE" }];
    default:
      return [];
  }
}
