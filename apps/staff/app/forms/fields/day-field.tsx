import { TextInput } from "@gehoor/web/forms/fields/controls.tsx";
import { FieldFrame, type FieldProps } from "@gehoor/web/forms/fields/field-frame.tsx";
import { describedBy, useField } from "@gehoor/web/forms/form-context.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";

const texts = defineTexts({
  nl: { hint: "Bijvoorbeeld 24-11-2026, 24 nov, vandaag of +14." },
  en: { hint: "For example 24-11-2026, 24 nov, today or +14." },
});

/** A day in one box, for people who type days all day; checked by `dayTyped`. An initial value is `YYYY-MM-DD`. */
export function DayField({ name, hint, ...frame }: FieldProps) {
  const t = useTexts(texts);
  const facts = useField(name);
  const words = hint ? `${hint} ${t.hint}` : t.hint;
  return (
    <FieldFrame facts={facts} hint={words} {...frame}>
      <TextInput
        id={facts.id}
        name={name}
        size={16}
        defaultValue={asTyped(facts.values[0] ?? "")}
        invalid={facts.mistake !== undefined}
        aria-required={!frame.optional}
        aria-describedby={describedBy(facts, words)}
        autoComplete="off"
      />
    </FieldFrame>
  );
}

/** `2026-11-24` as people here write it: `24-11-2026`. What was typed otherwise stays as it is. */
function asTyped(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return year === undefined ? value : `${Number(day)}-${Number(month)}-${year}`;
}
