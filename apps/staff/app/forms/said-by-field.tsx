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
  const t = useTexts(saidByTexts);
  const going = complainants.filter(({ withdrawnOn, deceasedOn }) => !withdrawnOn && !deceasedOn);
  if (going.length < 2) return null;
  const speakers = representative ? [...going, representative] : going;
  return <PartyField name="saidBy" label={t.saidBy} hint={t.saidByHint} parties={speakers} />;
}

/** Its label, under the field's own name. */
export const saidByTexts = defineTexts({
  nl: {
    saidBy: "Wie zei of schreef dit?",
    saidByHint: "Iedere klager beslist zelf. Een gemachtigde spreekt voor allen.",
  },
  en: {
    saidBy: "Who said or wrote this?",
    saidByHint: "Each complainant decides alone. A representative speaks for all.",
  },
});
