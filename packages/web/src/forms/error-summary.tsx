import { useEffect, useRef } from "react";
import { Alert } from "../blocks/alert.tsx";
import { Paragraph } from "../blocks/paragraph.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import { type FormState, fieldId } from "./form-state.ts";
import { texts } from "./forms.texts.ts";

/**
 * The mistakes of a form, at the top of the page, each linking to its field. It takes focus, with and without
 * JavaScript, also when the same form is sent again with other mistakes.
 */
export function ErrorSummary({ state }: { readonly state: FormState | undefined }) {
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
                  {message}
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
