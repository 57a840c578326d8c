import type { PartyId, TextRef } from "../../ids.ts";
import type { HearingMode } from "../codes.ts";
import type { WaiverGround } from "./hearing.ts";

export type HearingEvent =
  | {
      readonly type: "HearingOffered";
      readonly partyId: PartyId;
      readonly side: "COMPLAINANT" | "RESPONDENT";
      readonly replyByOn: Temporal.PlainDate;
    }
  /** The offer left later than it was made: the days for a reply run from the day on which it left. */
  | {
      readonly type: "HearingReplyDayMoved";
      readonly partyId: PartyId;
      readonly replyByOn: Temporal.PlainDate;
    }
  /** One of several complainants does not want to be heard; they are not when each has said so. */
  | {
      readonly type: "HearingDeclined";
      readonly partyId: PartyId;
      readonly saidBy: PartyId;
      /** What was said, where staff noted it. */
      readonly note: TextRef | undefined;
    }
  | { readonly type: "HearingWanted"; readonly partyId: PartyId; readonly mode: HearingMode }
  | {
      readonly type: "HearingWaived";
      readonly partyId: PartyId;
      readonly ground: WaiverGround;
      readonly note: TextRef | undefined;
    }
  | {
      readonly type: "HearingPlanned";
      readonly partyId: PartyId;
      readonly plannedAt: Temporal.Instant;
      readonly mode: HearingMode;
      /** Why after the term, on a closed day or beside another one all the same. */
      readonly meant?: TextRef | undefined;
    }
  | {
      readonly type: "HearingHeld";
      readonly partyId: PartyId;
      readonly heardOn: Temporal.PlainDate;
      readonly mode: HearingMode;
      readonly report: TextRef;
      /** The last day that the term leaves for reactions to it; absent in older files, and where the term has passed. */
      readonly reactionsLastOn?: Temporal.PlainDate | undefined;
    }
  | {
      readonly type: "ReportReactionGiven";
      readonly partyId: PartyId;
      /** Undefined: nothing to remark. */
      readonly text: TextRef | undefined;
    };
