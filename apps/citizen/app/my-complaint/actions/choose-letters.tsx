import { RadioGroup } from "@gehoor/web/forms/fields/choice-field.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/choose-letters.ts";

export const ChooseLettersQuery = graphql(
  `query ChooseLettersQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      complainants { partyId you name spokesperson throughSpokesperson }
    }
  }`,
  [ActionAvailabilityFields],
);

export const ChooseLetters = graphql(
  `mutation ChooseOwnLetters($input: ChooseLettersInput!) { outcome: chooseLetters(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Hoe wilt u onze brieven krijgen?",
    intro: (facts: { name: string }) =>
      `U klaagt samen met anderen. ${facts.name} is de woordvoerder. U krijgt eigen brieven, ook met ons antwoord. Wilt u dat niet? Dan schrijven wij alleen naar de woordvoerder. U kunt uw keuze altijd veranderen.`,
    letters: "Mijn brieven",
    own: "Ik wil zelf brieven krijgen",
    spokesperson: "Schrijf alleen naar de woordvoerder",
    choose: "Kies hoe u onze brieven wilt krijgen.",
    somebody: "Iemand anders",
    save: "Bewaar mijn keuze",
  },
  en: {
    title: "How do you want to get our letters?",
    intro: (facts: { name: string }) =>
      `You complain together with others. ${facts.name} is the spokesperson. You get letters of your own, also with our answer. Do you not want that? Then we write to the spokesperson only. You can always change your choice.`,
    letters: "My letters",
    own: "I want to get letters myself",
    spokesperson: "Write to the spokesperson only",
    choose: "Choose how you want to get our letters.",
    somebody: "Somebody else",
    save: "Save my choice",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ChooseLettersQuery, params)).complaint);
  const own = complaint.complainants.find(({ you }) => you);
  const spokesperson = complaint.complainants.find((one) => one.spokesperson);
  return {
    availability: availabilityOf(complaint, language, "CHOOSE_LETTERS"),
    partyId: own?.partyId ?? "",
    name: spokesperson?.name ?? texts[language].somebody,
    initial: { letters: own?.throughSpokesperson ? "SPOKESPERSON" : "OWN" },
  };
}

export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const fields = z.object({
    partyId: z.string(),
    letters: z.enum(["OWN", "SPOKESPERSON"], { error: texts[language].choose }),
  });
  const form = await readCommand(args, fields);
  if (!form.ok) return form.again;
  const { partyId, letters } = form.values;
  const throughSpokesperson = letters === "SPOKESPERSON";
  const input = { ...form.target, partyId, throughSpokesperson, statement: null };
  return form.run(ChooseLetters, input, {
    flash: "letters",
    already: async () => {
      const { complaint } = await api.query(ChooseLettersQuery, args.params);
      const own = complaint?.complainants.find(({ you }) => you);
      return own?.throughSpokesperson === throughSpokesperson;
    },
  });
}

export default function ChooseLettersPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, partyId, name, initial } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro({ name })} availability={availability} state={actionData}>
      <CommandForm availability={availability} state={actionData} initial={initial}>
        <input type="hidden" name="partyId" value={partyId} />
        <RadioGroup
          name="letters"
          label={t.letters}
          options={[
            { value: "OWN", label: t.own },
            { value: "SPOKESPERSON", label: t.spokesperson },
          ]}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </CommandForm>
    </ActionPage>
  );
}
