import { plainForm } from "../../commands/plain-form.ts";

/** Sends the draft back to the handler. */
export const form = plainForm("RETURN_DRAFT", {
  comments: {
    kind: "text",
    label: { nl: "Wat moet de behandelaar aanpassen?", en: "What should the handler change?" },
  },
});
