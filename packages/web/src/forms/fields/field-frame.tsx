import type { ReactNode } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { FieldFacts } from "../form-context.ts";
import { texts } from "../forms.texts.ts";
import { FieldSet, frameClass, LabelNote } from "./field-set.tsx";

/** What every field of a form is given by its page. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  /** One line under the label: what to fill in, with an example. */
  readonly hint?: string | undefined;
  /**
   * Fields are required unless said otherwise; only the optional ones are marked. What only some answers ask for is
   * neither: its hint says when.
   */
  readonly optional?: boolean | "depends" | undefined;
};

type FrameProps = Omit<FieldProps, "name"> & { readonly facts: FieldFacts; readonly children: ReactNode };

/** Label, hint and mistake around a single control. */
export function FieldFrame({ facts, label, hint, optional = false, children }: FrameProps) {
  const t = useTexts(texts);
  return (
    <div className={frameClass("g-field", facts.mistake !== undefined)}>
      <label className="g-label" htmlFor={facts.id}>
        {label}
        <LabelNote note={noteOf(optional, t.optional)} />
      </label>
      <HintAndMistake facts={facts} hint={hint} />
      {children}
    </div>
  );
}

/** Legend, hint and mistake around a group of controls. */
export function GroupFrame({ facts, label, hint, optional = false, children }: FrameProps) {
  const t = useTexts(texts);
  const ids = [hint ? facts.hintId : "", facts.mistake ? facts.errorId : ""].filter(Boolean).join(" ");
  return (
    <FieldSet
      legend={label}
      invalid={facts.mistake !== undefined}
      note={noteOf(optional, t.optional)}
      describedBy={ids || undefined}
    >
      <HintAndMistake facts={facts} hint={hint} />
      {children}
    </FieldSet>
  );
}

function noteOf(optional: FieldProps["optional"], words: string): string | undefined {
  return optional === true ? words : undefined;
}

function HintAndMistake({ facts, hint }: Pick<FrameProps, "facts" | "hint">) {
  const t = useTexts(texts);
  return (
    <>
      {hint && (
        <p id={facts.hintId} className="g-hint">
          {hint}
        </p>
      )}
      {facts.mistake && (
        <p id={facts.errorId} className="g-mistake">
          <span className="g-visually-hidden">{t.mistake}: </span>
          {facts.mistake}
        </p>
      )}
    </>
  );
}
