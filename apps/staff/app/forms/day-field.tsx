import type { FieldProps } from "@gehoor/web/forms/field-frame.tsx";
import { TextField } from "@gehoor/web/forms/text-field.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

const texts = defineTexts({
  nl: { hint: "Bijvoorbeeld 24-11-2026, 24 nov, vandaag of +14." },
  en: { hint: "For example 24-11-2026, 24 nov, today or +14." },
});

/** A day in one box, for people who type days all day; checked by `dayTyped`. */
export function DayField({ hint, ...field }: FieldProps) {
  const t = useTexts(texts);
  return <TextField {...field} hint={hint ? `${hint} ${t.hint}` : t.hint} size={16} />;
}
