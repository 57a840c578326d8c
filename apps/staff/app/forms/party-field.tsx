import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import type { FieldProps } from "@gehoor/web/forms/field-frame.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import { sideTexts } from "../words/hearing.texts.ts";

const texts = defineTexts({
  nl: { unnamed: "zonder naam" },
  en: { unnamed: "without a name" },
});

type Party = {
  readonly partyId: string;
  readonly name: string | null;
  readonly side?: Code<"HearingSide">;
};

/** Which person of the case it concerns. */
export function PartyField({ parties, ...field }: FieldProps & { readonly parties: readonly Party[] }) {
  const t = useTexts(texts);
  const sides = useTexts(sideTexts);
  return (
    <RadioGroup
      {...field}
      options={parties.map(({ partyId, name, side }) => ({
        value: partyId,
        label: side ? `${name ?? t.unnamed} (${sides[side]})` : (name ?? t.unnamed),
      }))}
    />
  );
}
