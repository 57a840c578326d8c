import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import type { FieldProps } from "@gehoor/web/forms/field-frame.tsx";

type Props = FieldProps & { readonly yes: string; readonly no: string };

/** A question with two answers, each in its own words. */
export function YesNoField({ yes, no, ...field }: Props) {
  return (
    <RadioGroup
      {...field}
      options={[
        { value: "yes", label: yes },
        { value: "no", label: no },
      ]}
    />
  );
}
