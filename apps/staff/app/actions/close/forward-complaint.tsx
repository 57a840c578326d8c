import { formPage } from "../../commands/form-page.tsx";
import { LetterBeside } from "../../commands/letter/letter-beside.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { forwardForm } from "./forward-form.ts";
import { readForwarded } from "./letters.server.ts";

export const loader = loadForm(forwardForm, ({ request }) => ({
  initial: { authority: new URL(request.url).searchParams.get("naar") },
}));
export const action = runCommand(forwardForm, {}, readForwarded);
export default formPage(forwardForm, undefined, LetterBeside);
