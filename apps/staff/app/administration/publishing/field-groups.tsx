import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import { FieldList } from "../../forms/fields/field-list.tsx";
import type { ChangeForm } from "./publish-version.server.ts";

type Props = {
  readonly form: ChangeForm;
  readonly groups: readonly { readonly title: string; readonly names: readonly string[] }[];
  readonly mistakes: readonly Mistake[];
  readonly options: Readonly<Record<string, readonly Option[]>>;
};

/** Many fields, folded away under titles; a group with a mistake is open. */
export function FieldGroups({ form: { type, fields }, groups, mistakes, options }: Props) {
  return groups.map(({ title, names }) => (
    <details
      key={title}
      open={mistakes.some(({ name }) => name !== undefined && names.includes(name)) || undefined}
    >
      <summary>{title}</summary>
      <FieldList
        type={type}
        fields={Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))}
        data={{ options }}
      />
    </details>
  ));
}
