import type { TextField, Words } from "@gehoor/web/forms/fields/fields.ts";
import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import { defineTexts, type Texts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ComponentProps } from "react";
import { CommandPage } from "../commands/command-page.tsx";

export const texts = defineTexts({
  nl: {
    number:
      "In uw tekst staat een getal dat op een burgerservicenummer (BSN) lijkt. Haal het liever weg. Is het iets anders? Verstuur de tekst dan nog een keer.",
  },
  en: {
    number:
      "Your text holds a number that looks like a citizen service number (BSN). Please take it out. Is it something else? Then send the text once more.",
  },
});

export type PersonalText = { readonly text: TextField & { readonly optional?: never } };

/** The one field of a form for a text to the municipality. */
export const personalText = (label: Words, most: TextLimit): PersonalText => ({
  text: {
    kind: "text",
    label,
    hint: {
      nl: "Schrijf geen medische gegevens en geen burgerservicenummer (BSN) op als dat niet nodig is.",
      en: "Do not write down medical details or a citizen service number (BSN) when that is not needed.",
    },
    missing: { nl: "Schrijf eerst uw tekst.", en: "Write your text first." },
    most,
    rows: 8,
  },
});

/** The page of that form; who was warned of a citizen service number, and sends it again, meant it. */
export function personalTextPage(said: Texts<PageProps["words"]>, fields: PersonalText) {
  return function PersonalTextPage(props: Pick<PageProps, "loaderData" | "actionData">) {
    const { number } = useTexts(texts);
    const warned = props.actionData?.mistakes.some(({ message }) => message === number);
    return (
      <CommandPage {...props} words={useTexts(said)} fields={fields}>
        {warned && <input type="hidden" name="numberSeen" value="yes" />}
      </CommandPage>
    );
  };
}

type PageProps = ComponentProps<typeof CommandPage>;
