import type { TextKind } from "../../complaints/texts.ts";
import type { InputField } from "./input-field.ts";

/** A text that is kept apart from the event, which holds a reference to it. */
export interface KeptField<Value extends string | undefined> extends InputField<Value> {
  readonly keptAs: TextKind;
}

/** What a text will be in the complaint. */
export function kept<Value extends string | undefined>(
  kind: TextKind,
  field: InputField<Value>,
): KeptField<Value> {
  return { ...field, keptAs: kind };
}
