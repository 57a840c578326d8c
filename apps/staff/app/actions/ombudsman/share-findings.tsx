import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { shareFindingsInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/share-findings.ts";

const ShareFindings = graphql(
  `mutation ShareFindings($input: ShareFindingsInput!) { outcome: shareFindings(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({ text: longText(shareFindingsInput.text), dueOn: dayTyped(todayOn) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "SHARE_FINDINGS");

export const action = perform({
  type: "SHARE_FINDINGS",
  form: form,
  document: ShareFindings,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_PASSED: "dueOn" },
});

/** The ombudsman's findings, with his term for a reaction. */
export default function ShareFindingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="text" most={shareFindingsInput.text} label={t.text} rows={14} />
      <DayField name="dueOn" label={t.dueOn} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { text: "Bevindingen", dueOn: "Reactie vóór of op" },
  en: { text: "Findings", dueOn: "Reaction by" },
});
