import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { letPostedLetterStandInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/let-posted-letter-stand.ts";
import { type LetterTold, lettersToChoose } from "./letters-to-choose.server.ts";

const LetPostedLetterStand = graphql(
  `mutation LetPostedLetterStand($input: LetPostedLetterStandInput!) { outcome: letPostedLetterStand(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ number: z.coerce.number().int(), reason: longText(letPostedLetterStandInput.reason) });

/** Of a letter that came back more than once the last one: its day counts. */
const cameBackLast = ({ state, kind, to }: LetterTold, at: number, inOrder: readonly LetterTold[]) =>
  state === "FAILED" &&
  !inOrder.slice(at + 1).some((later) => later.state === state && later.kind === kind && later.to === to);

export async function loader(args: Route.LoaderArgs) {
  const [facts, letters] = await Promise.all([
    loadAction(args, "LET_POSTED_LETTER_STAND"),
    lettersToChoose(args, cameBackLast),
  ]);
  return { ...facts, letters };
}

export const action = perform({
  type: "LET_POSTED_LETTER_STAND",
  form,
  document: LetPostedLetterStand,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { CAN_BE_SENT_AGAIN: "number" },
});

/** The signatory lets a posted letter stand that came back for good (Awb 2:11). */
export default function LetPostedLetterStandPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="number" label={t.number} options={loaderData.letters} />
      <TextAreaField
        name="reason"
        most={letPostedLetterStandInput.reason}
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    number: "Welke brief geldt als verstuurd?",
    reason: "Waarom kan er niets meer worden geprobeerd?",
    reasonHint: "Bijvoorbeeld: de brief kwam twee keer terug en de klager is niet te bereiken.",
  },
  en: {
    number: "Which letter counts as sent?",
    reason: "Why is there nothing left to be tried?",
    reasonHint: "For example: the letter came back twice and the complainant cannot be reached.",
  },
});
