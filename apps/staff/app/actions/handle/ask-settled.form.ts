import { plainForm } from "../../commands/plain-form.ts";

/** Asks the complainant whether what was done settles it. */
export const form = plainForm("ASK_SETTLED", {
  parts: {
    kind: "openParts",
    label: { nl: "Welke onderdelen?", en: "Which parts?" },
    hint: {
      nl: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt verder behandeld.",
      en: "All ticked: the whole complaint. What you leave out is handled further.",
    },
    refusals: ["NO_SUCH_PART"],
  },
  text: {
    kind: "text",
    label: { nl: "Wat is er gedaan?", en: "What was done?" },
    hint: {
      nl: "De klager leest dit en zegt of de klacht daarmee is opgelost.",
      en: "The complainant reads this and says whether it settles the complaint.",
    },
  },
});
