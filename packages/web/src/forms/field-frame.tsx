import { ErrorMessage, Field, FieldSet, Label } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import type { FieldFacts } from "./form-context.ts";
import { texts } from "./forms.texts.ts";

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
  readonly optional?: boolean | "depends";
};

type FrameProps = Omit<FieldProps, "name"> & { readonly facts: FieldFacts; readonly children: ReactNode };

/** Label, hint and mistake around a single control. */
export function FieldFrame({ facts, label, hint, optional = false, children }: FrameProps) {
  const t = useTexts(texts);
  return (
    <Field invalid={facts.mistake !== undefined}>
      <Label htmlFor={facts.id} {...(optional === true ? { hint: t.optional } : {})}>
        {label}
      </Label>
      <HintAndMistake facts={facts} hint={hint} />
      {children}
    </Field>
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
      {...(optional === true ? { hint: t.optional } : {})}
      {...(ids ? { "aria-describedby": ids } : {})}
    >
      <HintAndMistake facts={facts} hint={hint} />
      {children}
    </FieldSet>
  );
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
        <ErrorMessage id={facts.errorId} prefix={t.mistake}>
          {facts.mistake}
        </ErrorMessage>
      )}
    </>
  );
}
