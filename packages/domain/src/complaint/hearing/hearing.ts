import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";

type Day = Temporal.PlainDate;

export const hearingStatuses = ["OFFERED", "WANTED", "PLANNED", "HEARD", "WAIVED"] as const;
export type HearingStatus = (typeof hearingStatuses)[number];
export const waiverGrounds = ["MANIFESTLY_UNFOUNDED", "DECLARED", "NO_RESPONSE"] as const;
export type WaiverGround = (typeof waiverGrounds)[number];

export const hearingSides = ["COMPLAINANT", "RESPONDENT"] as const;
export type HearingSide = (typeof hearingSides)[number];

/** What somebody who is to be heard needs for it. */
export const hearingNeeds = ["INTERPRETER", "STEP_FREE", "EVENING", "COMPANION"] as const;
export type HearingNeed = (typeof hearingNeeds)[number];

/** What was proposed to choose from, until one is chosen or none suits. */
export interface HearingProposal {
  readonly moments: readonly ProposedMoment[];
  readonly mode: HearingMode;
  /** Where, or by which link or number; undefined: as the municipality says of itself. */
  readonly place: TextRef | undefined;
}

/** A moment by itself, so that its name tells its type in what is kept. */
export interface ProposedMoment {
  readonly plannedAt: Temporal.Instant;
}

/** Where one party stands with being heard (9:10). */
export interface Hearing {
  readonly partyId: PartyId;
  readonly side: HearingSide;
  readonly status: HearingStatus;
  readonly offeredOn: Day;
  readonly replyByOn: Day;
  readonly mode: HearingMode | undefined;
  readonly plannedAt: Temporal.Instant | undefined;
  /** Where, or by which link or number, as far as it was said. */
  readonly place?: TextRef | undefined;
  readonly proposal?: HearingProposal | undefined;
  /** When it is possible, after none of what was proposed was; until there is something new. */
  readonly otherMoment?: TextRef | undefined;
  readonly needs?: readonly HearingNeed[];
  readonly needsNote?: TextRef | undefined;
  readonly heardOn: Day | undefined;
  readonly report: TextRef | undefined;
  readonly waiver: WaiverGround | undefined;
  /** Complainants who declared not to want it, until each of several has (9:10(2)(b)); absent: nobody yet. */
  readonly declinedBy?: readonly PartyId[];
}

/** Until when somebody may react to a report that was sent (9:10(3)); undefined where the term left no time for it. */
export interface ReportWeek {
  readonly letter: number;
  readonly partyId: PartyId;
  readonly untilOn: Day | undefined;
}

/** What somebody said of the report of a hearing; no text: nothing to remark. */
export interface ReportReaction {
  readonly partyId: PartyId;
  readonly on: Day;
  readonly text: TextRef | undefined;
}
