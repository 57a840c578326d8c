import { TextAreaField } from "@gehoor/web/forms/fields/text-field.tsx";
import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ActionAvailability } from "../commands/action-availability.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { texts } from "./personal-text.texts.ts";

type Props = {
  readonly state: FormState | undefined;
  readonly availability: ActionAvailability;
  readonly label: string;
  readonly most: TextLimit;
  readonly send: string;
};

/** One box for a text to the municipality. */
export function PersonalTextForm({ state, availability, label, most, send }: Props) {
  const t = useTexts(texts);
  const warned = state?.mistakes.some(({ message }) => message === t.number) ?? false;
  return (
    <CommandForm state={state} availability={availability}>
      {warned && <input type="hidden" name="numberSeen" value="yes" />}
      <TextAreaField name="text" most={most} label={label} hint={t.care} rows={8} />
      <SubmitButton>{send}</SubmitButton>
    </CommandForm>
  );
}
