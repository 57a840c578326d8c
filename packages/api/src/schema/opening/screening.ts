import { amsterdamDay, type ScreeningAdvice, type ScreeningAnswers, screen } from "@gehoor/domain";
import { badUserInput } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { AboutEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import { DeclineGroundEnum } from "../codes/decision-codes.ts";
import {
  AdviceCodeEnum,
  ConcernsEnum,
  DecisionPositionEnum,
  MatterEnum,
  ProceedingsEnum,
  ScreeningQuestionEnum,
} from "../codes/screening-codes.ts";
import { allExposed, is, orNull } from "../exposed.ts";
import { readInput } from "../input/read-input.ts";
import { screeningField } from "../input/screening-field.ts";

export const AdviceType = builder.objectRef<ScreeningAdvice>("Advice").implement({
  description: "What a screening answer means. It advises and flags; only a person declines.",
  authScopes: { public: true },
  fields: allExposed({
    code: is(AdviceCodeEnum, "The apps put it into words."),
    article: is("String", "The article it rests on."),
    ground: orNull(
      DeclineGroundEnum,
      "The ground that staff may come to weigh; null where the answers give none.",
    ),
    elsewhere: orNull(
      "String",
      "Where this belongs as well or instead: a ConversionTarget, or BBS; null when here.",
    ),
  }),
});

export const ScreeningType = builder.objectRef<ScreeningAnswers>("Screening").implement({
  description:
    "What the complainant answered before typing everything; read from a complaint or its receipt alone.",
  authScopes: { public: true },
  fields: allExposed({
    about: is(AboutEnum, "Whom it is about."),
    subject: is(SubjectEnum, "What it is about."),
    conductUntilOn: orNull(DateScalar, "Null when not said."),
    decision: is(DecisionPositionEnum, "Whether there is a decision."),
    earlierComplaint: is("Boolean", "Whether complained before."),
    proceedings: is(ProceedingsEnum, "Whether a court has it."),
    concerns: is(ConcernsEnum, "Towards whom."),
    matter: is(MatterEnum, "Conduct or something else."),
    answered: orNull(
      [ScreeningQuestionEnum],
      "Which of these were answered at all; null where that was not kept.",
    ),
  }),
});

builder.queryField("screen", (t) =>
  t.field({
    type: [AdviceType],
    authScopes: { public: true },
    description: "Advice on screening answers. Never a reason to block: Awb 9:8 leaves it to people.",
    args: {
      answers: t.arg({ type: screeningField.type, required: true, description: "What was answered." }),
    },
    resolve: async (_, { answers }, { system, now }) => {
      const read = readInput(screeningField, answers, "answers");
      if (!read.ok) throw badUserInput(read.problems[0]?.path ?? "answers", "An answer is not well formed.");
      const settings = await system.policies.newestSettings();
      return [...screen(read.value, { lodgedOn: amsterdamDay(now), settings, anonymous: false })];
    },
  }),
);
