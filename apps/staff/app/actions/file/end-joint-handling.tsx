import { line } from "@gehoor/web/forms/schemas.server.ts";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/end-joint-handling.ts";

const EndJointHandling = graphql(
  `mutation EndJointHandling($input: EndJointHandlingInput!) { outcome: endJointHandling(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ withReference: line(40) });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "END_JOINT_HANDLING");
  return { ...facts, other: new URL(args.request.url).searchParams.get("met") };
}

export const action = perform({
  type: "END_JOINT_HANDLING",
  form: form,
  document: EndJointHandling,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    NOT_JOINT: "withReference",
  },
});

/** Lets this complaint go on by itself again. */
export default function EndJointHandlingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ withReference: loaderData.other }}
    >
      <TextField name="withReference" label={t.withReference} hint={t.hint} size={20} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    withReference: "Kenmerk van de andere klacht",
    hint: "De klacht waarmee deze nu samen wordt behandeld.",
  },
  en: {
    withReference: "Reference of the other complaint",
    hint: "The complaint with which this one is handled now.",
  },
});
