import type { ScreeningAnswers } from "@gehoor/domain";
import { AboutEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import {
  ConcernsEnum,
  DecisionPositionEnum,
  MatterEnum,
  ProceedingsEnum,
  ScreeningQuestionEnum,
} from "../codes/screening-codes.ts";
import { code, codes } from "./code-fields.ts";
import { defineInput, type InputField } from "./input-field.ts";
import { flag, optionalDay } from "./plain-fields.ts";
import { parserOf } from "./read-input.ts";

const fields = {
  about: code(AboutEnum, "Whom it is about."),
  subject: code(SubjectEnum, "What it is about."),
  conductUntilOn: optionalDay("The last day of the conduct; null when not known."),
  decision: code(DecisionPositionEnum, "Whether there is a decision, or one that should have come."),
  earlierComplaint: flag("Whether complained about it before."),
  proceedings: code(ProceedingsEnum, "Whether a court or the prosecutor has it."),
  concerns: code(ConcernsEnum, "Towards whom the conduct was."),
  matter: code(MatterEnum, "Conduct, or something else."),
  answered: codes(
    ScreeningQuestionEnum,
    "Which questions were answered; the others carry the answer that flags nothing. Null where that was not kept.",
    { required: false, most: 10 },
  ),
};

/** The screening answers. They advise and flag; no answer keeps a complaint out. */
export const screeningField: InputField<ScreeningAnswers> = {
  type: defineInput("ScreeningInput", "What is asked before a complaint is written.", fields),
  required: true,
  description: "The answers given before writing; staff see them as flags.",
  parse: parserOf(fields),
};
