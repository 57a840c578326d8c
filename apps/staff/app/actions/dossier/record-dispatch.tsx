import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { evidenceTexts } from "../../words/letter.texts.ts";
import { lettersToRecord } from "./letters-to-choose.server.ts";

/** How a letter leaves that a person carries away; that a mail server took it is the mail server's to say. */
const byHand = ({ POSTED, HANDED_OVER }: typeof evidenceTexts.nl) => ({ POSTED, HANDED_OVER });

/** Records that a letter left. */
const form = defineForm("RECORD_DISPATCH", {
  number: {
    kind: "pickNumber",
    from: "letters",
    label: { nl: "Welke brief?", en: "Which letter?" },
    refusals: ["NO_SUCH_NOTICE", "ALREADY_DISPATCHED"],
  },
  dispatchedOn: {
    kind: "day",
    label: { nl: "Op welke dag ging de brief weg?", en: "On which day did the letter leave?" },
    hint: { nl: "Deze dag staat op de brief.", en: "The letter bears this date." },
    initial: "today",
    refusals: ["DISPATCH_IN_FUTURE"],
  },
  evidence: {
    kind: "choice",
    of: { nl: byHand(evidenceTexts.nl), en: byHand(evidenceTexts.en) },
    label: { nl: "Hoe weet u dat?", en: "How do you know?" },
    initial: "POSTED",
  },
});

export const loader = loadForm(form, async (args) => ({
  options: { letters: await lettersToRecord(args) },
  initial: { number: new URL(args.request.url).searchParams.get("nummer") },
}));
export const action = runCommand(form);
export default formPage(form);
