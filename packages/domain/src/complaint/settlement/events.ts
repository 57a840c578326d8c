import type { PartyId, TextRef } from "../../ids.ts";
import type { Ending } from "../complaint.ts";

/** How the complainant's satisfaction is known (Awb 9:5); silence is not among them. */
export type SatisfactionEvidence = "CONFIRMED_BY_COMPLAINANT" | "STATED_AND_NOTED";

export type SettlementEvent =
  | { readonly type: "InformalStarted"; readonly agreement: TextRef }
  | { readonly type: "SettlementAsked"; readonly text: TextRef }
  /** One of several complainants said yes; it is settled when each has. */
  | {
      readonly type: "SettlementConfirmed";
      readonly partyId: PartyId;
      /** What this person said, where staff noted it. */
      readonly note?: TextRef | undefined;
    }
  | { readonly type: "SettlementRefused"; readonly remarks: TextRef | undefined }
  | { readonly type: "InformalEnded" }
  | {
      readonly type: "ComplaintSettled";
      readonly evidence: SatisfactionEvidence;
      /** Whose word was the last of several; absent where one word settled it. */
      readonly saidBy?: PartyId | undefined;
      readonly note: TextRef | undefined;
      readonly ending: Ending;
    }
  | {
      readonly type: "SettlementReportedFailed";
      readonly remarks: TextRef | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Temporal.PlainDate | undefined;
    };
