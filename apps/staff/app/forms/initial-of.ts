import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { type Fields, listOf } from "./fields/staff-fields.ts";

/** What the fields begin with, as they say themselves. */
export function initialOf(
  fields: Fields,
  options: Readonly<Record<string, readonly Option[]>>,
  todayOn: string,
): InitialValues {
  const values = Object.entries(fields).map(([name, field]) => {
    const list = options[listOf(field) ?? ""] ?? [];
    if (field.kind === "openParts") return [name, list.map(({ value }) => value)] as const;
    if (field.kind === "day" && field.initial === "today") return [name, todayOn] as const;
    if (field.initial === "only") return [name, list.length === 1 ? list[0]?.value : undefined] as const;
    return [name, field.initial] as const;
  });
  return Object.fromEntries(values);
}
