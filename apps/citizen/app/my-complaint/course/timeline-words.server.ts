import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { statusTexts } from "#app/words/status.texts.ts";
import type { ShownComplaint } from "../complaint-query.ts";
import { ombudsmanStep } from "../ombudsman/ombudsman-step.server.ts";
import { courseSteps, dayOfEvent, momentOfEvent } from "./course-steps.server.ts";
import { hearingStep } from "./hearing-step.server.ts";
import { texts } from "./timeline.texts.ts";
import type { DatedStep, StepWords } from "./told-words.ts";
import { decisionDeadline, expectedAnswer, isAim } from "./turn-words.server.ts";

/** What happened, what goes on and what is still to come; once ended, only what happened. */
export function timelineWords(complaint: ShownComplaint, language: Language): StepWords[] {
  const steps = inOrder([
    ...intake(complaint, language),
    ...partsSentOn(complaint, language),
    ...courseSteps(complaint, language),
    ...extraTime(complaint, language),
    ...hearingStep(complaint, language),
    ...answer(complaint, language),
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

function intake(complaint: ShownComplaint, language: Language): DatedStep[] {
  const t = texts[language];
  const { plain } = dayWords(language);
  const { status, receivedOn, supplementRequest } = complaint;
  const say = ownActs[language];
  const confirmedOn = complaint.letters.edges.find(({ node }) => node.kind === "RECEIPT")?.node.dispatchedOn;
  const received: DatedStep = {
    title: t.received,
    state: "done",
    when: receivedOn,
    text: [
      t.receivedText({ day: plain(receivedOn) }),
      ...ownAct(confirmedOn, (on) => say.confirmed({ day: plain(on) })),
    ].join(" "),
  };
  const asked = supplementRequest && {
    title: say.askedForMore({ day: plain(supplementRequest.requestedOn) }),
    state: status === "AWAITING_SUPPLEMENT" ? ("now" as const) : ("done" as const),
    when: momentOfEvent(complaint, "SupplementRequested", supplementRequest.requestedOn),
    text:
      status === "AWAITING_SUPPLEMENT"
        ? t.supplementText({
            day: plain(supplementRequest.requestedOn),
            until: plain(supplementRequest.replyByOn),
          })
        : `${plain(supplementRequest.requestedOn)}.`,
  };
  return [
    received,
    ...looking(complaint, language),
    ...(asked ? [asked] : []),
    ...handling(complaint, language),
  ];
}

/** The coordinator's look at it, which stays done once something came of it. */
function looking(complaint: ShownComplaint, language: Language): DatedStep[] {
  const t = texts[language];
  const { status, handler } = complaint;
  const on = dayOfEvent(complaint, "AssessmentStarted", language);
  const followed = ["SupplementRequested", "InformalStarted", "HandlerAssigned"].some((type) =>
    dayOfEvent(complaint, type, language),
  );
  const waits = status === "ASSESSING" && !handler;
  if (status === "RECEIVED" || (waits && !followed))
    return [{ title: t.assessing, state: "now", text: t.assessingText }];
  const done = on || handler || followed;
  return [
    ...(done
      ? [
          {
            title: t.assessed,
            state: "done",
            when: momentOfEvent(complaint, "AssessmentStarted", on),
            ...(on && { text: `${dayWords(language).plain(on)}.` }),
          } satisfies DatedStep,
        ]
      : []),
    ...(waits ? [{ title: t.choosing, state: "now" } satisfies DatedStep] : []),
  ];
}

function handling(complaint: ShownComplaint, language: Language): DatedStep[] {
  const t = texts[language];
  const { open, handler, handlerAssignedOn: on } = complaint;
  if (!handler || !on) return [];
  const text = t.assignedText({ day: dayWords(language).plain(on), who: handler.name });
  return [
    {
      title: open ? t.assigned : t.wasAssigned,
      state: "done",
      when: momentOfEvent(complaint, "HandlerAssigned", on),
      text,
    },
  ];
}

/** What went to another authority while the rest went on here; the last of a whole complaint is told as its end. */
function partsSentOn({ forwardings, status }: ShownComplaint, language: Language): DatedStep[] {
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

function extraTime(complaint: ShownComplaint, language: Language): DatedStep[] {
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

/** A day by law, or one that we aim at, kept or not. */
function answerWords(
  complaint: ShownComplaint,
  deadline: ShownComplaint["deadlines"][number],
  day: string,
  language: Language,
): string {
  const t = texts[language];
  const { status } = deadline;
  if (isAim(complaint, deadline)) return status === "LATE" ? t.aimMissed({ day }) : t.answerAim({ day });
  if (status !== "LATE") return t.answerBy({ day });
  const expected = expectedAnswer(complaint);
  return expected
    ? t.answerExpected({ day, expected: dayWords(language).long(expected) })
    : t.answerLate({ day });
}

/** After all else of its day. */
function atEndOf(day: string): string {
  return `${day} 9`;
}

function answer(complaint: ShownComplaint, language: Language): DatedStep[] {
  const t = texts[language];
  const { long, plain } = dayWords(language);
  const { status, ending, open } = complaint;
  if (!open) {
    const on = ending?.on ?? complaint.receivedOn;
    const day = plain(on);
    return status === "DECIDED"
      ? [{ title: t.answer, state: "done", when: atEndOf(on), text: ownActs[language].answered({ day }) }]
      : [
          {
            title: t.ended,
            state: "done",
            when: atEndOf(on),
            text: `${day}. ${statusTexts[language][status]}.`,
          },
        ];
  }
  const deadline = decisionDeadline(complaint);
  if (!deadline) return [];
  const day = long(deadline.dueOn);
  const { steps } = termWords(deadline, language, complaint.adjournment?.weeks);
  return [
    {
      title: t.answer,
      state: status === "DRAFT_DECISION" ? "now" : "next",
      text: answerWords(complaint, deadline, day, language),
      // While the authority has the ball, the first card of the page already explains it.
      ...(complaint.turn.holder === "AUTHORITY" ? {} : { explanation: steps }),
    },
  ];
}
