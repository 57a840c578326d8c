import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { formPage } from "../../commands/form-page.tsx";
import { LetterBeside } from "../../commands/letter/letter-beside.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { declineForm } from "./decline-form.ts";
import { declineGiven, readDecline } from "./letters.server.ts";

export const loader = loadForm(declineForm);
export const action = runCommand(declineForm, declineGiven, readDecline);
export default formPage(declineForm, Lead, LetterBeside);

function Lead() {
  return <p>{useTexts(texts).lead}</p>;
}

const texts = defineTexts({
  nl: {
    lead: "De wet geeft de gemeente de vrijheid om een klacht niet te behandelen. Het hoeft nooit: behandelen mag altijd.",
  },
  en: {
    lead: "The law leaves it to the municipality not to handle a complaint. It never has to: handling is always allowed.",
  },
});
