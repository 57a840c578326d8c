import { TickField } from "@gehoor/web/forms/choice-field.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

/** Whether the complainant said it of what was joined to the complaint too; nothing where nothing was. */
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
    label: ({ which }: { which: string }) => `Geldt dit ook voor ${which}?`,
    hint: "Die klacht is bij deze gevoegd. Zonder vinkje komt hij terug als deze klacht eindigt, en wordt hij apart behandeld.",
    statement: ({ which }: { which: string }) => `Ja, de klager zei het ook van ${which}`,
  },
  en: {
    label: ({ which }) => `Does this hold for ${which} too?`,
    hint: "That complaint was merged into this one. Without a tick it comes back when this one ends, and is handled by itself.",
    statement: ({ which }) => `Yes, the complainant said so of ${which} too`,
  },
});
