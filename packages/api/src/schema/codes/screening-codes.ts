import {
  adviceCodes,
  concernedPeople,
  decisionPositions,
  matters,
  proceedings,
  screeningQuestions,
} from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { codeEnum } from "../base/code-enum.ts";

export const ConcernsEnum = codeEnum(
  "Concerns",
  "Towards whom the conduct was: the complainant, or another with or without authorisation (Awb 9:1, 9:4).",
  concernedPeople,
);
export const DecisionPositionEnum = codeEnum(
  "DecisionPosition",
  "Whether there is a decision (besluit), or one that should have come by now.",
  decisionPositions,
);
export const MatterEnum = codeEnum(
  "Matter",
  "Conduct, rules or policy in general, or something broken in the street.",
  matters,
);
export const ProceedingsEnum = codeEnum(
  "Proceedings",
  "Whether a court or the public prosecutor has the matter.",
  proceedings,
);
export const ScreeningQuestionEnum = codeEnum(
  "ScreeningQuestion",
  "A question that is asked before a complaint is written.",
  screeningQuestions,
);

export const AdviceCodeEnum = builder.enumType("AdviceCode", {
  description: "What a screening answer means.",
  values: adviceCodes,
});
