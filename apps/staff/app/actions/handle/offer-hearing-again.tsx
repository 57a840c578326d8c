import { line } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { openHearings } from "../../forms/open-hearings.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/offer-hearing-again.ts";

const OfferHearingAgain = graphql(
  `mutation OfferHearingAgain($input: OfferHearingAgainInput!) { outcome: offerHearingAgain(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ partyId: line() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "OFFER_HEARING_AGAIN");

export const action = perform({
  type: "OFFER_HEARING_AGAIN",
  form: form,
  document: OfferHearingAgain,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { ALREADY_HEARD: "partyId", HEARING_NOT_OFFERED: "partyId" },
});

/** A new offer to be heard, with a new day for the reply. */
export default function OfferHearingAgainPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { open, initial } = openHearings(loaderData);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t} initial={initial}>
      <PartyField name="partyId" label={t.partyId} parties={open} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { partyId: "Aan wie?" },
  en: { partyId: "To whom?" },
});
