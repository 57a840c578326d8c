import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import type { LineField } from "@gehoor/web/forms/fields/fields.ts";
import { lettersFields, personFields } from "./contact-fields.ts";

type Props = {
  /** What comes before the names of the fields, such as `complainant.`; empty for a form about one person. */
  readonly prefix: string;
  /** The visitor's own data, which a browser may fill in; never those of somebody else. */
  readonly own: boolean;
};

/** Name, address and telephone number of one person. */
export function PersonFields({ prefix, own }: Props) {
  return Object.entries(personFields).map(([name, field]) => (
    <FieldView key={name} name={`${prefix}${name}`} field={own ? field : ofSomebodyElse(field)} />
  ));
}

/** How letters reach this person. */
export function LettersFields({ prefix }: Pick<Props, "prefix">) {
  return Object.entries(lettersFields).map(([name, field]) => (
    <FieldView key={name} name={`${prefix}${name}`} field={field} />
  ));
}

function ofSomebodyElse({ hint: _, ...field }: LineField): LineField {
  return { ...field, autoComplete: "off" };
}
