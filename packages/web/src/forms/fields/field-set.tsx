import type { ReactNode } from "react";

type Props = {
  readonly legend: string;
  /** Behind the legend, in brackets. */
  readonly note?: string | undefined;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
};

/** Controls that answer one question together. */
export function FieldSet({ legend, note, invalid = false, describedBy, children }: Props) {
  return (
    <fieldset className={frameClass("g-fieldset", invalid)} aria-describedby={describedBy}>
      <legend className="g-label">
        {legend}
        <LabelNote note={note} />
      </legend>
      {children}
    </fieldset>
  );
}

/** What stands behind a label in brackets. */
export function LabelNote({ note }: Pick<Props, "note">) {
  return note && <span className="g-label__note"> ({note})</span>;
}

/** The class of what frames a control, marked when its answer is wrong. */
export function frameClass(own: "g-field" | "g-fieldset", invalid: boolean): string {
  return invalid ? `${own} ${own}--invalid` : own;
}
