import { type Deadline, type Step, type Term, terms } from "@gehoor/domain";
import { badUserInput } from "../request-errors.ts";
import { dayArgument } from "./base/arguments.ts";
import { builder } from "./base/builder.ts";
import { DateScalar, DateTimeScalar } from "./base/scalars.ts";
import {
  DayReasonEnum,
  DeadlineStatusEnum,
  TermKindEnum,
  TermStartEnum,
  TermWarningEnum,
} from "./codes/term-codes.ts";

const TermStep = builder.objectRef<Step>("TermStep").implement({
  description: "A day on which a term could not end, and why.",
  authScopes: { public: true },
  fields: (t) => ({
    on: t.expose("on", { type: DateScalar, description: "The day that was skipped." }),
    reason: t.expose("reason", { type: DayReasonEnum, description: "Why; the apps put it into words." }),
  }),
});

export const TermType = builder.objectRef<Term>("Term").implement({
  description: "A term with how it was computed. The first day counted is the one after `startsOn`.",
  authScopes: { public: true },
  fields: (t) => ({
    kind: t.expose("kind", { type: TermKindEnum, description: "What the term is for." }),
    article: t.exposeString("article", { description: "The article that sets the term." }),
    startsOn: t.expose("startsOn", { type: DateScalar, description: "Day 0." }),
    start: t.expose("start", {
      type: TermStartEnum,
      nullable: true,
      description: "From what it runs; null where its kind says that.",
    }),
    nominalOn: t.expose("nominalOn", { type: DateScalar, description: "The last day by counting alone." }),
    dueOn: t.expose("dueOn", {
      type: DateScalar,
      description: "The last day on which acting is in time, until midnight.",
    }),
    steps: t.expose("steps", {
      type: [TermStep],
      description:
        "The days the Algemene termijnenwet moved the end over, in order; empty when nothing moved.",
    }),
    internalTargetOn: t.expose("internalTargetOn", {
      type: DateScalar,
      nullable: true,
      description:
        "An earlier day to aim at, where a stricter reading gives less time; null when there is none.",
    }),
    sendBeforeOn: t.expose("sendBeforeOn", {
      type: DateScalar,
      nullable: true,
      description:
        "For the acknowledgement: the last working day on or before day fourteen. Null for other terms.",
    }),
    warning: t.expose("warning", {
      type: TermWarningEnum,
      nullable: true,
      description: "Says that decree days of the year are not known yet; null when the day is certain.",
    }),
  }),
});

/** A term as it stands in one complaint on the day of asking. */
export interface DeadlineToday extends Deadline {
  readonly todayOn: Temporal.PlainDate;
}

export const DeadlineType = builder.objectRef<DeadlineToday>("Deadline").implement({
  description: "A term of one complaint, how it was computed, and whether it was met.",
  authScopes: { public: true },
  fields: (t) => ({
    kind: t.expose("kind", { type: TermKindEnum, description: "What the term is for." }),
    article: t.exposeString("article", { description: "The article that sets the term." }),
    startsOn: t.expose("startsOn", { type: DateScalar, description: "Day 0." }),
    start: t.expose("start", {
      type: TermStartEnum,
      nullable: true,
      description: "From what it runs; null where its kind says that.",
    }),
    nominalOn: t.expose("nominalOn", { type: DateScalar, description: "The last day by counting alone." }),
    dueOn: t.expose("dueOn", {
      type: DateScalar,
      description: "The last day on which acting is in time, until midnight.",
    }),
    dueAt: t.expose("dueAt", {
      type: DateTimeScalar,
      nullable: true,
      description: "For a term in hours: its last moment on that day; null for terms in days.",
    }),
    steps: t.expose("steps", { type: [TermStep], description: "The skipped days, in order." }),
    internalTargetOn: t.expose("internalTargetOn", {
      type: DateScalar,
      nullable: true,
      description: "An earlier day to aim at; null when there is none.",
    }),
    sendBeforeOn: t.expose("sendBeforeOn", {
      type: DateScalar,
      nullable: true,
      description:
        "The last working day on or before the due day of the acknowledgement; null for other terms.",
    }),
    warning: t.expose("warning", {
      type: TermWarningEnum,
      nullable: true,
      description: "Null when the day is certain.",
    }),
    status: t.expose("status", { type: DeadlineStatusEnum, description: "As it stands today." }),
    metOn: t.expose("metOn", {
      type: DateScalar,
      nullable: true,
      description: "The day on which it was met; null when it was not, or when that day is not kept.",
    }),
    daysLeft: t.int({
      description: "Calendar days from today until due; negative when past.",
      resolve: ({ dueOn, todayOn }) => todayOn.until(dueOn, { largestUnit: "day" }).days,
    }),
  }),
});

builder.queryField("terms", (t) =>
  t.field({
    type: [TermType],
    authScopes: { public: true },
    description:
      "Each term for a complaint received on a day, with every skipped day explained. Weeks 0 to 4, years 1900 to 2200.",
    args: {
      receivedOn: t.arg({ type: DateScalar, required: true, description: "The day of receipt." }),
      withAdviser: t.arg.boolean({
        defaultValue: false,
        description: "Whether a person or committee advises (Awb 9:13): ten weeks instead of six.",
      }),
      adjournedWeeks: t.arg.int({ defaultValue: 0, description: "Whole weeks of adjournment, 0 to 4." }),
    },
    resolve: async (_, { receivedOn, withAdviser, adjournedWeeks }, { system }) => {
      const calendar = await system.policies.newestCalendar();
      const answer = terms(
        {
          receivedOn: dayArgument("receivedOn", receivedOn),
          withAdviser: withAdviser ?? false,
          adjournedWeeks: adjournedWeeks ?? 0,
        },
        calendar,
      );
      if (answer.ok) return answer.terms;
      const { field, min, max } = answer.error;
      const argument = field === "RECEIVED_YEAR" ? "receivedOn" : "adjournedWeeks";
      throw badUserInput(argument, `${argument} must lie within ${min} and ${max}.`);
    },
  }),
);
