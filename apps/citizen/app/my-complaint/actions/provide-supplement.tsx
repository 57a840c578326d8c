import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { provideSupplementInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { loadCommand } from "../commands/load-command.server.ts";
import { sendPersonalText } from "./personal-text.server.ts";
import { personalText, personalTextPage } from "./personal-text.tsx";

const ProvideSupplementQuery = graphql(
  `query ProvideSupplementQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      supplementRequest { lacking replyByOn }
    }
  }`,
  [ActionAvailabilityFields],
);

const ProvideSupplement = commandDocument("provideSupplement");

const texts = defineTexts({
  nl: {
    title: "Geef meer informatie",
    asked: "Wij vragen u:",
    until: (facts: { day: string }) =>
      `Graag uiterlijk ${facts.day}. Lukt dat niet? Ook daarna gebruiken wij uw antwoord. Onze eigen termijn loopt intussen door.`,
    send: "Verstuur uw antwoord",
  },
  en: {
    title: "Give more information",
    asked: "We ask you:",
    until: (facts) =>
      `Please reply by ${facts.day}. Is that not possible? We use your answer after that too. Our own time limit runs on meanwhile.`,
    send: "Send your answer",
  },
});

const fields = personalText({ nl: "Uw antwoord", en: "Your answer" }, provideSupplementInput.text);

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(
  ProvideSupplementQuery,
  ["PROVIDE_SUPPLEMENT"],
  ({ supplementRequest: request }, language) => {
    const t = texts[language];
    return {
      quoted: request && { above: t.asked, text: request.lacking },
      note: request && t.until({ day: dayWords(language).long(request.replyByOn) }),
    };
  },
);

export const action = sendPersonalText(ProvideSupplementQuery, ProvideSupplement, fields, "supplement");

export default personalTextPage(texts, fields);
