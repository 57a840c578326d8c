import { awaitedThings, stepReasons } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const StepReasonEnum = codeEnum(
  "StepReason",
  "Why a step goes before what would come otherwise.",
  stepReasons,
);

export const AwaitedEnum = codeEnum(
  "Awaited",
  "What whoever has the complaint in hand waits for before the next step.",
  awaitedThings,
);
