import type { FormState } from "@gehoor/web/forms/form-state.ts";

type Props = {
  readonly typed: FormState["typed"];
  /** Which of the fields to carry; the others are shown as controls of their own. */
  readonly only: (name: string) => boolean;
};

/** What was typed on another page of the form, carried along in hidden fields: the server keeps nothing. */
export function CarriedFields({ typed, only }: Props) {
  return Object.entries(typed)
    .filter(([name]) => only(name))
    .flatMap(([name, values]) =>
      // A form may send one name several times, and then twice the same value; only the place tells them apart.
      values.map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />),
    );
}

/** What Enter in a text field does. A browser takes the first button of a form, which would be *remove this part*. */
export function DefaultStep({ value }: { readonly value: string }) {
  return (
    <button
      type="submit"
      name="step"
      value={value}
      className="g-visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
