import { CheckboxGroup, type Option, RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import type { FieldProps } from "@gehoor/web/forms/field-frame.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import { subjectTexts } from "../words/intake.texts.ts";
import { partsAsked } from "./parts-asked.ts";

type Part = {
  readonly number: number;
  readonly subject: Code<"Subject">;
  readonly description: string | null;
  readonly ending: object | null;
};
type Props = FieldProps & { readonly parts: readonly Part[] };

/** The parts that are still to be answered here. */
function openOf(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ ending }) => !ending);
}

/** What a form begins with that is about the whole complaint unless somebody leaves parts out. */
export function allOpen(parts: readonly Part[]): { readonly parts: readonly string[] } {
  return { parts: openOf(parts).map(({ number }) => String(number)) };
}

function usePartOptions(parts: readonly Part[]): Option[] {
  const subjects = useTexts(subjectTexts);
  return parts.map(({ number, subject, description }) => ({
    value: String(number),
    label: `${number}. ${subjects[subject]}`,
    ...(description ? { hint: description } : {}),
  }));
}

/** One part of the complaint. */
export function PartField({ parts, ...field }: Props) {
  return <RadioGroup {...field} options={usePartOptions(openOf(parts))} />;
}

/** Any of the parts that are still here. */
export function PartsField({ parts, ...field }: Props) {
  return <CheckboxGroup {...field} options={usePartOptions(openOf(parts))} />;
}

/** The same where all are chosen to begin with; nothing to choose where only one is left. */
export function OpenPartsField(props: Props) {
  if (openOf(props.parts).length <= 1) return null;
  return (
    <>
      <input type="hidden" name={props.name} value={partsAsked} />
      <PartsField {...props} />
    </>
  );
}

/** Those that ended by themselves, where there are any. */
export function EndedPartsField({ parts, ...field }: Props) {
  const options = usePartOptions(parts.filter(({ ending }) => ending));
  return options.length > 0 ? <CheckboxGroup {...field} options={options} optional /> : null;
}
