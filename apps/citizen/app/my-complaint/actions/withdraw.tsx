import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Points } from "@gehoor/web/blocks/prose.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { withdrawInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { CommandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/withdraw.ts";

export const WithdrawQuery = graphql(
  `query WithdrawQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      joinedReferences
      complainants { partyId you withdrawnOn }
    }
  }`,
  [ActionAvailabilityFields],
);

export const Withdraw = commandDocument("withdraw", "WithdrawAsComplainant");

const texts = defineTexts({
  nl: {
    title: "Trek uw klacht in",
    intro: "Weet u het zeker? Dan stoppen wij met uw klacht. Dit kunt u niet terugdraaien.",
    what: [
      "U krijgt geen antwoord op uw klacht.",
      "Wij sturen u een bevestiging.",
      "U kunt daarna nog een jaar naar de ombudsman.",
    ],
    send: "Trek de klacht in",
    keep: "Nee, ga verder met mijn klacht",
  },
  en: {
    title: "Withdraw your complaint",
    intro: "Are you sure? Then we stop with your complaint. You cannot undo this.",
    what: [
      "You get no answer to your complaint.",
      "We send you a confirmation.",
      "You can still go to the ombudsman for a year after that.",
    ],
    send: "Withdraw the complaint",
    keep: "No, go on with my complaint",
  },
});

const fields = {
  partyId: { kind: "carried", optional: true },
  statement: {
    kind: "text",
    label: { nl: "Waarom stopt u?", en: "Why do you stop?" },
    most: withdrawInput.statement,
    rows: 3,
    optional: true,
  },
  joinedToo: { kind: "joinedToo" },
  sure: {
    kind: "tick",
    label: { nl: "Intrekken", en: "Withdraw" },
    statement: { nl: "Ja, ik trek mijn klacht in", en: "Yes, I withdraw my complaint" },
    missing: {
      nl: "Zet een vinkje als u uw klacht echt wilt intrekken.",
      en: "Tick the box if you really want to withdraw your complaint.",
    },
  },
} as const satisfies CommandFields;

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(WithdrawQuery, ["WITHDRAW"], ({ complainants, joinedReferences }) => {
  const own = complainants.find(({ you }) => you) ?? complainants[0];
  return { initial: { partyId: own?.partyId }, joined: joinedReferences };
});

export const action = runCommand(WithdrawQuery, answersTo(fields), ({ given, target, run }) => {
  const { sure: _, ...input } = given;
  return run(Withdraw, { ...target, ...input }, "withdrawn", ({ complainants }) =>
    complainants.some(({ partyId, withdrawnOn }) => partyId === input.partyId && withdrawnOn !== null),
  );
});

export default function WithdrawPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const { reference } = props.loaderData.availability;
  return (
    <CommandPage
      {...props}
      words={t}
      fields={fields}
      above={
        <div className="m-intro">
          <Points items={t.what} />
        </div>
      }
      beside={<PageLink to={`/mijn-klacht/${reference}`}>{t.keep}</PageLink>}
      final
    />
  );
}
