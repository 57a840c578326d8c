import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { z } from "zod";
import type { Route } from "./+types/answer-settlement.ts";
import { ActionPage } from "./action-page.tsx";
import {
  AnswerSettlementQuery,
  ConfirmSettlement,
  RefuseSettlement,
} from "./answer-settlement.documents.server.ts";
import { readCommand } from "./command.server.ts";
import { CommandForm } from "./command-form.tsx";
import { Quoted } from "./quoted.tsx";
import { found, standingOf } from "./standing.server.ts";

const texts = defineTexts({
  nl: {
    title: "Is uw klacht opgelost?",
    intro:
      "Alleen u beslist dat. Zegt u ja, dan stoppen wij. Zegt u nee, dan gaan wij gewoon verder. De termijn verandert niet.",
    agreed: "Dit spraken wij met u af:",
    question: "Is het opgelost?",
    yes: "Ja, het is opgelost",
    yesHint: "Blijkt het later toch niet zo te zijn? Dan kunt u dat hier nog zeggen",
    no: "Nee, onderzoek mijn klacht verder",
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
    yesHint: "Does it turn out otherwise later? Then you can still say so here",
    no: "No, go on investigating my complaint",
    remarks: "Would you like to add something?",
    send: "Send your answer",
  },
});

const answer = z.object({ solved: z.enum(["yes", "no"]), remarks: z.string().max(5000).optional() });

export { shouldRevalidate } from "./fresh-standing.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = visit(context);
  const complaint = found(api, (await api.query(AnswerSettlementQuery, params)).complaint);
  return {
    standing: standingOf(complaint, language, "CONFIRM_SETTLEMENT", "REFUSE_SETTLEMENT"),
    agreed: complaint.settlementProposal?.text,
  };
}

export async function action(args: Route.ActionArgs) {
  const { api } = visit(args.context);
  const form = await readCommand(args, answer);
  if (!form.ok) return form.again;
  const { complaintId, version: expectedVersion, solved, remarks } = form.values;
  const input = { complaintId, expectedVersion };
  const status = async () => (await api.query(AnswerSettlementQuery, args.params)).complaint?.status;
  return solved === "yes"
    ? form.run(async () => (await api.mutate(ConfirmSettlement, { input })).confirmSettlement, {
        flash: "settled",
        already: async () => (await status()) === "SETTLED",
      })
    : form.run(
        async () =>
          (await api.mutate(RefuseSettlement, { input: { ...input, remarks: remarks ?? null } }))
            .refuseSettlement,
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
  const { standing, agreed } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro} standing={standing} state={actionData}>
      {agreed && <Quoted above={t.agreed}>{agreed}</Quoted>}
      <CommandForm standing={standing} state={actionData}>
        <RadioGroup
          name="solved"
          label={t.question}
          options={[
            { value: "yes", label: t.yes, hint: t.yesHint },
            { value: "no", label: t.no },
          ]}
        />
        <TextAreaField name="remarks" label={t.remarks} rows={4} optional />
        <SubmitButton>{t.send}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
