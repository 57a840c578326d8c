import type { Language } from "@gehoor/web/i18n/language.ts";
import { joinedTooTexts } from "../joined-too.texts.ts";
import { saidByTexts } from "../said-by.texts.ts";
import { personTexts } from "./person.texts.ts";
import type { Fields } from "./staff-fields.ts";

/** The label of each field of a form, for the summary of what is wrong; those of a person stand under their own names. */
export function labelsOf(fields: Fields, language: Language): Readonly<Record<string, unknown>> {
  const own = Object.entries(fields).flatMap(([name, field]) => [
    ...("label" in field ? [[name, field.label[language]] as const] : []),
    ...(field.kind === "rows" ? Object.entries(labelsOf(field.of, language)) : []),
  ]);
  return {
    ...personTexts[language],
    ...joinedTooTexts[language],
    ...saidByTexts[language],
    ...Object.fromEntries(own),
  };
}
