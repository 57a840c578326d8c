import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { commandDocument } from "../commands/command-document.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { CommandFields } from "../commands/command-fields.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { commandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";

export const ChooseLettersQuery = graphql(
  `query ChooseLettersQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      complainants { partyId you name spokesperson throughSpokesperson }
    }
  }`,
  [ActionAvailabilityFields],
);

export const ChooseLetters = commandDocument("chooseLetters", "ChooseOwnLetters");

const texts = defineTexts({
  nl: {
    title: "Hoe wilt u onze brieven krijgen?",
    together: (facts: { name: string }) =>
      `U klaagt samen met anderen. ${facts.name} is de woordvoerder. U krijgt eigen brieven, ook met ons antwoord. Wilt u dat niet? Dan schrijven wij alleen naar de woordvoerder. U kunt uw keuze altijd veranderen.`,
    somebody: "Iemand anders",
    send: "Bewaar mijn keuze",
  },
  en: {
    title: "How do you want to get our letters?",
    together: (facts) =>
      `You complain together with others. ${facts.name} is the spokesperson. You get letters of your own, also with our answer. Do you not want that? Then we write to the spokesperson only. You can always change your choice.`,
    somebody: "Somebody else",
    send: "Save my choice",
  },
});

const fields = {
  partyId: { kind: "carried" },
  throughSpokesperson: {
    kind: "yesNo",
    label: { nl: "Mijn brieven", en: "My letters" },
    no: { nl: "Ik wil zelf brieven krijgen", en: "I want to get letters myself" },
    yes: { nl: "Schrijf alleen naar de woordvoerder", en: "Write to the spokesperson only" },
    noFirst: true,
    missing: {
      nl: "Kies hoe u onze brieven wilt krijgen.",
      en: "Choose how you want to get our letters.",
    },
  },
} as const satisfies CommandFields;

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(ChooseLettersQuery, ["CHOOSE_LETTERS"], ({ complainants }, language) => {
  const t = texts[language];
  const own = complainants.find(({ you }) => you);
  return {
    intro: t.together({ name: complainants.find((one) => one.spokesperson)?.name ?? t.somebody }),
    initial: { partyId: own?.partyId, throughSpokesperson: own?.throughSpokesperson ? "yes" : "no" },
  };
});

export const action = runCommand(ChooseLettersQuery, answersTo(fields), ({ given, target, run }) =>
  run(ChooseLetters, { ...target, ...given, statement: null }, "letters", ({ complainants }) =>
    complainants.some((one) => one.you && one.throughSpokesperson === given.throughSpokesperson),
  ),
);

export default commandPage(texts, fields);
