import { plainForm } from "../../commands/plain-form.ts";
import { authorisationTexts } from "../../words/people.texts.ts";

/** Whether the written authorisation was asked or received. */
export const form = plainForm("RECORD_AUTHORISATION", {
  authorisation: {
    kind: "choice",
    of: authorisationTexts,
    label: { nl: "De schriftelijke machtiging is", en: "The written authorisation was" },
  },
});
