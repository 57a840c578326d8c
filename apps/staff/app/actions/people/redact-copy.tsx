import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { redactCopyInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/redact-copy.ts";

const RedactCopy = graphql(
  `mutation RedactCopy($input: RedactCopyInput!) { outcome: redactCopy(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    partyId: line(),
    text: longText(redactCopyInput.text),
    reason: longText(redactCopyInput.reason),
    nameWithheld: ticked(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REDACT_COPY");

export const action = perform({
  type: "REDACT_COPY",
  form: form,
  document: RedactCopy,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { COPY_ALREADY_SENT: "partyId", NO_SUCH_RESPONDENT: "partyId" },
});

/** Leaves out of the copy what endangers somebody or concerns others. */
export default function RedactCopyPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const whole = loaderData.parts.map(({ description }) => description ?? "").join("\n\n");
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t} initial={{ text: whole }}>
      <PartyField name="partyId" label={t.partyId} parties={loaderData.respondents} />
      <TextAreaField name="text" most={redactCopyInput.text} label={t.text} hint={t.textHint} rows={12} />
      <TickField name="nameWithheld" label={t.nameWithheld} statement={t.withheld} optional />
      <TextAreaField
        name="reason"
        most={redactCopyInput.reason}
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Voor wie is het afschrift?",
    text: "Tekst van het afschrift",
    textHint: "Haal weg wat iemand in gevaar brengt of over anderen gaat. Voeg niets toe.",
    nameWithheld: "Naam van de klager",
    withheld: "Laat ook de naam weg",
    reason: "Waarom wordt dit afgeschermd?",
    reasonHint: "Wordt vastgelegd, niet verstuurd.",
  },
  en: {
    partyId: "For whom is the copy?",
    text: "Text of the copy",
    textHint: "Remove what endangers somebody or concerns others. Add nothing.",
    nameWithheld: "Name of the complainant",
    withheld: "Leave out the name too",
    reason: "Why is this redacted?",
    reasonHint: "Is recorded, not sent.",
  },
});
