import { plainForm } from "../../commands/plain-form.ts";

/** The person complained about chooses when. */
export const form = plainForm("CHOOSE_HEARING_MOMENT", {
  plannedAt: {
    kind: "pick",
    from: "moments",
    label: { nl: "Wanneer kunt u?", en: "When can you?" },
    hint: {
      nl: "Komt geen van deze momenten uit? Vraag dan een ander moment.",
      en: "If none of these suits you, ask for another moment.",
    },
    refusals: ["HEARING_MOMENT_GONE"],
  },
});
