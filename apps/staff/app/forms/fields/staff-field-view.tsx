import {
  CheckboxGroup,
  type Option,
  RadioGroup,
  SelectField,
} from "@gehoor/web/forms/fields/choice-field.tsx";
import { FieldView, frameOf } from "@gehoor/web/forms/fields/field-view.tsx";
import { JoinedTooField } from "@gehoor/web/forms/fields/joined-too-field.tsx";
import { TextAreaField, TextField } from "@gehoor/web/forms/fields/text-field.tsx";
import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { joinedTooTexts } from "../joined-too.texts.ts";
import { partsAsked } from "../parts-asked.ts";
import { saidByTexts } from "../said-by.texts.ts";
import { DayField } from "./day-field.tsx";
import { NormFields } from "./norm-fields.tsx";
import { AddressFields, PersonFields } from "./person-fields.tsx";
import { listOf, type OtherWords, type StaffField } from "./staff-fields.ts";

/** What the fields are drawn with: answers to choose from, and what was merged into the complaint. */
export type OfCase = {
  readonly options: Readonly<Record<string, readonly Option[]>>;
  readonly joinedReferences?: readonly string[];
  readonly shown?: Readonly<Record<string, boolean>>;
  readonly worded?: Readonly<Record<string, OtherWords>>;
};

type Props = {
  /** The name under which it is sent. */
  readonly name: string;
  readonly field: Exclude<StaffField, { kind: "rows" }>;
  /** How many characters the contract takes, if it says so. */
  readonly most: TextLimit | undefined;
  readonly data: OfCase;
};

/** Draws a field of the staff site by its kind. */
export function StaffFieldView({ name, field, most, data }: Props) {
  const language = useLanguage();
  const joined = useTexts(joinedTooTexts);
  const said = useTexts(saidByTexts);
  const options = data.options[listOf(field) ?? ""] ?? [];
  switch (field.kind) {
    case "person":
      return <PersonFields name={name} />;
    case "address":
      return <AddressFields name={name} />;
    case "joinedToo":
      return <JoinedTooField references={data.joinedReferences ?? []} words={joined} />;
    case "saidBy":
      if (options.length === 0) return null;
      return <RadioGroup name={name} label={said.saidBy} hint={said.saidByHint} options={options} />;
  }
  const frame = frameOf(name, field, language);
  switch (field.kind) {
    case "day":
      return <DayField {...frame} />;
    case "time":
      return <TextField {...frame} size={8} />;
    case "pick":
      return field.as === "list" ? (
        <SelectField {...frame} options={options} />
      ) : (
        <RadioGroup {...frame} options={options} />
      );
    case "choice":
      if (field.from === undefined) return <FieldView name={name} field={field} most={most} />;
      return <RadioGroup {...frame} options={options} />;
    case "pickNumber":
      return <RadioGroup {...frame} options={options} />;
    case "picks":
    case "pickNumbers":
      return options.length > 0 ? <CheckboxGroup {...frame} options={options} /> : null;
    case "openParts":
      // Nothing to choose where only one is left.
      if (options.length <= 1) return null;
      return (
        <>
          <input type="hidden" name={name} value={partsAsked} />
          <CheckboxGroup {...frame} options={options} />
        </>
      );
    case "texts": {
      const boxes = Array.from({ length: field.boxes }, (_, at) => at);
      return boxes.map(
        (at) =>
          most && (
            <TextAreaField
              key={at}
              name={`${name}[${at}]`}
              label={`${field.one[language]} ${at + 1}`}
              most={most}
              rows={field.rows}
              optional
            />
          ),
      );
    }
    case "norms":
      return <NormFields {...frame} />;
    default:
      return <FieldView name={name} field={field} most={most} />;
  }
}
