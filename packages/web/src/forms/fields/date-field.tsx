import { useTexts } from "../../i18n/use-texts.ts";
import { useField } from "../form-context.ts";
import { texts } from "../forms.texts.ts";
import { TextInput } from "./controls.tsx";
import { type FieldProps, GroupFrame } from "./field-frame.tsx";

/**
 * A calendar day in three boxes. Chosen above `type=date`, whose look, order and keyboard differ per browser and
 * whose picker is hard to use by voice and with a screen reader; three boxes with an example are understood by all.
 * To be checked by `day()`; an initial value is `YYYY-MM-DD` under the field's own name.
 */
export function DateField(props: FieldProps) {
  const t = useTexts(texts);
  const facts = useField(props.name);
  const [year, month, day] = (facts.values[0] ?? "").split("-");
  return (
    <GroupFrame facts={facts} {...props} hint={props.hint ?? t.dayHint}>
      <div className="g-date">
        <Box name={props.name} part="day" label={t.day} initial={day} invalid={facts.mistake !== undefined} />
        <Box
          name={props.name}
          part="month"
          label={t.month}
          initial={month}
          invalid={facts.mistake !== undefined}
        />
        <Box
          name={props.name}
          part="year"
          label={t.year}
          initial={year}
          invalid={facts.mistake !== undefined}
        />
      </div>
    </GroupFrame>
  );
}

type BoxProps = {
  readonly name: string;
  readonly part: "day" | "month" | "year";
  readonly label: string;
  readonly initial: string | undefined;
  readonly invalid: boolean;
};

function Box({ name, part, label, initial, invalid }: BoxProps) {
  const group = useField(name);
  const typed = useField(`${name}.${part}`).values[0];
  const id = part === "day" ? group.id : `${group.id}-${part}`;
  return (
    <div className="g-date__part">
      <label className="g-label g-label--part" htmlFor={id}>
        {label}
      </label>
      <TextInput
        id={id}
        name={`${name}.${part}`}
        inputMode={part === "month" ? undefined : "numeric"}
        size={part === "year" ? 4 : 2}
        defaultValue={typed ?? initial?.replace(/^0+/, "") ?? ""}
        invalid={invalid}
        autoComplete="off"
      />
    </div>
  );
}
