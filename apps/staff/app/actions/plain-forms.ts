import { formName } from "../commands/action-path.ts";
import { type PlainForm, plainForm } from "../commands/plain-form.ts";

/** The actions for which a click is enough. */
const askingNothing = [
  plainForm("ARCHIVE_COMPLAINT", {}),
  plainForm("CLOSE_OMBUDSMAN_CASE", {}),
  plainForm("DRAFT_DECISION", {}),
  plainForm("END_INFORMAL", {}),
  plainForm("END_SUPPLEMENT_TERM", {}),
  plainForm("LIFT_HOLD", {}),
  plainForm("OPEN_DOSSIER", {}),
  plainForm("REQUEST_ADVICE", {}),
  plainForm("START_ASSESSMENT", {}),
  plainForm("WAIVE_HEARING", {}),
  plainForm("WITHDRAW_ASSIGNMENT", {}),
];

const modules = import.meta.glob<PlainForm>("./*/*.form.ts", { eager: true, import: "form" });

/** What `make` makes of each plain form, by the form's name in its address. */
export function ofPlainForms<Made>(make: (form: PlainForm) => Made): ReadonlyMap<string, Made> {
  return new Map(
    [...askingNothing, ...Object.values(modules)].map((form) => [formName(form.type), make(form)]),
  );
}
