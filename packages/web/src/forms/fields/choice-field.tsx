import { useTexts } from "../../i18n/use-texts.ts";
import { describedBy, useField } from "../form-context.ts";
import { texts } from "../forms.texts.ts";
import { Checkbox, Radio, Select } from "./controls.tsx";
import { FieldFrame, type FieldProps, GroupFrame } from "./field-frame.tsx";

/** One answer to choose: a code, its words, and if needed a line of explanation. */
export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

type Props = FieldProps & { readonly options: readonly Option[] };

/** One of a few answers. */
export function RadioGroup(props: Props) {
  return <OptionGroup control={Radio} {...props} />;
}

/** Any of a few answers. */
export function CheckboxGroup(props: Props) {
  return <OptionGroup control={Checkbox} {...props} />;
}

type GroupProps = Props & { readonly control: typeof Radio | typeof Checkbox };

/** The first control carries the field's id, so that the error summary leads to it. */
function OptionGroup({ control: Control, options, ...frame }: GroupProps) {
  const facts = useField(frame.name);
  return (
    <GroupFrame facts={facts} {...frame}>
      {options.length === 0 && <NothingToChoose id={facts.id} />}
      {options.map((option, at) => (
        <Control
          key={option.value}
          id={at === 0 ? facts.id : `${facts.id}-${option.value}`}
          name={frame.name}
          value={option.value}
          defaultChecked={facts.values.includes(option.value)}
          invalid={facts.mistake !== undefined}
        >
          <OptionWords {...option} />
        </Control>
      ))}
    </GroupFrame>
  );
}

/** A single consent or statement to tick, under a question of its own. */
export function TickField({ statement, ...frame }: FieldProps & { readonly statement: string }) {
  return <CheckboxGroup {...frame} options={[{ value: "yes", label: statement }]} />;
}

/**
 * One of many answers; for fewer than seven `RadioGroup`, which shows them all, is mostly better.
 * `empty` words the answer that sends nothing.
 */
export function SelectField({ options, empty, ...frame }: Props & { readonly empty?: string }) {
  const t = useTexts(texts);
  const facts = useField(frame.name);
  return (
    <FieldFrame facts={facts} {...frame}>
      <Select
        id={facts.id}
        name={frame.name}
        defaultValue={facts.values[0] ?? ""}
        invalid={facts.mistake !== undefined}
        aria-required={!frame.optional}
        aria-describedby={describedBy(facts, frame.hint)}
      >
        <option value="">{empty ?? t.choose}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

/** Instead of an empty list; a mistake leads here too. */
function NothingToChoose({ id }: { readonly id: string }) {
  const t = useTexts(texts);
  return (
    <p id={id} tabIndex={-1} className="g-quiet">
      {t.nothingToChoose}
    </p>
  );
}

function OptionWords({ label, hint }: Option) {
  return hint ? (
    <span>
      {label}
      <span className="g-option-hint">{hint}</span>
    </span>
  ) : (
    label
  );
}
