import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** Whether it was said of what was joined to the complaint too; for `JoinedTooField`. To a complainant. */
export const joinedTooTexts = defineTexts({
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
