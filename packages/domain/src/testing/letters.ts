import type { NoticeKind } from "../complaint/correspondence/notice-kinds.ts";
import type { PartyId } from "../ids.ts";
import type { Expected } from "./given.ts";

/** A letter that is now due; to this party, where it matters who gets it. */
export function letter(kind: NoticeKind, partyId?: PartyId): Expected {
  const to = partyId && { to: { kind: "PARTY" as const, partyId } };
  return { type: "NoticeRequested", kind, ...to };
}
