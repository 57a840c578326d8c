import type { Language } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/use-texts.ts";
import { CheckboxGroup, type Option, RadioGroup, SelectField, TickField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { type AnyField, type ChoiceField, codesIn, type Field, type YesNoField } from "./fields.ts";
import { TextAreaField, TextField } from "./text-field.tsx";
import type { TextLimit } from "./text-limit.ts";

type Props = {
  /** The name under which it is sent. */
  readonly name: string;
  readonly field: Field;
  /** How many characters the contract takes; a text of several lines has such a limit, here or of its own. */
  readonly most?: TextLimit | undefined;
};

/** Draws a field by its kind, in the language of the page. */
export function FieldView({ name, field, most }: Props) {
  const language = useLanguage();
  const frame = frameOf(name, field, language);
  switch (field.kind) {
    case "line":
      return <TextField {...frame} size={field.size} type={field.type} autoComplete={field.autoComplete} />;
    case "text": {
      const limit = most ?? field.most;
      return limit && <TextAreaField {...frame} most={limit} rows={field.rows} />;
    }
    case "email":
      return <TextField {...frame} type="email" autoComplete={field.autoComplete} />;
    case "number":
      return <TextField {...frame} inputMode="numeric" size={4} />;
    case "day":
      return <DateField {...frame} />;
    case "choice":
      return field.as === "list" ? (
        <SelectField {...frame} options={optionsOf(field.of, language, field.hints)} />
      ) : (
        <RadioGroup {...frame} options={optionsOf(field.of, language, field.hints)} />
      );
    case "choices":
      return <CheckboxGroup {...frame} options={optionsOf(field.of, language, field.hints)} />;
    case "yesNo":
      return <RadioGroup {...frame} options={yesAndNo(field, language)} />;
    case "tick":
      return <TickField {...frame} statement={field.statement[language]} />;
  }
}

/** What a field says to who reads it, for any of its views. */
export function frameOf(name: string, { label, hint, optional }: AnyField, language: Language): FieldProps {
  return { name, label: label[language], hint: hint?.[language], optional };
}

/** The codes of a dictionary as answers to choose from, in its order; `hints` explains some or all of them. */
export function optionsOf(of: ChoiceField["of"], language: Language, hints?: ChoiceField["hints"]): Option[] {
  return codesIn(of).map((value) => ({
    value,
    label: of[language][value] ?? value,
    hint: hints?.[language][value],
  }));
}

function yesAndNo({ yes, no, noFirst }: YesNoField, language: Language): Option[] {
  const answers = [
    { value: "yes", label: yes[language] },
    { value: "no", label: no[language] },
  ];
  return noFirst ? answers.reverse() : answers;
}
