import type { FollowUpChoice, OmbudsmanCase, OmbudsmanStage, OmbudsmanVerdict } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const OmbudsmanStageEnum = codeEnum<OmbudsmanStage>(
  "OmbudsmanStage",
  "Where the ombudsman's investigation stands.",
  {
    CLOSED: true,
    FINDINGS: true,
    FOLLOW_UP: true,
    INFORMATION_DEMANDED: true,
    RECEIVED: true,
    REPORTED: true,
  },
);
export const OmbudsmanVerdictEnum = codeEnum<OmbudsmanVerdict>(
  "OmbudsmanVerdict",
  "How the ombudsman ended his investigation (Awb 9:27, 9:36).",
  { MEDIATED: true, NOT_PROPER: true, NO_INVESTIGATION: true, PROPER: true, WITHDRAWN: true },
);
export const OmbudsmanRouteEnum = codeEnum<OmbudsmanCase["via"]>(
  "OmbudsmanRoute",
  "How a request to the ombudsman became known.",
  { DESK_LEAFLET: true, OMBUDSMAN: true, OWN_MAIL: true },
);
export const FollowUpChoiceEnum = codeEnum<FollowUpChoice>(
  "FollowUpChoice",
  "What the authority does with a recommendation (Awb 9:36(4)).",
  { FOLLOW: true, NOT: true, PARTLY: true },
);
