import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { TickField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { FormContext } from "@gehoor/web/forms/form-context.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { pageForm } from "@gehoor/web/forms/kept-typing/carried-form.ts";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { CarriedFields, DefaultStep } from "../fields/carried-fields.tsx";
import keepTyped from "../keep-typed.ts?worker&url";
import { FormHead } from "../steps/form-head.tsx";
import { readingOver, readyToCheck } from "../steps/form-steps.ts";
import { StepList } from "../steps/step-list.tsx";
import { ComplaintSummary } from "./complaint-summary.tsx";
import { texts } from "./review.texts.ts";
import type { SummarySection } from "./summary.server.ts";

type Props = {
  readonly state: FormState;
  readonly summary: readonly SummarySection[];
  /** Who signs. */
  readonly name: string;
  /** The day that we chose for a month or a year, in words. */
  readonly chosenDay: string | undefined;
  /** A text seems to hold a citizen service number. */
  readonly personalNumber: boolean;
};

/** The whole complaint to read over, change and sign. All of it travels along in hidden fields. */
export function ReviewPage({ state, summary, name, chosenDay, personalNumber }: Props) {
  const t = useTexts(texts);
  const localPath = useLocalPath();
  return (
    <div className="g-wrap g-page c-page">
      <div className="c-page__top">
        <FormHead state={state} words={t} />
        {chosenDay && (
          <Banner kind="info" title={t.dayTitle}>
            <Paragraph>{t.dayText({ day: chosenDay })}</Paragraph>
          </Banner>
        )}
        {personalNumber && (
          <Banner kind="warning" title={t.numberTitle}>
            <Paragraph>{t.numberText}</Paragraph>
          </Banner>
        )}
      </div>
      <StepList states={readyToCheck} checking />
      <form
        id={pageForm}
        method="post"
        action={localPath("/klacht/formulier")}
        className="g-form c-review"
        noValidate
        data-keep="read"
      >
        <DefaultStep value="send" />
        <input type="hidden" name={readingOver} value="yes" />
        <CarriedFields typed={state.typed} only={() => true} />
        <ComplaintSummary
          sections={summary}
          change={({ title, anchor }) =>
            anchor && (
              <button
                type="submit"
                name="step"
                value="change"
                formAction={localPath(`/klacht/formulier#${anchor}`)}
                className="c-link-button"
                aria-label={t.changeWhat({ section: title })}
              >
                {t.change}
              </button>
            )
          }
        />
        <FormContext value={{ state, initial: {} }}>
          <TickField name="signed" label={t.sign} statement={t.statement({ name })} />
        </FormContext>
        <div className="g-actions">
          <Button type="submit" name="step" value="send">
            {t.send}
          </Button>
        </div>
        <p className="g-quiet c-small">{t.once}</p>
      </form>
      <script type="module" src={keepTyped} />
    </div>
  );
}
