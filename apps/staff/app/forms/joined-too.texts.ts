import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** Whether it was said of what was joined to the complaint too; for `JoinedTooField`. To a colleague. */
export const joinedTooTexts = defineTexts({
  nl: {
    joinedToo: "Ook voor wat gevoegd is",
    label: ({ which }: { which: string }) => `Geldt dit ook voor ${which}?`,
    hint: "Die klacht is bij deze gevoegd. Zonder vinkje komt hij terug als deze klacht eindigt, en wordt hij apart behandeld.",
    statement: ({ which }: { which: string }) => `Ja, de klager zei het ook van ${which}`,
  },
  en: {
    joinedToo: "For what was merged too",
    label: ({ which }) => `Does this hold for ${which} too?`,
    hint: "That complaint was merged into this one. Without a tick it comes back when this one ends, and is handled by itself.",
    statement: ({ which }) => `Yes, the complainant said so of ${which} too`,
  },
});
