import { followUpChoices, ombudsmanRoutes, ombudsmanStages, ombudsmanVerdicts } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const OmbudsmanStageEnum = codeEnum(
  "OmbudsmanStage",
  "Where the ombudsman's investigation stands.",
  ombudsmanStages,
);
export const OmbudsmanVerdictEnum = codeEnum(
  "OmbudsmanVerdict",
  "How the ombudsman ended their investigation (Awb 9:27, 9:36).",
  ombudsmanVerdicts,
);
export const OmbudsmanRouteEnum = codeEnum(
  "OmbudsmanRoute",
  "How a request to the ombudsman became known.",
  ombudsmanRoutes,
);
export const FollowUpChoiceEnum = codeEnum(
  "FollowUpChoice",
  "What the authority does with a recommendation (Awb 9:36(4)).",
  followUpChoices,
);
