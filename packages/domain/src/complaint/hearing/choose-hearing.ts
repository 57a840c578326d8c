import type { TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import type { Complaint, Hearing } from "../complaint.ts";
import type { Context } from "../context.ts";
import { mustBe } from "../guards.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { byEachComplainant } from "../parties/each-complainant.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule } from "../rule.ts";
import type { HearingNeed } from "./hearing.ts";

/** While the case is investigated; afterwards the report is part of what was judged. */
export function mustBeInvestigated(complaint: Complaint): Refusal | undefined {
  return mustBe(complaint, "INFORMAL", "IN_HANDLING", "AT_ADVISER", "ASSESSING");
}

/**
 * The offer made to whoever acts: to this respondent, or to the complainant's side, which has one, whoever speaks for it
 * now.
 */
export function ownHearing(complaint: Complaint, { actor }: Context): Hearing | undefined {
  if (actor.kind !== "STAFF") return complaint.hearings.find((hearing) => hearing.side === "COMPLAINANT");
  const respondent = complaint.respondents.find((one) => one.staffId === actor.staffId);
  return complaint.hearings.find((hearing) => hearing.partyId === respondent?.partyId);
}

export const ownHearingMustBeOpen = (complaint: Complaint, context: Context) => {
  const hearing = ownHearing(complaint, context);
  if (!hearing) return refusal("HEARING_NOT_OFFERED");
  return firstOf(
    mustBeInvestigated(complaint),
    hearing.status === "HEARD" ? refusal("ALREADY_HEARD") : undefined,
  );
};

export interface AskHearing {
  readonly mode: HearingMode;
  readonly needs?: readonly HearingNeed[] | undefined;
  readonly needsNote?: TextRef | undefined;
}

/** Wants to be heard (Awb 9:10(1)), also after the day for a reply or after having waived. */
export const askHearing: Rule<AskHearing> = {
  by: ["COMPLAINANT", "RESPONDENT"],
  guard: (complaint, context) =>
    firstOf(
      ownHearingMustBeOpen(complaint, context),
      ownHearing(complaint, context)?.status === "PLANNED" ? refusal("ALREADY_DONE") : undefined,
    ),
  decide: (complaint, { mode, needs, needsNote }, context) => {
    const partyId = ownHearing(complaint, context)?.partyId;
    if (!partyId) return accept(context);
    const said = needs && (needs.length > 0 || needsNote) ? { needs, needsNote } : {};
    return accept(context, { type: "HearingWanted", partyId, mode, ...said });
  },
};

/**
 * Declares not to want it (Awb 9:10(2)(b) for the complainant; recorded likewise for a respondent). Of several complainants
 * each for themselves: they are heard unless nobody wants it.
 */
export const waiveHearing: Rule = {
  by: ["COMPLAINANT", "RESPONDENT"],
  guard: (complaint, context) =>
    firstOf(ownHearingMustBeOpen(complaint, context), mustBeAuthorised(complaint, context)),
  decide: (complaint, _, context) => {
    const hearing = ownHearing(complaint, context);
    if (!hearing) return accept(context);
    const { partyId, declinedBy = [] } = hearing;
    const waived = () =>
      accept(context, { type: "HearingWaived", partyId, ground: "DECLARED", note: undefined });
    return context.actor.kind === "COMPLAINANT"
      ? byEachComplainant(complaint, declinedBy, context, {
          one: (saidBy) => accept(context, { type: "HearingDeclined", partyId, saidBy, note: undefined }),
          all: waived,
        })
      : waived();
  },
};
