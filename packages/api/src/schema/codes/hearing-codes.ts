import { hearingModes, hearingNeeds, hearingSides, hearingStatuses, waiverGrounds } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const HearingModeEnum = codeEnum("HearingMode", "How somebody is heard.", hearingModes);
export const HearingNeedEnum = codeEnum("HearingNeed", "What somebody needs to be heard well.", hearingNeeds);
export const HearingSideEnum = codeEnum(
  "HearingSide",
  "Both sides are offered to be heard (Awb 9:10(1)).",
  hearingSides,
);
export const HearingStatusEnum = codeEnum(
  "HearingStatus",
  "Where one party stands with being heard.",
  hearingStatuses,
);
export const WaiverGroundEnum = codeEnum(
  "WaiverGround",
  "Why somebody is not heard; only DECLARED can apply to the person complained about (Awb 9:10(2)).",
  waiverGrounds,
);
