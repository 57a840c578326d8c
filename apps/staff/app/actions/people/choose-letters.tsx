import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { chooseLettersInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/choose-letters.ts";

const ChooseLetters = graphql(
  `mutation ChooseLetters($input: ChooseLettersInput!) { outcome: chooseLetters(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    partyId: line(),
    letters: z.enum(["OWN", "SPOKESPERSON"]),
    statement: longText(chooseLettersInput.statement),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CHOOSE_LETTERS");

export const action = perform({
  type: "CHOOSE_LETTERS",
  form: form,
  document: ChooseLetters,
  input: ({ partyId, letters, statement }, target) => ({
    ...target,
    partyId,
    throughSpokesperson: letters === "SPOKESPERSON",
    statement,
  }),
  refusedAt: {
    NO_SUCH_PARTY: "partyId",
    IS_SPOKESPERSON: "partyId",
    ALREADY_DONE: "letters",
    STATEMENT_MISSING: "statement",
  },
});

/** Notes how one of several complainants wants to be written to. */
export default function ChooseLettersPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const others = loaderData.complainants.filter(
    ({ spokesperson, withdrawnOn, deceasedOn }) => !spokesperson && !withdrawnOn && !deceasedOn,
  );
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ partyId: others.length === 1 ? others[0]?.partyId : undefined }}
    >
      <PartyField name="partyId" label={t.partyId} parties={others} />
      <RadioGroup
        name="letters"
        label={t.letters}
        options={[
          { value: "OWN", label: t.own },
          { value: "SPOKESPERSON", label: t.spokesperson },
        ]}
      />
      <TextAreaField
        name="statement"
        most={chooseLettersInput.statement}
        label={t.statement}
        hint={t.statementHint}
        rows={4}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Wie koos dit?",
    letters: "Hoe wil deze persoon brieven krijgen?",
    own: "Eigen brieven",
    spokesperson: "Alleen via de woordvoerder",
    statement: "Wat zei of schreef deze persoon, en wanneer?",
    statementHint: "De woordvoerder kan dit niet voor een ander kiezen.",
  },
  en: {
    partyId: "Who chose this?",
    letters: "How does this person want to get letters?",
    own: "Letters to this person",
    spokesperson: "Only through the spokesperson",
    statement: "What did this person say or write, and when?",
    statementHint: "The spokesperson cannot choose this for somebody else.",
  },
});
