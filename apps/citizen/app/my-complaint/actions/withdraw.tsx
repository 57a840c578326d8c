import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Points } from "@gehoor/web/blocks/prose.tsx";
import { TickField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { JoinedTooField } from "@gehoor/web/forms/fields/joined-too-field.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { longText, ticked } from "@gehoor/web/forms/reading/schemas.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { withdrawInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/withdraw.ts";
import { joinedTooTexts } from "./joined-too.texts.ts";

export const WithdrawQuery = graphql(
  `query WithdrawQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      joinedReferences
      complainants { partyId you withdrawnOn }
    }
  }`,
  [ActionAvailabilityFields],
);

export const Withdraw = graphql(
  `mutation WithdrawAsComplainant($input: WithdrawInput!) { outcome: withdraw(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Trek uw klacht in",
    intro: "Weet u het zeker? Dan stoppen wij met uw klacht. Dit kunt u niet terugdraaien.",
    what: [
      "U krijgt geen antwoord op uw klacht.",
      "Wij sturen u een bevestiging.",
      "U kunt daarna nog een jaar naar de ombudsman.",
    ],
    statement: "Waarom stopt u?",
    sure: "Intrekken",
    sureStatement: "Ja, ik trek mijn klacht in",
    tick: "Zet een vinkje als u uw klacht echt wilt intrekken.",
    send: "Trek de klacht in",
    keep: "Nee, ga verder met mijn klacht",
  },
  en: {
    title: "Withdraw your complaint",
    intro: "Are you sure? Then we stop with your complaint. You cannot undo this.",
    what: [
      "You get no answer to your complaint.",
      "We send you a confirmation.",
      "You can still go to the ombudsman for a year after that.",
    ],
    statement: "Why do you stop?",
    sure: "Withdraw",
    sureStatement: "Yes, I withdraw my complaint",
    tick: "Tick the box if you really want to withdraw your complaint.",
    send: "Withdraw the complaint",
    keep: "No, go on with my complaint",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(WithdrawQuery, params)).complaint);
  const own = complaint.complainants.find(({ you }) => you) ?? complaint.complainants[0];
  return {
    availability: availabilityOf(complaint, language, "WITHDRAW"),
    partyId: own?.partyId,
    joined: complaint.joinedReferences,
  };
}

export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const fields = z.object({
    partyId: z.string().optional(),
    statement: longText(withdrawInput.statement).optional(),
    joinedToo: ticked(),
    sure: z.literal("yes", { error: texts[language].tick }),
  });
  const form = await readCommand(args, fields);
  if (!form.ok) return form.again;
  const { partyId, statement, joinedToo } = form.values;
  const input = {
    ...form.target,
    partyId: partyId ?? null,
    statement: statement ?? null,
    joinedToo,
  };
  return form.run(Withdraw, input, {
    flash: "withdrawn",
    already: async () => {
      const { complaint } = await api.query(WithdrawQuery, args.params);
      return complaint?.complainants.find((one) => one.partyId === partyId)?.withdrawnOn != null;
    },
  });
}

export default function WithdrawPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, partyId, joined } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      <div className="m-intro">
        <Points items={t.what} />
      </div>
      <CommandForm availability={availability} state={actionData}>
        <input type="hidden" name="partyId" value={partyId ?? ""} />
        <TextAreaField
          name="statement"
          most={withdrawInput.statement}
          label={t.statement}
          rows={3}
          optional
        />
        <JoinedTooField references={joined} words={useTexts(joinedTooTexts)} />
        <TickField name="sure" label={t.sure} statement={t.sureStatement} />
        <div className="g-actions m-final">
          <SubmitButton>{t.send}</SubmitButton>
          <PageLink to={`/mijn-klacht/${availability.reference}`}>{t.keep}</PageLink>
        </div>
      </CommandForm>
    </ActionPage>
  );
}
