import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { supplyInformationInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/supply-information.ts";

const Thread = graphql(`
  query OpenDemands($reference: String!) {
    complaint(reference: $reference) { ombudsman { demands { number text answeredOn } } }
  }
`);

const SupplyInformation = graphql(
  `mutation SupplyInformation($input: SupplyInformationInput!) { outcome: supplyInformation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ demand: z.coerce.number().int(), text: longText(supplyInformationInput.text) });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "SUPPLY_INFORMATION"),
    api.query(Thread, { reference: args.params.reference }),
  ]);
  return { ...facts, ombudsman: complaint?.ombudsman };
}

export const action = perform({
  type: "SUPPLY_INFORMATION",
  form: form,
  document: SupplyInformation,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_SUCH_DEMAND: "demand" },
});

/** The municipality's answer to a question of the ombudsman. */
export default function SupplyInformationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const open = loaderData.ombudsman?.demands.filter(({ answeredOn }) => !answeredOn) ?? [];
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ demand: open[0] && String(open[0].number) }}
    >
      <RadioGroup
        name="demand"
        label={t.demand}
        options={open.map(({ number, text }) => ({
          value: String(number),
          label: `${number}. ${text ?? ""}`,
        }))}
      />
      <TextAreaField name="text" most={supplyInformationInput.text} label={t.text} rows={12} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { demand: "Welke vraag beantwoordt u?", text: "Antwoord" },
  en: { demand: "Which question do you answer?", text: "Answer" },
});
