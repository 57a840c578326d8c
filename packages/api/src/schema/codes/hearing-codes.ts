import type { Hearing, HearingMode, HearingStatus, WaiverGround } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const HearingModeEnum = codeEnum<HearingMode>("HearingMode", "How somebody is heard.", {
  PHONE: true,
  VIDEO: true,
  VISIT: true,
});
export const HearingSideEnum = codeEnum<Hearing["side"]>(
  "HearingSide",
  "Both sides are offered to be heard (Awb 9:10(1)).",
  { COMPLAINANT: true, RESPONDENT: true },
);
export const HearingStatusEnum = codeEnum<HearingStatus>(
  "HearingStatus",
  "Where one party stands with being heard.",
  { HEARD: true, OFFERED: true, PLANNED: true, WAIVED: true, WANTED: true },
);
export const WaiverGroundEnum = codeEnum<WaiverGround>(
  "WaiverGround",
  "Why somebody is not heard; only DECLARED can apply to the person complained about (Awb 9:10(2)).",
  { DECLARED: true, MANIFESTLY_UNFOUNDED: true, NO_RESPONSE: true },
);
