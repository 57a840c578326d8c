import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ReactNode } from "react";
import { texts } from "../complaint-form.texts.ts";
import { anchors, formSteps } from "./form-steps.ts";

type Props = {
  readonly step: keyof typeof anchors;
  readonly title: string;
  readonly children: ReactNode;
};

/** One step of the form, as a sheet of its own. */
export function FormSection({ step, title, children }: Props) {
  const t = useTexts(texts);
  const id = anchors[step];
  return (
    <section className={`c-section c-section--${step}`} aria-labelledby={id}>
      <h2 id={id} className="g-heading g-heading--2">
        <span className="c-section__step">{t.stepOf({ number: formSteps.indexOf(step) + 1 })}</span> {title}
      </h2>
      {children}
    </section>
  );
}
