import type { FormState } from "@gehoor/web/forms/form-state.ts";
import type { Naming } from "@gehoor/web/forms/reading/parse-form.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { contactField } from "#app/words/contact-fields.ts";
import { texts as form } from "./complaint-form.texts.ts";
import { complaintField } from "./fields/complaint-fields.ts";
import { conductField } from "./screening/screening-questions.ts";
import { partCount, partOf } from "./steps/form-parts.ts";

/**
 * What the complaint form asks more than once, it says of a mistake where: `Deel 2: vertel wat er gebeurde.` A general
 * sentence names its question.
 */
export function namedMistakes(typed: FormState["typed"], language: Language): Naming {
  const t = form[language];
  const questions: Readonly<Record<string, string>> = {
    subject: t.subject,
    description: t.description,
    conductUntilOn: conductField.label[language],
  };
  const questionOf = (name: string) =>
    (complaintField(name) ?? contactField(name))?.label[language] ?? questions[name.split(".").at(-1) ?? ""];
  const several = partCount(typed) > 1;
  return ({ name = "", message }, general) => {
    const part = partOf(name);
    const whose = part && several ? t.part(part) : name.startsWith("represented.") && t.ofRepresented;
    const question = general && questionOf(name);
    const where = [whose, question && `‘${question}’`].filter(Boolean).join(", ");
    return where === "" ? message : `${where}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  };
}
