import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { DeadlineFields } from "#app/words/deadline-fields.ts";

/** By when the answer must come, and by what. */
export const AnswerTermFields = graphql(
  `fragment AnswerTermFields on Complaint @_unmask {
    startsOn
    deadlines { ...DeadlineFields status }
    adjournment { on weeks }
  }`,
  [DeadlineFields],
);

export type AnswerTerm = ResultOf<typeof AnswerTermFields>;
export type Deadline = AnswerTerm["deadlines"][number];

/** The deadline of the answer: the day by law, the day agreed, or the one worked to since it went on past those. */
export function decisionDeadline({ deadlines }: AnswerTerm): Deadline | undefined {
  const byLaw =
    deadlines.find(({ kind }) => kind === "POSTPONED_DECISION") ??
    deadlines.find(({ kind }) => kind === "DECISION");
  // What should have come by law stays late, whatever day was agreed afterwards.
  return byLaw?.status === "LATE" ? byLaw : (deadlines.find(({ kind }) => kind === "ANSWER_TARGET") ?? byLaw);
}

/** The day on which an answer that is late is expected, where one is known. */
export function expectedAnswer({ deadlines }: AnswerTerm): string | undefined {
  return deadlines.find(({ kind, status }) => kind === "ANSWER_TARGET" && status !== "LATE")?.dueOn;
}

/** A day that we aim at: no term of the law runs, or it has passed (Awb 9:2, 9:4). */
export function isAim({ startsOn }: Pick<AnswerTerm, "startsOn">, { kind }: Pick<Deadline, "kind">): boolean {
  return startsOn === null || kind === "ANSWER_TARGET";
}
