import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import { JoinedTooField } from "@gehoor/web/forms/fields/joined-too-field.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { CommandField, CommandFields } from "./command-fields.ts";

/** To a complainant. */
const joinedTooTexts = defineTexts({
  nl: {
    label: ({ which }: { which: string }) => `Geldt dit ook voor uw klacht ${which}?`,
    hint: "Die behandelen wij nu samen met deze. Zet u geen vinkje, dan gaan wij met die klacht apart verder.",
    statement: ({ which }: { which: string }) => `Ja, ook voor ${which}`,
  },
  en: {
    label: ({ which }) => `Does this hold for your complaint ${which} too?`,
    hint: "We handle it together with this one now. If you do not tick the box, we go on with that complaint by itself.",
    statement: ({ which }) => `Yes, for ${which} too`,
  },
});

type Known = {
  /** The complaints that were joined to this one. */
  readonly joined: readonly string[] | undefined;
  readonly initial: InitialValues | undefined;
};

/** Draws fields below each other, in their order. */
export function CommandFieldsView({ fields, ...known }: Known & { readonly fields: CommandFields }) {
  return Object.entries(fields).map(([name, field]) => (
    <CommandFieldView key={name} name={name} field={field} {...known} />
  ));
}

type Props = Known & { readonly name: string; readonly field: CommandField };

function CommandFieldView({ name, field, joined = [], initial }: Props) {
  const said = useTexts(joinedTooTexts);
  switch (field.kind) {
    case "carried":
      // As the page knows it now, whatever was sent before.
      return <input type="hidden" name={name} value={initial?.[name] ?? ""} />;
    case "joinedToo":
      return <JoinedTooField references={joined} words={said} />;
    default:
      return <FieldView name={name} field={field} />;
  }
}
