import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { type LetterData, lettersToChoose } from "./letters-to-choose.server.ts";

/** The signatory lets a posted letter stand that came back for good (Awb 2:11). */
const form = defineForm("LET_POSTED_LETTER_STAND", {
  number: {
    kind: "pickNumber",
    from: "letters",
    label: { nl: "Welke brief geldt als verstuurd?", en: "Which letter counts as sent?" },
    refusals: ["CAN_BE_SENT_AGAIN"],
  },
  reason: {
    kind: "text",
    rows: 3,
    label: {
      nl: "Waarom kan er niets meer worden geprobeerd?",
      en: "Why is there nothing left to be tried?",
    },
    hint: {
      nl: "Bijvoorbeeld: de brief kwam twee keer terug en de klager is niet te bereiken.",
      en: "For example: the letter came back twice and the complainant cannot be reached.",
    },
  },
});

/** Of a letter that came back more than once the last one: its day counts. */
const cameBackLast = ({ state, kind, to }: LetterData, at: number, inOrder: readonly LetterData[]) =>
  state === "FAILED" &&
  !inOrder.slice(at + 1).some((later) => later.state === state && later.kind === kind && later.to === to);

export const loader = loadForm(form, async (args) => ({
  options: { letters: await lettersToChoose(args, cameBackLast) },
}));
export const action = runCommand(form);
export default formPage(form);
