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
import { allExposed, exposed, is, orNull } from "./exposed.ts";

const TermStep = builder.objectRef<Step>("TermStep").implement({
  description: "A day on which a term could not end, and why.",
  authScopes: { public: true },
  fields: allExposed({
    on: is(DateScalar, "The day that was skipped."),
    reason: is(DayReasonEnum, "Why; the apps put it into words."),
  }),
});

/** What a term says of itself, wherever it stands. */
const ofTerm = {
  kind: is(TermKindEnum, "What the term is for."),
  article: is("String", "The article that sets the term."),
  startsOn: is(DateScalar, "Day 0."),
  start: orNull(TermStartEnum, "From what it runs; null where its kind says that."),
  nominalOn: is(DateScalar, "The last day by counting alone."),
  dueOn: is(DateScalar, "The last day on which acting is in time, until midnight."),
  steps: is(
    [TermStep],
    "The days the Algemene termijnenwet moved the end over, in order; empty when nothing moved.",
  ),
  internalTargetOn: orNull(
    DateScalar,
    "An earlier day to aim at, where a stricter reading gives less time; null when there is none.",
  ),
  sendBeforeOn: orNull(
    DateScalar,
    "For the acknowledgement: the last working day on or before its last day; null for other terms.",
  ),
  warning: orNull(
    TermWarningEnum,
    "Says that decree days of the year are not known yet; null when the day is certain.",
  ),
};

export const TermType = builder.objectRef<Term>("Term").implement({
  description: "A term with how it was computed. The first day counted is the one after `startsOn`.",
  authScopes: { public: true },
  fields: allExposed(ofTerm),
});

/** A term as it stands in one complaint on the day of asking. */
export interface DeadlineToday extends Deadline {
  readonly todayOn: Temporal.PlainDate;
}

export const DeadlineType = builder.objectRef<DeadlineToday>("Deadline").implement({
  description: "A term of one complaint, how it was computed, and whether it was met.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      ...ofTerm,
      dueAt: orNull(
        DateTimeScalar,
        "For a term in hours: its last moment on that day; null for terms in days.",
      ),
      status: is(DeadlineStatusEnum, "As it stands today."),
      metOn: orNull(
        DateScalar,
        "The day on which it was met; null when it was not, or when that day is not kept.",
      ),
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
