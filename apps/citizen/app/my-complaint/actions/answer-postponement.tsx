import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { yesOrNo } from "@gehoor/web/forms/reading/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { commandDocument } from "../commands/command-document.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { CommandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/answer-postponement.ts";

const AnswerPostponementQuery = graphql(
  `query AnswerPostponementQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      postponedUntilOn
      postponementRequest { untilOn reason }
      deadlines { kind dueOn status }
    }
  }`,
  [ActionAvailabilityFields],
);

const AnswerPostponement = commandDocument("answerPostponement");

const texts = defineTexts({
  nl: {
    title: "Mogen wij meer tijd nemen?",
    asked: (facts: { now: string; until: string }) =>
      `U zou uiterlijk ${facts.now} ons antwoord krijgen. Wij vragen u om uitstel tot en met ${facts.until}.`,
    askedAfter: (facts: { until: string }) =>
      `De termijn die de wet ons geeft, liep al af. Wij vragen u of u instemt met ons antwoord uiterlijk op ${facts.until}.`,
    reason: "Waarom wij dit vragen:",
    free: "U mag gewoon nee zeggen. Dan blijft de datum zoals hij is. Uw klacht wordt hoe dan ook behandeld.",
    freeAfter: "U mag gewoon nee zeggen. Uw klacht wordt hoe dan ook behandeld.",
    question: "Gaat u akkoord?",
    yes: (facts: { until: string }) => `Ja, de gemeente mag tot en met ${facts.until} de tijd nemen`,
    no: "Nee, ik wil mijn antwoord op tijd",
    noAfter: "Nee, daar stem ik niet mee in",
    send: "Verstuur uw antwoord",
  },
  en: {
    title: "May we take more time?",
    asked: (facts) =>
      `You would get our answer by ${facts.now}. We ask you for more time, until ${facts.until}.`,
    askedAfter: (facts) =>
      `The term that the law gives us has ended. We ask you whether you agree to our answer by ${facts.until}.`,
    reason: "Why we ask this:",
    free: "You may simply say no. Then the date stays as it is. Your complaint is handled either way.",
    freeAfter: "You may simply say no. Your complaint is handled either way.",
    question: "Do you agree?",
    yes: (facts) => `Yes, the municipality may take until ${facts.until}`,
    no: "No, I want my answer on time",
    noAfter: "No, I do not agree to that",
    send: "Send your answer",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  AnswerPostponementQuery,
  ["ANSWER_POSTPONEMENT"],
  ({ postponementRequest: request, deadlines }, language) => {
    const t = texts[language];
    const { long } = dayWords(language);
    const now =
      deadlines.find(({ kind }) => kind === "POSTPONED_DECISION") ??
      deadlines.find(({ kind }) => kind === "DECISION");
    const days = request && now && { now: long(now.dueOn), until: long(request.untilOn) };
    // Past the term there is no day that stays as it is.
    const past = now !== undefined && now.status !== "OPEN";
    return {
      intro: days && (past ? t.askedAfter(days) : t.asked(days)),
      quoted: request && { above: t.reason, text: request.reason },
      note: past ? t.freeAfter : t.free,
      yes: t.yes({ until: days?.until ?? "" }),
      no: past ? t.noAfter : t.no,
    };
  },
);

export const action = runCommand(
  AnswerPostponementQuery,
  z.object({ agreed: yesOrNo() }),
  ({ given: { agreed }, target, run }) =>
    run(
      AnswerPostponement,
      { ...target, agreed },
      agreed ? "postponementAgreed" : "postponementRefused",
      ({ postponementRequest, postponedUntilOn }) =>
        postponementRequest === null && (postponedUntilOn !== null) === agreed,
    ),
);

export default function AnswerPostponementPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const { yes, no } = props.loaderData;
  const options = [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ];
  return (
    <CommandPage {...props} words={t}>
      <RadioGroup name="agreed" label={t.question} options={options} />
    </CommandPage>
  );
}
