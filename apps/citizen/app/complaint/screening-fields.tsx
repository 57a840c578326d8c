import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { DateField } from "@gehoor/web/forms/date-field.tsx";
import { FormContext } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { ReactNode } from "react";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import { texts } from "./screening.texts.ts";
import { abouts, concerned, decisions, matters, proceedingKinds, subjects } from "./screening-codes.ts";

/** The eight questions in three groups, each with why it is asked; every one may be left open. */
export function ScreeningFields({ state }: { readonly state: FormState | undefined }) {
  const t = useTexts(texts);
  const words = useTexts(complaintWords);
  return (
    <FormContext value={{ state, initial: {} }}>
      <Group name="what">
        <RadioGroup
          name="matter"
          label={t.matterQuestion}
          options={matters.map((value) => ({ value, label: t.matter[value] }))}
        />
        <RadioGroup
          name="subject"
          label={t.subjectQuestion}
          options={subjects.map((value) => ({ value, label: words.subject[value] }))}
        />
      </Group>
      <Group name="who">
        <RadioGroup
          name="about"
          label={t.aboutQuestion}
          options={abouts.map((value) => ({
            value,
            label: t.about[value],
            ...(value === "BBS" && { hint: t.bbsHint }),
          }))}
        />
        <DateField name="conductUntilOn" label={t.whenQuestion} hint={t.whenHint} />
        <RadioGroup
          name="concerns"
          label={t.concernsQuestion}
          options={concerned.map((value) => ({
            value,
            label: t.concerns[value],
            hint: t.concernsHints[value],
          }))}
        />
      </Group>
      <Group name="elsewhere">
        <RadioGroup
          name="decision"
          label={t.decisionQuestion}
          hint={t.decisionHint}
          options={decisions.map((value) => ({ value, label: t.decision[value] }))}
        />
        <RadioGroup
          name="earlierComplaint"
          label={t.earlierQuestion}
          options={(["no", "yes"] as const).map((value) => ({ value, label: t.earlier[value] }))}
        />
        <RadioGroup
          name="proceedings"
          label={t.proceedingsQuestion}
          options={proceedingKinds.map((value) => ({
            value,
            label: t.proceedings[value],
            hint: t.proceedingsHints[value],
          }))}
        />
      </Group>
    </FormContext>
  );
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
