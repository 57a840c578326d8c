import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import { FormContext } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ReactNode } from "react";
import { texts } from "./screening.texts.ts";
import { conductField, type ScreeningName, screeningQuestions } from "./screening-questions.ts";

/** The eight questions in three groups, each with why it is asked; every one may be left open. */
export function ScreeningFields({ state }: { readonly state: FormState | undefined }) {
  return (
    <FormContext value={{ state, initial: {} }}>
      <Group name="what">
        <Question name="matter" />
        <Question name="subject" />
      </Group>
      <Group name="who">
        <Question name="about" />
        <FieldView name="conductUntilOn" field={conductField} />
        <Question name="concerns" />
      </Group>
      <Group name="elsewhere">
        <Question name="decision" />
        <Question name="earlierComplaint" />
        <Question name="proceedings" />
      </Group>
    </FormContext>
  );
}

function Question({ name }: { readonly name: ScreeningName }) {
  return <FieldView name={name} field={screeningQuestions[name]} />;
}

type GroupProps = { readonly name: "what" | "who" | "elsewhere"; readonly children: ReactNode };

function Group({ name, children }: GroupProps) {
  const { groups } = useTexts(texts);
  const { title, why } = groups[name];
  return (
    <section className="c-section" aria-labelledby={`groep-${name}`}>
      <h2 id={`groep-${name}`} className="g-heading g-heading--3">
        {title}
      </h2>
      <p className="g-hint">{why}</p>
      {children}
    </section>
  );
}
