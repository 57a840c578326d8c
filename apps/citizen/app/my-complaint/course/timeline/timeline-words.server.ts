import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { ombudsmanStep } from "../../ombudsman/ombudsman-step.server.ts";
import { dayOfEvent, momentOfEvent } from "../history.server.ts";
import type { DatedStep, StepWords } from "../told-words.ts";
import { answerStep } from "./answer-step.server.ts";
import { courseSteps } from "./course-steps.server.ts";
import { hearingStep } from "./hearing-step.server.ts";
import { intakeSteps } from "./intake-steps.server.ts";
import { texts } from "./timeline.texts.ts";
import type { Timeline } from "./timeline-fields.ts";

/** What happened, what goes on and what is still to come; once ended, only what happened. */
export function timelineWords(complaint: Timeline, language: Language): StepWords[] {
  const steps = inOrder([
    ...intakeSteps(complaint, language),
    ...partsSentOn(complaint, language),
    ...courseSteps(complaint, language),
    ...extraTime(complaint, language),
    ...hearingStep(complaint, language),
    ...answerStep(complaint, language),
    ...ombudsmanStep(complaint, language),
  ]);
  return complaint.open ? steps : steps.filter(({ state }) => state !== "next");
}

/** What is done in the order of its days, then what goes on, then what comes; otherwise as the procedure has them. */
function inOrder(steps: readonly DatedStep[]): StepWords[] {
  let last = "";
  const days = steps.map(({ when }) => {
    last = when ?? last;
    return last;
  });
  const byDay = steps
    .map((step, index) => ({ step, day: days[index] ?? "" }))
    .sort((one, other) => one.day.localeCompare(other.day));
  const of = (state: StepWords["state"], from: readonly DatedStep[]) =>
    from.filter((step) => step.state === state);
  return [
    ...of(
      "done",
      byDay.map(({ step }) => step),
    ),
    ...of("now", steps),
    ...of("next", steps),
  ].map(({ when: _, ...step }) => step);
}

/** What went to another authority while the rest went on here; the last of a whole complaint is told as its end. */
function partsSentOn({ forwardings, status }: Timeline, language: Language): DatedStep[] {
  const t = texts[language];
  const { plain } = dayWords(language);
  const before = status === "FORWARDED" ? forwardings.slice(0, -1) : forwardings;
  return before.flatMap(({ on, name }) =>
    on === null
      ? []
      : [
          {
            title: ownActs[language].forwardedPart({ name: name ?? t.anotherAuthority }),
            state: "done",
            when: on,
            text: t.sentOnText({ day: plain(on) }),
          } satisfies DatedStep,
        ],
  );
}

function extraTime(complaint: Timeline, language: Language): DatedStep[] {
  const { adjournment, postponedUntilOn } = complaint;
  const t = texts[language];
  const say = ownActs[language];
  const { plain } = dayWords(language);
  return [
    ...(adjournment
      ? [
          {
            title: say.tookTime({ day: plain(adjournment.on) }),
            state: "done",
            when: momentOfEvent(complaint, "ComplaintAdjourned", adjournment.on),
            text: say.addedWeeks({ day: plain(adjournment.on), weeks: adjournment.weeks }),
          } satisfies DatedStep,
        ]
      : []),
    ...(postponedUntilOn
      ? [
          {
            title: t.postponed,
            state: "done",
            when: momentOfEvent(
              complaint,
              "PostponementAgreed",
              dayOfEvent(complaint, "PostponementAgreed", language),
            ),
            text: t.postponedText({ day: plain(postponedUntilOn) }),
          } satisfies DatedStep,
        ]
      : []),
  ];
}
