import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PartyField } from "./party-field.tsx";

type Speaker = {
  readonly partyId: string;
  readonly name: string | null;
  readonly withdrawnOn?: string | null;
  readonly deceasedOn?: string | null;
};

type Props = {
  readonly complainants: readonly Speaker[];
  readonly representative: Speaker | null;
};

/** Whose word is noted, where more than one person could have said it. */
export function SaidByField({ complainants, representative }: Props) {
  const t = useTexts(texts);
  const going = complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
  if (going.length < 2) return null;
  const speakers = representative ? [...going, representative] : going;
  return <PartyField name="saidBy" label={t.label} hint={t.hint} parties={speakers} />;
}

const texts = defineTexts({
  nl: {
    label: "Wie zei of schreef dit?",
    hint: "Iedere klager beslist zelf. Een gemachtigde spreekt voor allen.",
  },
  en: {
    label: "Who said or wrote this?",
    hint: "Each complainant decides alone. A representative speaks for all.",
  },
});
