import type { Awaited, StepReason } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const StepReasonEnum = codeEnum<StepReason>(
  "StepReason",
  "Why a step goes before what would come otherwise.",
  { BBS: true, BBS_IN_PART: true, DATA_BREACH: true, NO_REPLY: true, RETURNED: true, URGENT: true },
);

export const AwaitedEnum = codeEnum<Awaited>(
  "Awaited",
  "What whoever has the complaint in hand waits for before the next step.",
  {
    ADVICE: true,
    APPROVAL: true,
    DECLARATION: true,
    HEARING: true,
    HEARING_REPLY: true,
    LETTER: true,
    REACTIONS: true,
    SETTLEMENT: true,
    SUPPLEMENT: true,
  },
);
