import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { askSettledInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { openParts } from "../../forms/code-schema.server.ts";
import { allOpen, OpenPartsField } from "../../forms/parts-field.tsx";
import type { Route } from "./+types/ask-settled.ts";

const AskSettled = graphql(
  `mutation AskSettled($input: AskSettledInput!) { outcome: askSettled(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ parts: openParts(), text: longText(askSettledInput.text) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ASK_SETTLED");

export const action = perform({
  type: "ASK_SETTLED",
  form: form,
  document: AskSettled,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_SUCH_PART: "parts" },
});

/** Asks the complainant whether what was done settles it. */
export default function AskSettledPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={allOpen(loaderData.parts)}
    >
      <OpenPartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} />
      <TextAreaField name="text" most={askSettledInput.text} label={t.text} hint={t.textHint} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    parts: "Welke onderdelen?",
    partsHint: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt verder behandeld.",
    text: "Wat is er gedaan?",
    textHint: "De klager leest dit en zegt of de klacht daarmee is opgelost.",
  },
  en: {
    parts: "Which parts?",
    partsHint: "All ticked: the whole complaint. What you leave out is handled further.",
    text: "What was done?",
    textHint: "The complainant reads this and says whether it settles the complaint.",
  },
});
