import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField, TextField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { forwardComplaintInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { numbers } from "../../forms/code-schema.server.ts";
import { PartsField } from "../../forms/parts-field.tsx";
import type { Route } from "./+types/forward-complaint.ts";

const ForwardComplaint = graphql(
  `mutation ForwardComplaint($input: ForwardComplaintInput!) { outcome: forwardComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    authority: z.enum(["BBS", "OTHER"]),
    name: longText(forwardComplaintInput.name).optional(),
    email: z.email().max(forwardComplaintInput.email).optional(),
    parts: numbers(),
  });

export async function loader(args: Route.LoaderArgs) {
  const facts = await loadAction(args, "FORWARD_COMPLAINT");
  return { ...facts, suggested: new URL(args.request.url).searchParams.get("naar") };
}

export const action = perform({
  type: "FORWARD_COMPLAINT",
  form: form,
  document: ForwardComplaint,
  input: ({ authority, name, email, parts }, target) => ({
    ...target,
    authority,
    name: name ?? null,
    email: email ?? null,
    parts,
  }),
  refusedAt: {
    BBS_UNDER_MANDATE: "authority",
    AUTHORITY_NOT_NAMED: "name",
    RECIPIENT_NOT_KNOWN: "name",
    NO_SUCH_PART: "parts",
  },
});

/** Sends the complaint, or some of its parts, to the authority that is competent. */
export default function ForwardComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ authority: loaderData.suggested }}
    >
      <RadioGroup
        name="authority"
        label={t.authority}
        options={[
          { value: "BBS", label: t.bbs },
          { value: "OTHER", label: t.other },
        ]}
      />
      <TextAreaField
        name="name"
        most={forwardComplaintInput.name}
        label={t.name}
        hint={t.nameHint}
        rows={4}
        optional="depends"
      />
      <TextField name="email" label={t.email} hint={t.emailHint} type="email" optional />
      <PartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    authority: "Naar wie?",
    bbs: "Uitvoeringsorganisatie BBS",
    other: "Een andere instantie",
    name: "Naam en adres van de andere instantie",
    nameHint: "Nodig als het niet BBS is. De naam op de eerste regel, daaronder het adres.",
    email: "E-mailadres van de andere instantie",
    emailHint: "Dan gaat het dossier per e-mail; anders per post. De klager krijgt bericht als het weg is.",
    parts: "Welke onderdelen?",
    partsHint: "Niets gekozen: de hele klacht.",
  },
  en: {
    authority: "To whom?",
    bbs: "BBS (social services of three municipalities)",
    other: "Another authority",
    name: "Name and address of the other authority",
    nameHint: "Needed if it is not BBS. The name on the first line, the address below it.",
    email: "E-mail address of the other authority",
    emailHint: "Then the file goes by e-mail, else by post. The complainant is told when it has left.",
    parts: "Which parts?",
    partsHint: "None chosen: the whole complaint.",
  },
});
