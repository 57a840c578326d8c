import { relationsOf } from "../../access/relation.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import type { Complaint, Hearing } from "../complaint.ts";
import type { Context } from "../context.ts";
import {
  requestNotices,
  toComplainant,
  toInformedRespondents,
  type Wanted,
} from "../correspondence/notices.ts";
import { mustLieBetweenReceiptAndToday } from "../guards.ts";
import { offer } from "../handling/handling-duties.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { mustBeInvestigated } from "./choose-hearing.ts";
import { type PlannedMoment, planningRefusal } from "./planning-refusal.ts";
import { reactionsLastOn } from "./report-weeks.ts";

/** Offered, not all heard yet, and by whoever investigates: where there is an adviser, by the adviser alone (Awb 9:15(2), (3)). */
export function hearingsMustBeOpen(complaint: Complaint, context: Context): Refusal | undefined {
  return firstOf(
    mustBeInvestigated(complaint),
    mustInvestigate(complaint, context),
    complaint.hearings.length === 0 ? refusal("HEARING_NOT_OFFERED") : undefined,
    complaint.hearings.every((one) => one.status === "HEARD") ? refusal("ALREADY_HEARD") : undefined,
  );
}

function mustInvestigate(complaint: Complaint, context: Context): Refusal | undefined {
  const held = relationsOf(context.actor, complaint, context.coordination);
  if (complaint.status === "AT_ADVISER") return held.has("ADVISER") ? undefined : refusal("ADVISER_HEARS");
  if (context.settings.withAdviser) return refusal("ADVISER_HEARS");
  const investigates = held.has("HANDLER") || held.has("COORDINATOR");
  return investigates ? undefined : refusal("NOT_IN_THIS_STATE", { status: complaint.status });
}

/** The offer to this party; nobody is heard twice. */
export function openHearing(complaint: Complaint, partyId: PartyId): Hearing | Refusal {
  const hearing = complaint.hearings.find((one) => one.partyId === partyId);
  if (!hearing) return refusal("HEARING_NOT_OFFERED");
  return hearing.status === "HEARD" ? refusal("ALREADY_HEARD") : hearing;
}

/** A letter about this hearing: to the respondent, or to who speaks for the complainant now. */
export function letter(
  complaint: Complaint,
  hearing: Hearing,
  kind: "HEARING_OFFER" | "HEARING_MOMENTS" | "HEARING_WAIVED" | "HEARING_INVITATION",
): Wanted {
  return hearing.side === "COMPLAINANT"
    ? toComplainant(complaint, kind)
    : { kind, to: { kind: "PARTY", partyId: hearing.partyId } };
}

export interface OfferHearingAgain {
  readonly partyId: PartyId;
}

/** A new offer with a new day for the reply, after somebody did not come or the case was taken up again. */
export const offerHearingAgain: Rule<OfferHearingAgain> = {
  by: ["HANDLER", "COORDINATOR", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, { partyId }, context) => {
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    return accept(
      context,
      offer(hearing.side, partyId, context),
      ...requestNotices(complaint, letter(complaint, hearing, "HEARING_OFFER")),
    );
  },
};

export interface PlanHearing extends PlannedMoment {
  readonly partyId: PartyId;
  readonly mode: HearingMode;
  readonly place?: TextRef | undefined;
}

/** A day and a way of being heard, with the invitation; planning again moves it. */
export const planHearing: Rule<PlanHearing> = {
  by: ["HANDLER", "COORDINATOR", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, command, context) => {
    const { partyId, plannedAt, mode, place, meant } = command;
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    return unless(planningRefusal(complaint, command, context), () =>
      accept(
        context,
        { type: "HearingPlanned", partyId, plannedAt, mode, place, meant },
        ...requestNotices(complaint, letter(complaint, hearing, "HEARING_INVITATION")),
      ),
    );
  },
};

export interface RecordHearing {
  readonly partyId: PartyId;
  readonly heardOn: Temporal.PlainDate;
  readonly mode: HearingMode;
  readonly report: TextRef;
}

/** Heard, with the report the law asks for (Awb 9:10(3)); both sides get it, and time to react to it. */
export const recordHearing: Rule<RecordHearing> = {
  by: ["HANDLER", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, { partyId, heardOn, mode, report }, context) => {
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    return unless(mustLieBetweenReceiptAndToday(complaint, heardOn, context), () =>
      accept(
        context,
        {
          ...{ type: "HearingHeld", partyId, heardOn, mode, report },
          reactionsLastOn: reactionsLastOn(complaint, context),
        },
        ...requestNotices(
          complaint,
          toComplainant(complaint, "HEARING_REPORT"),
          ...toInformedRespondents(complaint, "HEARING_REPORT"),
        ),
      ),
    );
  },
};
