import { CheckboxGroup, RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { JoinedTooField } from "@gehoor/web/forms/fields/joined-too-field.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { anyOf, longText, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { refuseSettlementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/answer-settlement.ts";
import { joinedTooTexts } from "./joined-too.texts.ts";
import { Quoted } from "./quoted.tsx";

const AnswerSettlementQuery = graphql(
  `query AnswerSettlementQuery($reference: String!) {
    complaint(reference: $reference) { ...ActionAvailabilityFields settlementProposal { text parts } joinedReferences
      parts { number subject description ending { as } }
    }
  }`,
  [ActionAvailabilityFields],
);

export const ConfirmSettlement = graphql(
  `mutation ConfirmSettlement($input: ConfirmSettlementInput!) {
    outcome: confirmSettlement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const RefuseSettlement = graphql(
  `mutation RefuseSettlement($input: RefuseSettlementInput!) {
    outcome: refuseSettlement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Is uw klacht opgelost?",
    intro:
      "Alleen u beslist dat. Zegt u ja, dan stoppen wij. Zegt u nee, dan gaan wij gewoon verder. De termijn verandert niet.",
    agreed: "Dit spraken wij met u af:",
    question: "Is het opgelost?",
    yes: "Ja, het is opgelost",
    yesHint: "Blijkt het later toch niet zo te zijn? Dan kunt u dat hier nog zeggen.",
    no: "Nee, onderzoek mijn klacht verder",
    parts: "Wat is er opgelost?",
    partsHint: "Alleen als u ja antwoordt. Wat u niet aankruist, onderzoeken wij verder.",
    chooseOne: "Kruis aan wat er is opgelost. Is niets opgelost? Kies dan nee.",
    remarks: "Wilt u er iets bij zeggen?",
    send: "Verstuur uw antwoord",
  },
  en: {
    title: "Has your complaint been solved?",
    intro:
      "Only you decide. If you say yes, we stop. If you say no, we simply go on. The time limit does not change.",
    agreed: "This is what we agreed with you:",
    question: "Has it been solved?",
    yes: "Yes, it has been solved",
    yesHint: "Does it turn out otherwise later? Then you can still say so here.",
    no: "No, go on investigating my complaint",
    parts: "What has been solved?",
    partsHint: "Only if you answer yes. What you do not tick we go on investigating.",
    chooseOne: "Tick what has been solved. Has nothing been solved? Then choose no.",
    remarks: "Would you like to add something?",
    send: "Send your answer",
  },
});

const answer = z.object({
  solved: z.enum(["yes", "no"]),
  parts: anyOf(z.coerce.number().int()),
  /** Whether parts were there to choose: then none chosen is not all of them. */
  choice: z.literal("yes").optional(),
  joinedToo: ticked(),
  remarks: longText(refuseSettlementInput.remarks).optional(),
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(AnswerSettlementQuery, params)).complaint);
  const { settlementProposal: asked, parts } = complaint;
  const isAsked = (number: number) => asked?.parts?.includes(number) ?? true;
  return {
    availability: availabilityOf(complaint, language, "CONFIRM_SETTLEMENT", "REFUSE_SETTLEMENT"),
    agreed: asked?.text,
    joined: complaint.joinedReferences,
    parts: parts
      .filter(({ number, ending }) => !ending && isAsked(number))
      .map(({ number, subject, description }) => ({
        value: String(number),
        label: `${number}. ${complaintWords[language].subject[subject]}`,
        ...(description ? { hint: description } : {}),
      })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { api } = requestContext(args.context);
  const form = await readCommand(args, answer);
  if (!form.ok) return form.again;
  const { solved, parts, choice, remarks, joinedToo } = form.values;
  if (solved === "yes" && choice && parts.length === 0)
    return form.refuse({ name: "parts", message: texts[requestContext(args.context).language].chooseOne });
  const status = async () => (await api.query(AnswerSettlementQuery, args.params)).complaint?.status;
  return solved === "yes"
    ? form.run(
        ConfirmSettlement,
        { ...form.target, parts, joinedToo },
        {
          flash: "settled",
          already: async () => (await status()) === "SETTLED",
        },
      )
    : form.run(
        RefuseSettlement,
        { ...form.target, remarks: remarks ?? null },
        {
          flash: "notSettled",
          already: async () =>
            (await api.query(AnswerSettlementQuery, args.params)).complaint?.settlementProposal === null &&
            (await status()) !== "SETTLED",
        },
      );
}

export default function AnswerSettlementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, agreed, parts, joined } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      {agreed && <Quoted above={t.agreed}>{agreed}</Quoted>}
      <CommandForm
        availability={availability}
        state={actionData}
        initial={{ parts: parts.map(({ value }) => value) }}
      >
        <RadioGroup
          name="solved"
          label={t.question}
          options={[
            { value: "yes", label: t.yes, hint: t.yesHint },
            { value: "no", label: t.no },
          ]}
        />
        {parts.length > 1 && (
          <>
            <input type="hidden" name="choice" value="yes" />
            <CheckboxGroup name="parts" label={t.parts} hint={t.partsHint} options={parts} optional />
          </>
        )}
        <JoinedTooField references={joined} words={useTexts(joinedTooTexts)} />
        <TextAreaField
          name="remarks"
          most={refuseSettlementInput.remarks}
          label={t.remarks}
          rows={4}
          optional
        />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
