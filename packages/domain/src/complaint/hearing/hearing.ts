import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";

type Day = Temporal.PlainDate;

export type HearingStatus = "OFFERED" | "WANTED" | "PLANNED" | "HEARD" | "WAIVED";
export type WaiverGround = "MANIFESTLY_UNFOUNDED" | "DECLARED" | "NO_RESPONSE";

/** Where one party stands with being heard (9:10). */
export interface Hearing {
  readonly partyId: PartyId;
  readonly side: "COMPLAINANT" | "RESPONDENT";
  readonly status: HearingStatus;
  readonly offeredOn: Day;
  readonly replyByOn: Day;
  readonly mode: HearingMode | undefined;
  readonly plannedAt: Temporal.Instant | undefined;
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
