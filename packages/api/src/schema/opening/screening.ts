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
import { readInput } from "../input/read-input.ts";
import { screeningField } from "../input/screening-field.ts";

export const AdviceType = builder.objectRef<ScreeningAdvice>("Advice").implement({
  description: "What a screening answer means. It advises and flags; only a person declines.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.expose("code", { type: AdviceCodeEnum, description: "The apps put it into words." }),
    article: t.exposeString("article", { description: "The article it rests on." }),
    ground: t.expose("ground", {
      type: DeclineGroundEnum,
      nullable: true,
      description: "The ground that staff may come to weigh; null where the answers give none.",
    }),
    elsewhere: t.exposeString("elsewhere", {
      nullable: true,
      description: "Where this belongs as well or instead: a ConversionTarget, or BBS; null when here.",
    }),
  }),
});

export const ScreeningType = builder.objectRef<ScreeningAnswers>("Screening").implement({
  description:
    "What the complainant answered before typing everything; read from a complaint or its receipt alone.",
  authScopes: { public: true },
  fields: (t) => ({
    about: t.expose("about", { type: AboutEnum, description: "Whom it is about." }),
    subject: t.expose("subject", { type: SubjectEnum, description: "What it is about." }),
    conductUntilOn: t.expose("conductUntilOn", {
      type: DateScalar,
      nullable: true,
      description: "Null when not said.",
    }),
    decision: t.expose("decision", {
      type: DecisionPositionEnum,
      description: "Whether there is a decision.",
    }),
    earlierComplaint: t.exposeBoolean("earlierComplaint", { description: "Whether complained before." }),
    proceedings: t.expose("proceedings", { type: ProceedingsEnum, description: "Whether a court has it." }),
    concerns: t.expose("concerns", { type: ConcernsEnum, description: "Towards whom." }),
    matter: t.expose("matter", { type: MatterEnum, description: "Conduct or something else." }),
    answered: t.expose("answered", {
      type: [ScreeningQuestionEnum],
      nullable: true,
      description: "Which of these were answered at all; null where that was not kept.",
    }),
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
