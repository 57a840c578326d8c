import type { BoxReach, Recipient } from "@gehoor/domain";
import type { Mailbox, Organisation } from "../db/organisation.ts";

/** The mailbox set for who is no party to a complaint; undefined where nobody is. */
export function mailboxOf(organisation: Organisation, to: Recipient): Mailbox | undefined {
  switch (to.kind) {
    case "PROCEDURE":
      return organisation.mailboxes?.procedures[to.target];
    case "DEPARTMENT":
      return organisation.mailboxes?.departments[to.departmentId];
    case "OMBUDSMAN":
      return organisation.ombudsman;
    case "OTHER_AUTHORITY":
      return organisation.bbs;
    case "PARTY":
      return undefined;
  }
}

/** How it can be written to; undefined: not at all. */
export function reachOf(box: Mailbox | undefined): BoxReach | undefined {
  if (box?.email !== undefined) return "EMAIL";
  return box && box.postalAddress.length > 0 ? "POST" : undefined;
}
