import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import { requestNotices } from "../correspondence/notices.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse, unless } from "../rule.ts";
import { ownHearing, ownHearingMustBeOpen } from "./choose-hearing.ts";
import { hearingsMustBeOpen, letter, openHearing } from "./hear.ts";
import type { Hearing, ProposedMoment } from "./hearing.ts";
import { planningRefusal } from "./planning-refusal.ts";

/** The moments that can still be chosen, the first of them first; none: nothing is proposed, or all have passed. */
export function momentsToChoose(
  { proposal }: Pick<Hearing, "proposal">,
  now: Temporal.Instant,
): readonly ProposedMoment[] {
  return (proposal?.moments ?? []).filter(({ plannedAt }) => Temporal.Instant.compare(plannedAt, now) > 0);
}

/** The last day on which a choice makes sense; undefined where nothing can be chosen. */
export function chooseUntilOn(
  hearing: Pick<Hearing, "proposal">,
  now: Temporal.Instant,
): Temporal.PlainDate | undefined {
  const last = momentsToChoose(hearing, now).at(-1);
  return last && amsterdamDay(last.plannedAt);
}

export interface ProposeHearingMoments {
  readonly partyId: PartyId;
  readonly moments: readonly (ProposedMoment & { readonly booked?: boolean })[];
  readonly mode: HearingMode;
  readonly place?: TextRef | undefined;
  /** Why after the term, on a closed day or beside another one all the same. */
  readonly meant?: TextRef | undefined;
}

/**
 * Moments to choose from, by letter and on the complaint's page; a newer proposal takes the place of the one before. What was
 * planned stays planned until another moment is chosen. Each must be as one that is planned at once.
 */
export const proposeHearingMoments: Rule<ProposeHearingMoments> = {
  by: ["HANDLER", "COORDINATOR", "ADVISER"],
  guard: hearingsMustBeOpen,
  decide: (complaint, { partyId, moments, mode, place, meant }, context) => {
    const hearing = openHearing(complaint, partyId);
    if ("code" in hearing) return refuse(hearing.code);
    const inOrder = inOrderOnce(moments);
    if (inOrder.length === 0) return refuse("HEARING_NOT_IN_FUTURE");
    const wrong = firstOf(
      ...inOrder.map((moment) => planningRefusal(complaint, { ...moment, meant }, context)),
    );
    return unless(wrong, () =>
      accept(
        context,
        {
          ...{ type: "HearingMomentsProposed", partyId, mode, place, meant },
          moments: inOrder.map(({ plannedAt }) => ({ plannedAt })),
        },
        ...requestNotices(complaint, letter(complaint, hearing, "HEARING_MOMENTS")),
      ),
    );
  },
};

function inOrderOnce<Moment extends ProposedMoment>(moments: readonly Moment[]): readonly Moment[] {
  return moments
    .toSorted((a, b) => Temporal.Instant.compare(a.plannedAt, b.plannedAt))
    .filter(({ plannedAt }, at, all) => !all[at - 1]?.plannedAt.equals(plannedAt));
}

const somethingMustBeProposed: typeof ownHearingMustBeOpen = (complaint, context) =>
  firstOf(
    ownHearingMustBeOpen(complaint, context),
    momentsToChoose(ownHearing(complaint, context) ?? {}, context.now).length === 0
      ? refusal("HEARING_NOT_PROPOSED")
      : undefined,
  );

export interface ChooseHearingMoment {
  readonly plannedAt: Temporal.Instant;
  /** Whether the handler hears somebody of another complaint at that time by now. */
  readonly booked?: boolean;
}

/** One of the moments proposed: it is planned, and confirmed by the invitation. Refuses one that somebody else took meanwhile. */
export const chooseHearingMoment: Rule<ChooseHearingMoment> = {
  by: ["COMPLAINANT", "RESPONDENT"],
  guard: somethingMustBeProposed,
  decide: (complaint, { plannedAt, booked }, context) => {
    const hearing = ownHearing(complaint, context);
    const { proposal } = hearing ?? {};
    if (!hearing || !proposal) return refuse("HEARING_NOT_PROPOSED");
    const { partyId } = hearing;
    const isThere = momentsToChoose(hearing, context.now).some((one) => one.plannedAt.equals(plannedAt));
    if (!isThere || booked) return refuse("HEARING_MOMENT_GONE");
    return accept(
      context,
      { type: "HearingPlanned", partyId, plannedAt, mode: proposal.mode, place: proposal.place },
      ...requestNotices(complaint, letter(complaint, hearing, "HEARING_INVITATION")),
    );
  },
};

export interface AskOtherMoment {
  readonly words: TextRef;
}

/** None of those proposed suits, with when does: the handler proposes others. What was planned stays planned. */
export const askOtherMoment: Rule<AskOtherMoment> = {
  by: ["COMPLAINANT", "RESPONDENT"],
  guard: somethingMustBeProposed,
  decide: (complaint, { words }, context) => {
    const partyId = ownHearing(complaint, context)?.partyId;
    return partyId
      ? accept(context, { type: "OtherMomentAsked", partyId, words })
      : refuse("HEARING_NOT_PROPOSED");
  },
};
