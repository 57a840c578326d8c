import type { PartyId, TextRef } from "../../ids.ts";
import {
  requestNotices,
  toInformedRespondents,
  toParty,
  writtenRepresentative,
} from "../correspondence/notices.ts";
import { mustBeOpen, today } from "../guards.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { mustConfirmTo } from "../parties/must-be-writable-to.ts";
import { isActive } from "../parties/spokesperson.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";
import { endingOn } from "../standing/ending.ts";
import { type JoinedToo, joinedEndsToo, mustHaveJoined, saidOfJoined } from "./joined-too.ts";

export interface Withdraw extends JoinedToo {
  /** Who withdraws; the others go on. */
  readonly partyId: PartyId;
  /** What was said; required of staff who record it, since silence is never a withdrawal. */
  readonly statement: TextRef | undefined;
}

/** An explicit statement of the complainant, confirmed in writing with the way to the ombudsman. */
export const withdraw: Rule<Withdraw> = {
  by: ["COMPLAINANT", "REGISTRAR", "COORDINATOR"],
  guard: (complaint, context) => firstOf(mustBeOpen(complaint), mustBeAuthorised(complaint, context)),
  decide: (complaint, { partyId, statement, joinedToo }, context) => {
    const active = complaint.complainants.filter(isActive);
    if (!active.some((one) => one.partyId === partyId)) return refuse("NO_SUCH_PARTY");
    // Somebody else's withdrawal cannot be declared, except by the one who represents all.
    if (context.actor.kind === "COMPLAINANT" && context.actor.partyId !== partyId) return refuse("NOT_YOURS");
    if (context.actor.kind === "STAFF" && !statement) return refuse("STATEMENT_MISSING");
    const refused = firstOf(
      mustHaveJoined(complaint, { joinedToo }),
      mustConfirmTo(complaint, partyId, context),
    );
    if (refused) return { accepted: false, refusal: refused };
    const last = active.length === 1;
    const named = last ? joinedEndsToo(complaint, { joinedToo }, partyId) : joinedToo;
    // Confirmed to the one who withdrew, or who speaks for that person; not to the others.
    const confirmed = toParty("WITHDRAWN", writtenRepresentative(complaint) ?? partyId);
    const ending = last ? endingOn(complaint, today(context), context, "13.2") : undefined;
    const outcome = last ? toInformedRespondents(complaint, "OUTCOME") : [];
    return accept(
      context,
      { type: "ComplaintWithdrawn", partyId, statement, ...saidOfJoined(named), ending },
      ...requestNotices(complaint, confirmed, ...outcome),
    );
  },
};
