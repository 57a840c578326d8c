import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import { longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { askOtherMomentInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { commandDocument } from "../commands/command-document.ts";
import { ActionAvailabilityFields } from "../commands/command-fragments.ts";
import { CommandPage } from "../commands/command-page.tsx";
import { loadCommand } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import type { Route } from "./+types/choose-moment.ts";

const texts = defineTexts({
  nl: {
    title: "Wanneer kunt u?",
    intro:
      "Kies een moment voor het gesprek over uw klacht. U krijgt een bevestiging. U mag iemand meenemen.",
    how: {
      PHONE: "Wij bellen u.",
      VISIT: "U komt bij ons langs.",
      VIDEO: "Het wordt een videogesprek.",
    },
    where: (facts: { place: string }) => `Waar: ${facts.place}.`,
    planned: (facts: { moment: string }) =>
      `Nu staat het gesprek op ${facts.moment}. Dat blijft zo tot u een ander moment kiest.`,
    moment: "Welk moment komt u uit?",
    none: "Geen van deze momenten",
    words: "Wanneer kunt u wel?",
    wordsHint: "Alleen als geen van de momenten u uitkomt. Noem dagen en tijden.",
    chooseOne: "Kies een moment, of kies dat geen van deze momenten u uitkomt.",
    sayWhen: "Schrijf op wanneer u wel kunt. Dan zoeken wij een ander moment.",
    otherWay: "Ik wil geen gesprek, of op een andere manier",
    send: "Verstuur uw keuze",
  },
  en: {
    title: "When can you?",
    intro:
      "Choose a moment for the conversation about your complaint. You get a confirmation. You may bring somebody.",
    how: { PHONE: "We call you.", VISIT: "You come to us.", VIDEO: "It will be a video call." },
    where: (facts) => `Where: ${facts.place}.`,
    planned: (facts) =>
      `The conversation is now planned on ${facts.moment}. It stays so until you choose another moment.`,
    moment: "Which moment suits you?",
    none: "None of these moments",
    words: "When can you?",
    wordsHint: "Only if none of the moments suits you. Give days and times.",
    chooseOne: "Choose a moment, or say that none of them suits you.",
    sayWhen: "Write down when you can. Then we look for another moment.",
    otherWay: "I do not want a conversation, or want another kind",
    send: "Send your choice",
  },
});

const ChooseMomentQuery = graphql(
  `query ChooseMomentQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      hearings { side status plannedAt proposal { moments mode place } }
    }
  }`,
  [ActionAvailabilityFields],
);

const ChooseHearingMoment = commandDocument("chooseHearingMoment");

const AskOtherMoment = commandDocument("askOtherMoment");

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export const loader = loadCommand(ChooseMomentQuery, ["CHOOSE_HEARING_MOMENT"], ({ hearings }, language) => {
  const t = texts[language];
  const { moment } = dayWords(language);
  const own = hearings.find(({ side }) => side === "COMPLAINANT");
  const { proposal, plannedAt } = own ?? {};
  return {
    how:
      proposal &&
      [t.how[proposal.mode], ...(proposal.place ? [t.where({ place: proposal.place })] : [])].join(" "),
    note: plannedAt && t.planned({ moment: moment(plannedAt) }),
    moments: (proposal?.moments ?? []).map((value) => ({ value, label: moment(value) })),
  };
});

/** The answer that stands for none of the moments. */
const NONE = "none";
const answers = z.object({
  plannedAt: z.string().optional(),
  words: longText(askOtherMomentInput.words).optional(),
});

export const action = runCommand(
  ChooseMomentQuery,
  answers,
  ({ given: { plannedAt, words }, language, target, run, refuse }) => {
    const t = texts[language];
    if (plannedAt === undefined) return refuse({ name: "plannedAt", message: t.chooseOne });
    if (plannedAt !== NONE)
      return run(ChooseHearingMoment, { ...target, plannedAt }, "momentChosen", ({ hearings }) =>
        hearings.some((one) => one.side === "COMPLAINANT" && one.plannedAt === plannedAt),
      );
    if (words === undefined) return refuse({ name: "words", message: t.sayWhen });
    return run(AskOtherMoment, { ...target, words }, "otherMoment", ({ hearings }) =>
      hearings.some((one) => one.side === "COMPLAINANT" && one.proposal === null),
    );
  },
);

/** The moments that were proposed, and room to say when it is possible where none of them suits. */
export default function ChooseMomentPage(props: Route.ComponentProps) {
  const t = useTexts(texts);
  const { moments, how } = props.loaderData;
  return (
    <CommandPage
      {...props}
      words={t}
      above={how && <p className="m-intro">{how}</p>}
      beside={<PageLink to={`/mijn-klacht/${props.params.reference}/gesprek`}>{t.otherWay}</PageLink>}
    >
      <RadioGroup name="plannedAt" label={t.moment} options={[...moments, { value: NONE, label: t.none }]} />
      <TextAreaField
        name="words"
        label={t.words}
        hint={t.wordsHint}
        most={askOtherMomentInput.words}
        rows={3}
        optional
      />
    </CommandPage>
  );
}
