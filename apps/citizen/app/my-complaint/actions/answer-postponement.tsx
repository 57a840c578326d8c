import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/answer-postponement.ts";
import { Quoted } from "./quoted.tsx";

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

const AnswerPostponement = graphql(
  `mutation AnswerPostponement($input: AnswerPostponementInput!) {
    outcome: answerPostponement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

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

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(AnswerPostponementQuery, params)).complaint);
  const { postponementRequest: request, deadlines } = complaint;
  const { long } = dayWords(language);
  const now =
    deadlines.find(({ kind }) => kind === "POSTPONED_DECISION") ??
    deadlines.find(({ kind }) => kind === "DECISION");
  return {
    availability: availabilityOf(complaint, language, "ANSWER_POSTPONEMENT"),
    reason: request?.reason,
    days: request && now && { now: long(now.dueOn), until: long(request.untilOn) },
    // Past the term there is no day that stays as it is.
    past: now !== undefined && now.status !== "OPEN",
  };
}

export async function action(args: Route.ActionArgs) {
  const { api } = requestContext(args.context);
  const form = await readCommand(args, z.object({ agreed: z.enum(["yes", "no"]) }));
  if (!form.ok) return form.again;
  const agreed = form.values.agreed === "yes";
  const input = { ...form.target, agreed };
  return form.run(AnswerPostponement, input, {
    flash: agreed ? "postponementAgreed" : "postponementRefused",
    already: async () => {
      const { complaint } = await api.query(AnswerPostponementQuery, args.params);
      return complaint?.postponementRequest === null && (complaint.postponedUntilOn !== null) === agreed;
    },
  });
}

export default function AnswerPostponementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, reason, days, past } = loaderData;
  return (
    <ActionPage
      title={t.title}
      {...(days && { intro: past ? t.askedAfter(days) : t.asked(days) })}
      availability={availability}
      state={actionData}
    >
      {reason && <Quoted above={t.reason}>{reason}</Quoted>}
      <p className="m-intro">{past ? t.freeAfter : t.free}</p>
      <CommandForm availability={availability} state={actionData}>
        <RadioGroup
          name="agreed"
          label={t.question}
          options={[
            { value: "yes", label: t.yes({ until: days?.until ?? "" }) },
            { value: "no", label: past ? t.noAfter : t.no },
          ]}
        />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
