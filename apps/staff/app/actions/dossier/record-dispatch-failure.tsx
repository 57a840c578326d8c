import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { type LetterData, lettersToChoose } from "./letters-to-choose.server.ts";

/** Records that a letter did not arrive. */
const form = defineForm("RECORD_DISPATCH_FAILURE", {
  number: {
    kind: "pickNumber",
    from: "letters",
    label: { nl: "Welke brief kwam niet aan?", en: "Which letter did not arrive?" },
    refusals: ["NO_SUCH_NOTICE"],
  },
});

/** What waits for an address went nowhere yet. */
const isUnderway = ({ state, channel }: LetterData) =>
  state === "REQUESTED" ? channel !== "NONE" : state === "DISPATCHED" || state === "CLAIMED";

export const loader = loadForm(form, async (args) => ({
  options: { letters: await lettersToChoose(args, isUnderway) },
  initial: { number: new URL(args.request.url).searchParams.get("nummer") },
}));
export const action = runCommand(form);
export default formPage(form);
