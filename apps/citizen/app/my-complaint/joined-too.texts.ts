import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

/** Whether it holds for the reader's other complaint too, which was joined to this one; nothing where none was. */
export function JoinedTooField({ references }: { readonly references: readonly string[] }) {
  const t = useTexts(texts);
  if (references.length === 0) return null;
  const which = references.join(", ");
  return (
    <TickField
      name="joinedToo"
      label={t.label({ which })}
      hint={t.hint}
      statement={t.statement({ which })}
      optional
    />
  );
}

const texts = defineTexts({
  nl: {
    label: ({ which }: { which: string }) => `Geldt dit ook voor uw klacht ${which}?`,
    hint: "Die behandelen wij nu samen met deze. Zet u geen vinkje, dan gaan wij met die klacht apart verder.",
    statement: ({ which }: { which: string }) => `Ja, ook voor ${which}`,
  },
  en: {
    label: ({ which }) => `Does this hold for your complaint ${which} too?`,
    hint: "We handle it together with this one now. If you do not tick the box, we go on with that complaint by itself.",
    statement: ({ which }) => `Yes, for ${which} too`,
  },
});
