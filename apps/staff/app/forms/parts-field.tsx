import { CheckboxGroup, type Option, RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import type { FieldProps } from "@gehoor/web/forms/field-frame.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import { subjectTexts } from "../words/intake.texts.ts";

type Part = {
  readonly number: number;
  readonly subject: Code<"Subject">;
  readonly description: string | null;
  readonly ending: object | null;
};
type Props = FieldProps & { readonly parts: readonly Part[] };

function usePartOptions(parts: readonly Part[]): Option[] {
  const subjects = useTexts(subjectTexts);
  return parts
    .filter(({ ending }) => !ending)
    .map(({ number, subject, description }) => ({
      value: String(number),
      label: `${number}. ${subjects[subject]}`,
      ...(description ? { hint: description } : {}),
    }));
}

/** One part of the complaint. */
export function PartField({ parts, ...field }: Props) {
  return <RadioGroup {...field} options={usePartOptions(parts)} />;
}

/** Any of the parts that are still here. */
export function PartsField({ parts, ...field }: Props) {
  return <CheckboxGroup {...field} options={usePartOptions(parts)} />;
}
