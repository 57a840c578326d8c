import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { ticked } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/set-flags.ts";

const Flags = graphql(
  `query Flags($reference: String!) { complaint(reference: $reference) { urgent restricted addressHidden } }`,
);

const SetFlags = graphql(
  `mutation SetFlags($input: SetFlagsInput!) { outcome: setFlags(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ urgent: ticked(), restricted: ticked(), addressHidden: ticked() });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "SET_FLAGS"),
    api.query(Flags, { reference: args.params.reference }),
  ]);
  return { ...facts, flags: complaint };
}

export const action = perform({
  type: "SET_FLAGS",
  form: form,
  document: SetFlags,
  input: (values, target) => ({ ...target, ...values }),
});

/** Danger, restricted reading and a secret address. */
export default function SetFlagsPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { flags } = loaderData;
  const ticked = (on: boolean | undefined) => (on ? "yes" : undefined);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{
        urgent: ticked(flags?.urgent),
        restricted: ticked(flags?.restricted),
        addressHidden: ticked(flags?.addressHidden),
      }}
    >
      <TickField name="urgent" label={t.urgent} hint={t.urgentHint} statement={t.urgentOn} optional />
      <TickField name="restricted" label={t.restricted} statement={t.restrictedOn} optional />
      <TickField name="addressHidden" label={t.addressHidden} statement={t.addressOn} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    urgent: "Dringend",
    urgentHint: "Bij gevaar: bel 112. Bij gedachten aan zelfdoding: 113. Iedereen krijgt meteen een signaal.",
    urgentOn: "Er is gevaar voor iemand",
    restricted: "Afgeschermd",
    restrictedOn: "Alleen wie eraan werkt mag deze zaak lezen",
    addressHidden: "Adres geheim",
    addressOn: "Het adres blijft uit het afschrift, zo nodig ook de naam",
  },
  en: {
    urgent: "Urgent",
    urgentHint: "In danger: call 112. Thoughts of suicide: 113. Everybody gets an alert at once.",
    urgentOn: "Somebody is in danger",
    restricted: "Restricted",
    restrictedOn: "Only who works on it may read this case",
    addressHidden: "Address secret",
    addressOn: "The address stays out of the copy, if needed the name too",
  },
});
