import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/record-dispatch-failure.ts";
import { type LetterTold, lettersToChoose } from "./letters-to-choose.server.ts";

const RecordDispatchFailure = graphql(
  `mutation RecordDispatchFailure($input: RecordDispatchFailureInput!) { outcome: recordDispatchFailure(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ number: z.coerce.number().int() });

/** What waits for an address went nowhere yet. */
const isUnderway = ({ state, channel }: LetterTold) =>
  state === "REQUESTED" ? channel !== "NONE" : state === "DISPATCHED" || state === "CLAIMED";

export async function loader(args: Route.LoaderArgs) {
  const [facts, letters] = await Promise.all([
    loadAction(args, "RECORD_DISPATCH_FAILURE"),
    lettersToChoose(args, isUnderway),
  ]);
  return { ...facts, letters, number: new URL(args.request.url).searchParams.get("nummer") };
}

export const action = perform({
  type: "RECORD_DISPATCH_FAILURE",
  form: form,
  document: RecordDispatchFailure,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_SUCH_NOTICE: "number" },
});

/** Records that a letter did not arrive. */
export default function RecordDispatchFailurePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ number: loaderData.number }}
    >
      <RadioGroup name="number" label={t.number} options={loaderData.letters} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { number: "Welke brief kwam niet aan?" },
  en: { number: "Which letter did not arrive?" },
});
