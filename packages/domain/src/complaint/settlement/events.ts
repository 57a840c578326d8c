import type { PartyId, TextRef } from "../../ids.ts";
import type { Ending } from "../how-it-ended.ts";

/** How the complainant's satisfaction is known (Awb 9:5); silence is not among them. */
export type SatisfactionEvidence = "CONFIRMED_BY_COMPLAINANT" | "STATED_AND_NOTED";

export type SettlementEvent =
  | { readonly type: "InformalStarted"; readonly agreement: TextRef }
  | {
      readonly type: "SettlementAsked";
      readonly text: TextRef;
      /** Of which parts alone; absent: of the whole complaint. */
      readonly parts?: readonly number[] | undefined;
    }
  /** One of several complainants said yes; it is settled when each has. */
  | {
      readonly type: "SettlementConfirmed";
      readonly partyId: PartyId;
      /** What this person said, where staff noted it. */
      readonly note?: TextRef | undefined;
      /** Where it was said of some of the parts alone: of the others it was not. */
      readonly parts?: readonly number[] | undefined;
      /** Said of what was joined to it too. */
      readonly joinedToo?: true | undefined;
    }
  | { readonly type: "SettlementRefused"; readonly remarks: TextRef | undefined }
  | { readonly type: "InformalEnded" }
  | {
      readonly type: "ComplaintSettled";
      readonly evidence: SatisfactionEvidence;
      /** Whose word was the last of several; absent where one word settled it. */
      readonly saidBy?: PartyId | undefined;
      readonly note: TextRef | undefined;
      /** Said by each of what was joined to it too: that does not come back. */
      readonly joinedToo?: true | undefined;
      readonly ending: Ending;
    }
  /** To the complainant's satisfaction about these; the others go on. */
  | {
      readonly type: "PartsSettled";
      readonly parts: readonly number[];
      readonly evidence: SatisfactionEvidence;
      readonly note: TextRef | undefined;
      /** Whose word it was, the last of several. */
      readonly saidBy?: PartyId | undefined;
      readonly notice: number;
      readonly on: Temporal.PlainDate;
      readonly ombudsmanUntilOn: Temporal.PlainDate;
    }
  | {
      readonly type: "SettlementReportedFailed";
      readonly remarks: TextRef | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Temporal.PlainDate | undefined;
      /** The parts that go on; absent: all that were settled. */
      readonly parts?: readonly number[] | undefined;
    };
