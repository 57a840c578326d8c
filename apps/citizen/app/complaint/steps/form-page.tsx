import { WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { FieldView } from "@gehoor/web/forms/fields/field-view.tsx";
import { FormContext } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "../complaint-form.texts.ts";
import { ActingFields } from "../fields/acting-fields.tsx";
import { CarriedFields, DefaultStep } from "../fields/carried-fields.tsx";
import { type ComplaintField, fieldsOfStep, limits } from "../fields/complaint-fields.ts";
import { PartFields } from "../fields/part-fields.tsx";
import keepTyped from "../keep-typed.ts?worker&url";
import { conductDay, conductField } from "../screening/screening-questions.ts";
import { FormHead } from "./form-head.tsx";
import { FormSection } from "./form-section.tsx";
import { isCarried, stepStates } from "./form-steps.ts";
import { StepList } from "./step-list.tsx";

/** For emergencies everybody calls the same numbers; 0800-0113 holds 113, so it comes first. */
const emergencyNumbers = ["0800-0113", "112", "113"];

/** Everything that is asked, on one page: whatever happens between two pages, nothing typed can be lost there. */
export function FormPage({ state }: { readonly state: FormState }) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  return (
    <div className="g-wrap g-page c-page">
      <div className="c-page__top">
        <FormHead state={state} words={t} />
      </div>
      <StepList states={stepStates(state)} />
      <p className="g-typing" data-kept="" hidden>
        {t.kept}{" "}
        <button type="button" value="go-on" className="c-link-button">
          {t.keptGoOn}
        </button>{" "}
        <button type="button" value="forget" className="c-link-button">
          {t.keptForget}
        </button>
      </p>
      <form
        id={pageForm}
        method="post"
        action={localPath("/klacht/formulier")}
        className="g-form"
        noValidate
        data-keep=""
      >
        <DefaultStep value="check" />
        <CarriedFields typed={state.typed} only={(name) => isCarried(name, state.typed)} />
        <FormContext value={{ state, initial: {} }}>
          <FormSection step="happened" title={t.happened}>
            <p className="c-danger">
              <strong>{t.danger.title}</strong>{" "}
              <WithPhones numbers={emergencyNumbers}>{t.danger.call}</WithPhones>
            </p>
            <p id="wie-leest">{t.happenedHint}</p>
            <PartFields typed={state.typed} />
            <FieldView name={conductDay} field={{ ...conductField, optional: true }} />
            <AskedIn step="happened" />
          </FormSection>
          <FormSection step="talk" title={t.explain}>
            <AskedIn step="talk" />
          </FormSection>
          <FormSection step="own" title={t.own}>
            <ActingFields typed={state.typed} />
          </FormSection>
        </FormContext>
        <div className="g-actions c-check">
          <Button type="submit" name="step" value="check">
            {t.check}
          </Button>
          <p className="g-quiet">{t.checkHint}</p>
        </div>
      </form>
      <script type="module" src={keepTyped} />
    </div>
  );
}

function AskedIn({ step }: Pick<ComplaintField, "step">) {
  return fieldsOfStep(step).map(([name, field]) => (
    <FieldView key={name} name={name} field={field} most={limits[name]} />
  ));
}
