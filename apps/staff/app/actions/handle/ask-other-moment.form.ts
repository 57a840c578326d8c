import { plainForm } from "../../commands/plain-form.ts";

/** None of the moments suits the person complained about. */
export const form = plainForm("ASK_OTHER_MOMENT", {
  words: {
    kind: "text",
    rows: 4,
    label: { nl: "Wanneer kunt u wel?", en: "When can you?" },
    hint: {
      nl: "Noem dagen en tijden. De behandelaar leest dit.",
      en: "Give days and times. The handler reads this.",
    },
  },
});
