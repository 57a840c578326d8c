import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { dayOfEvent, momentOfEvent } from "../history.server.ts";
import type { DatedStep } from "../told-words.ts";
import { texts } from "./timeline.texts.ts";
import type { Timeline } from "./timeline-fields.ts";

/** From the receipt to who investigates it. */
export function intakeSteps(complaint: Timeline, language: Language): DatedStep[] {
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
function looking(complaint: Timeline, language: Language): DatedStep[] {
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

function handling(complaint: Timeline, language: Language): DatedStep[] {
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
