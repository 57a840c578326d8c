import { useEffect, useRef } from "react";
import { Alert } from "../blocks/alert.tsx";
import { Paragraph } from "../blocks/paragraph.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import { type FormState, fieldId } from "./form-state.ts";
import { texts } from "./forms.texts.ts";

type Props = {
  readonly state: FormState | undefined;
  /** What each field is called, where a message alone does not say it: "Vul dit in." */
  readonly labels?: Readonly<Record<string, unknown>>;
};

/**
 * The mistakes of a form, at the top of the page, each linking to its field. It takes focus, with and without
 * JavaScript, also when the same form is sent again with other mistakes.
 */
export function ErrorSummary({ state, labels = {} }: Props) {
  const t = useTexts(texts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state && state.mistakes.length > 0) box.current?.focus();
  }, [state]);
  if (!state || state.mistakes.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what brings a reader to the mistakes
    <div ref={box} tabIndex={-1} autoFocus data-error-summary="" className="g-error-summary">
      <Alert kind="error" heading={t.summary({ count: state.mistakes.length })}>
        <ul className="g-error-summary__list">
          {state.mistakes.map(({ name, message }) => (
            <li key={name ?? message}>
              {name === undefined ? (
                message
              ) : (
                <a className="g-link" href={`#${fieldId(name)}`}>
                  {labelled(message, labels[lastPart(name)])}
                </a>
              )}
            </li>
          ))}
        </ul>
        <Paragraph>{t.kept}</Paragraph>
      </Alert>
    </div>
  );
}

function labelled(message: string, label: unknown): string {
  return typeof label === "string" ? `${label.replace(/[?:.]$/, "")}: ${message}` : message;
}

/** `measures[0].description` is asked under `description`, `recommendations[1]` under `recommendations`. */
function lastPart(name: string): string {
  return (name.split(".").at(-1) ?? "").replace(/\[\d+\]$/, "");
}
