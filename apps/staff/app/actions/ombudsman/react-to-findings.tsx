import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { reactToFindingsInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/react-to-findings.ts";

const Thread = graphql(`
  query OpenFindings($reference: String!) {
    complaint(reference: $reference) { ombudsman { findings { text } } }
  }
`);

const ReactToFindings = graphql(
  `mutation ReactToFindings($input: ReactToFindingsInput!) { outcome: reactToFindings(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ text: longText(reactToFindingsInput.text) });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "REACT_TO_FINDINGS"),
    api.query(Thread, { reference: args.params.reference }),
  ]);
  return { ...facts, ombudsman: complaint?.ombudsman };
}

export const action = perform({
  type: "REACT_TO_FINDINGS",
  form: form,
  document: ReactToFindings,
  input: (values, target) => ({ ...target, ...values }),
});

/** The municipality's reaction to the findings. */
export default function ReactToFindingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      before={
        loaderData.ombudsman?.findings && (
          <blockquote className="s-quote">{loaderData.ombudsman.findings.text}</blockquote>
        )
      }
    >
      <TextAreaField name="text" most={reactToFindingsInput.text} label={t.text} rows={12} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { text: "Reactie" },
  en: { text: "Reaction" },
});
