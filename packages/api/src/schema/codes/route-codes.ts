import type { RouteNote, RouteReason, RouteSuggestion } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export type SuggestionReason = RouteReason | "BBS_FORWARD" | "NOBODY_FREE";

export const RouteReasonEnum = codeEnum<SuggestionReason>(
  "RouteReason",
  "Why somebody is suggested, or why nobody is.",
  {
    HEAD_OF_DEPARTMENT: true,
    HEAD_OF_PROCESS: true,
    DIRECTOR: true,
    ANOTHER_DIRECTOR: true,
    ABOVE_DIRECTORS: true,
    BOARD: true,
    DEPUTY_MAYOR: true,
    PRESIDIUM: true,
    REGISTRY: true,
    BBS_HANDLER: true,
    MANDATED: true,
    REPLACEMENT: true,
    BBS_FORWARD: true,
    NOBODY_FREE: true,
  },
);

export const RouteStepEnum = codeEnum<RouteSuggestion["next"]["step"]>(
  "RouteStep",
  "What to do next with a complaint.",
  {
    ASSIGN: true,
    FORWARD: true,
    SPLIT: true,
  },
);

export const RouteNoteEnum = codeEnum<RouteNote>("RouteNote", "What to know beside the suggested names.", {
  NOBODY_FREE: true,
  NO_SIGNATORY_FREE: true,
  DEPARTMENT_UNKNOWN: true,
  ABOUT_COMPLAINT_HANDLING: true,
});
