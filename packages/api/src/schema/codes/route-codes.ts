import { codesOf, routeNotes, routeReasons, routeSteps } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

const suggestionReasons = [...codesOf(routeReasons), "BBS_FORWARD", "NOBODY_FREE"] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export const RouteReasonEnum = codeEnum(
  "RouteReason",
  "Why somebody is suggested, or why nobody is.",
  suggestionReasons,
);

export const RouteStepEnum = codeEnum("RouteStep", "What to do next with a complaint.", routeSteps);

export const RouteNoteEnum = codeEnum(
  "RouteNote",
  "What to know beside the suggested names.",
  codesOf(routeNotes),
);
