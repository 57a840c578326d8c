import { useField } from "@gehoor/web/forms/form-context.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import type { ReactNode } from "react";
import { limitOf } from "../limit-of.ts";
import { type OfCase, StaffFieldView } from "./staff-field-view.tsx";
import type { Fields, RowsField, StaffField } from "./staff-fields.ts";

type Props = {
  /** Which input of the contract takes them, by the name of its action; it says how long texts may be. */
  readonly type: string;
  readonly fields: Fields;
  /** The row they belong to, in front of their names. */
  readonly within?: string;
  readonly data: OfCase;
};

/** Draws fields below each other, in their order. */
export function FieldList({ type, fields, within, data }: Props) {
  return Object.entries(fields)
    .filter(([, { shownIf }]) => shownIf === undefined || data.shown?.[shownIf])
    .map(([key, said]) => {
      const name = within ? `${within}.${key}` : key;
      const field = { ...said, ...data.worded?.[name] };
      return (
        <Behind key={key} field={field}>
          {field.kind === "rows" ? (
            <Rows name={name} field={field} data={data} />
          ) : (
            <StaffFieldView name={name} field={field} most={limitOf(type, key)} data={data} />
          )}
        </Behind>
      );
    });
}

type RowsProps = { readonly name: string; readonly field: RowsField; readonly data: OfCase };

function Rows({ name, field, data }: RowsProps) {
  return Array.from({ length: field.boxes }, (_, at) => (
    <Row key={at} at={at} name={name} field={field} data={data} />
  ));
}

/** The first is open, and each that is filled in or half so. */
function Row({ at, name, field: { input, of, needs, one }, data }: RowsProps & { readonly at: number }) {
  const within = `${name}[${at}]`;
  const { values, mistake } = useField(`${within}.${needs}`);
  const begun = mistake !== undefined || values.some((value) => value !== "");
  return (
    <details open={at === 0 || begun}>
      <summary>
        {one[useLanguage()]} {at + 1}
      </summary>
      <FieldList type={input} fields={of} within={within} data={data} />
    </details>
  );
}

function Behind({ field, children }: { readonly field: StaffField; readonly children: ReactNode }) {
  const language = useLanguage();
  if (!field.behind) return children;
  return (
    <details>
      <summary>{field.behind[language]}</summary>
      {children}
    </details>
  );
}
