import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { CommandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/confirm-written-form.ts";

const ConfirmWrittenFormQuery = graphql(
  `query ConfirmWrittenFormQuery($reference: String!) {
    today
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      firstContactOn
      startsOn
      parts { number description }
    }
  }`,
  [ActionAvailabilityFields],
);

const ConfirmWrittenForm = commandDocument("confirmWrittenForm", "ConfirmOwnWrittenForm");

const texts = defineTexts({
  nl: {
    title: "Klopt wat wij opschreven?",
    intro:
      "U vertelde ons uw klacht. Zo staat het nu op papier. Zegt u dat het klopt, dan is het een schriftelijke klacht. Vanaf vandaag geldt dan de termijn van de wet.",
    told: (facts: { day: string }) => `Dit vertelde u ons op ${facts.day}:`,
    send: "Verstuur",
    wrong: "Het klopt niet: stuur een bericht",
  },
  en: {
    title: "Is what we wrote down right?",
    intro:
      "You told us your complaint. This is how it stands on paper. If you say that it is right, it is a written complaint. From today the time limit of the law then counts.",
    told: (facts) => `This is what you told us on ${facts.day}:`,
    send: "Send",
    wrong: "It is not right: send a message",
  },
});

const fields = {
  right: {
    kind: "tick",
    label: { nl: "Ondertekenen", en: "Sign" },
    statement: {
      nl: "Ja, dit klopt. Hiermee onderteken ik mijn klacht",
      en: "Yes, this is right. I hereby sign my complaint",
    },
    missing: {
      nl: "Zet een vinkje als het klopt. Klopt het niet? Stuur ons dan een bericht.",
      en: "Tick the box if it is right. Is it not? Then send us a message.",
    },
  },
} as const satisfies CommandFields;

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  ConfirmWrittenFormQuery,
  ["CONFIRM_WRITTEN_FORM"],
  ({ firstContactOn, parts }, language) => ({
    quoted: {
      above: texts[language].told({ day: dayWords(language).long(firstContactOn) }),
      text: parts.flatMap(({ description }) => description ?? []).join("\n\n"),
    },
  }),
);

export const action = runCommand(ConfirmWrittenFormQuery, answersTo(fields), async ({ target, ask, run }) => {
  // The day of the municipality's own clock, from which the term will run.
  const { today: confirmedOn } = await ask();
  const input = { ...target, confirmedOn, evidence: null };
  return run(ConfirmWrittenForm, input, "confirmed", ({ startsOn }) => startsOn !== null);
});

export default function ConfirmWrittenFormPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const message = `/mijn-klacht/${props.loaderData.availability.reference}/bericht`;
  return (
    <CommandPage {...props} words={t} fields={fields} beside={<PageLink to={message}>{t.wrong}</PageLink>} />
  );
}
