import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { termWords } from "@gehoor/web/terms/term-words.server.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { statusTexts } from "#app/words/status.texts.ts";
import type { ShownComplaint } from "./complaint-query.ts";
import { hearingStep } from "./hearing-step.server.ts";
import { ombudsmanStep } from "./ombudsman-step.server.ts";
import { texts } from "./timeline.texts.ts";
import type { StepWords } from "./told-words.ts";
import { decisionDeadline, isAim } from "./turn-words.server.ts";

/** What happened and what is still to come, in the order of the procedure; once ended, only what happened. */
export function timelineWords(complaint: ShownComplaint, language: Language): StepWords[] {
  const steps = [
    ...intake(complaint, language),
    ...partsSentOn(complaint, language),
    ...extraTime(complaint, language),
    ...hearingStep(complaint, language),
    ...answer(complaint, language),
    ...ombudsmanStep(complaint, language),
  ];
  return complaint.open ? steps : steps.filter(({ state }) => state !== "next");
}

function intake(complaint: ShownComplaint, language: Language): StepWords[] {
  const t = texts[language];
  const { plain, dayOf } = dayWords(language);
  const { status, handler, handlerAssignedOn, supplementRequest } = complaint;
  const say = ownActs[language];
  const confirmedOn = complaint.letters.edges.find(({ node }) => node.kind === "RECEIPT")?.node.dispatchedOn;
  const dayOfEvent = (type: string) => {
    const found = complaint.history.edges.find(({ node }) => node.type === type);
    return found && plain(dayOf(found.node.at));
  };
  const received: StepWords = {
    title: t.received,
    state: "done",
    text: [
      t.receivedText({ day: plain(complaint.receivedOn) }),
      ...ownAct(confirmedOn, (on) => say.confirmed({ day: plain(on) })),
    ].join(" "),
  };
  const assessedOn = dayOfEvent("AssessmentStarted");
  const looking = status === "RECEIVED" || (status === "ASSESSING" && !handler);
  const assessed: StepWords = looking
    ? { title: t.assessing, state: "now", text: t.assessingText }
    : { title: t.assessed, state: "done", ...(assessedOn && { text: `${assessedOn}.` }) };
  const suppliedOn = dayOfEvent("SupplementProvided");
  return [
    received,
    ...(looking || assessedOn || handler ? [assessed] : []),
    ...(supplementRequest
      ? [
          {
            title: say.askedForMore({ day: plain(supplementRequest.requestedOn) }),
            state: status === "AWAITING_SUPPLEMENT" ? "now" : "done",
            text: t.supplementText({
              day: plain(supplementRequest.requestedOn),
              until: plain(supplementRequest.replyByOn),
            }),
          } satisfies StepWords,
        ]
      : []),
    ...(suppliedOn ? [{ title: t.supplied, state: "done", text: `${suppliedOn}.` } satisfies StepWords] : []),
    ...(status === "INFORMAL"
      ? [{ title: t.informal, state: "now", text: t.informalText } satisfies StepWords]
      : []),
    ...(handler && handlerAssignedOn
      ? [
          {
            title: t.assigned,
            state: "done",
            text: t.assignedText({ day: plain(handlerAssignedOn), who: handler.name }),
          } satisfies StepWords,
        ]
      : []),
  ];
}

/** What went to another authority while the rest went on here; the last of a whole complaint is told as its end. */
function partsSentOn({ forwardings, status }: ShownComplaint, language: Language): StepWords[] {
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
            text: t.sentOnText({ day: plain(on) }),
          } satisfies StepWords,
        ],
  );
}

function extraTime({ adjournment, postponedUntilOn }: ShownComplaint, language: Language): StepWords[] {
  const t = texts[language];
  const say = ownActs[language];
  const { plain } = dayWords(language);
  return [
    ...(adjournment
      ? [
          {
            title: say.tookTime({ day: plain(adjournment.on) }),
            state: "done",
            text: say.addedWeeks({ day: plain(adjournment.on), weeks: adjournment.weeks }),
          } satisfies StepWords,
        ]
      : []),
    ...(postponedUntilOn
      ? [
          {
            title: t.postponed,
            state: "done",
            text: t.postponedText({ day: plain(postponedUntilOn) }),
          } satisfies StepWords,
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
  return status === "LATE" ? t.answerLate({ day }) : t.answerBy({ day });
}

function answer(complaint: ShownComplaint, language: Language): StepWords[] {
  const t = texts[language];
  const { long, plain } = dayWords(language);
  const { status, ending, open } = complaint;
  if (!open) {
    const day = plain(ending?.on ?? complaint.receivedOn);
    return status === "DECIDED"
      ? [{ title: t.answer, state: "done", text: ownActs[language].answered({ day }) }]
      : [{ title: t.ended, state: "done", text: `${day}. ${statusTexts[language][status]}.` }];
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
      ...(complaint.turn.turn === "AUTHORITY" ? {} : { explanation: steps }),
    },
  ];
}
