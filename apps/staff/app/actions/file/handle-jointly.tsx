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
import type { Route } from "./+types/handle-jointly.ts";

const HandleJointly = graphql(
  `mutation HandleJointly($input: HandleJointlyInput!) { outcome: handleJointly(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ withReference: line(40) });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "HANDLE_JOINTLY");
  return { ...facts, other: new URL(args.request.url).searchParams.get("met") };
}

export const action = perform({
  type: "HANDLE_JOINTLY",
  form: form,
  document: HandleJointly,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    JOINT_WITH_ITSELF: "withReference",
    JOINT_WITH_OPEN: "withReference",
    SAME_COMPLAINANT: "withReference",
    ALREADY_DONE: "withReference",
  },
});

/** Handles this complaint together with that of somebody else. */
export default function HandleJointlyPage({ loaderData, actionData }: Route.ComponentProps) {
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
  nl: { withReference: "Kenmerk van de andere klacht", hint: "Van iemand anders, over hetzelfde, ook open." },
  en: {
    withReference: "Reference of the other complaint",
    hint: "Of somebody else, about the same, open too.",
  },
});
