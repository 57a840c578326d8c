import type { ScreeningAnswers, ScreeningQuestion } from "@gehoor/domain";
import { adviceCodes } from "@gehoor/domain";
import { builder } from "../builder.ts";
import { codeEnum } from "../code-enum.ts";

export const ConcernsEnum = codeEnum<ScreeningAnswers["concerns"]>(
  "Concerns",
  "Towards whom the conduct was: the complainant, or another with or without authorisation (Awb 9:1, 9:4).",
  { OTHER: true, OTHER_AUTHORISED: true, SELF: true },
);
export const DecisionPositionEnum = codeEnum<ScreeningAnswers["decision"]>(
  "DecisionPosition",
  "Whether there is a decision (besluit), or one that should have come by now.",
  { LATE: true, NONE: true, TAKEN: true, UNKNOWN: true },
);
export const MatterEnum = codeEnum<ScreeningAnswers["matter"]>(
  "Matter",
  "Conduct, rules or policy in general, or something broken in the street.",
  { CONDUCT: true, RULES: true, STREET_DEFECT: true },
);
export const ProceedingsEnum = codeEnum<ScreeningAnswers["proceedings"]>(
  "Proceedings",
  "Whether a court or the public prosecutor has the matter.",
  { ADMINISTRATIVE_COURT: true, CRIMINAL: true, NONE: true, OTHER_COURT: true },
);
export const ScreeningQuestionEnum = codeEnum<ScreeningQuestion>(
  "ScreeningQuestion",
  "A question that is asked before a complaint is written.",
  {
    ABOUT: true,
    CONCERNS: true,
    DECISION: true,
    EARLIER_COMPLAINT: true,
    MATTER: true,
    PROCEEDINGS: true,
    SUBJECT: true,
  },
);

export const AdviceCodeEnum = builder.enumType("AdviceCode", {
  description: "What a screening answer means.",
  values: adviceCodes,
});
