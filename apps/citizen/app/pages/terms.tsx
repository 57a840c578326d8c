import { Card } from "@gehoor/web/blocks/card.tsx";
import { DeadlineExplanation } from "@gehoor/web/blocks/deadline-explanation.tsx";
import { Heading } from "@gehoor/web/blocks/heading.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { Prose } from "@gehoor/web/blocks/prose.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { SelectField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { DateField } from "@gehoor/web/forms/fields/date-field.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { QueryForm } from "@gehoor/web/forms/query-form.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { Route } from "./+types/terms.ts";
import { computeTerms } from "./compute-terms.server.ts";
import { texts } from "./terms.texts.ts";

export function loader(args: Route.LoaderArgs) {
  return computeTerms(args);
}

const adjournable = [1, 2, 3, 4];

/** The public calculator: every term from a day of receipt, each with its explanation. */
export default function Terms({ loaderData: { state, answer } }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <div className="g-wrap g-page">
      <Prose>
        <ErrorSummary state={state} />
        <PageTitle errors={mistakeCount(state)}>{t.title}</PageTitle>
        <meta name="description" content={t.lead} />
        <Paragraph size="large">{t.lead}</Paragraph>
        <QueryForm state={state}>
          <DateField name="ontvangen" label={t.received} hint={t.receivedHint} />
          <SelectField
            name="verdaagd"
            label={t.adjourned}
            hint={t.adjournedHint}
            empty={t.weeks.none}
            options={adjournable.map((weeks) => ({ value: String(weeks), label: t.weeks.some({ weeks }) }))}
          />
          <SubmitButton>{t.compute}</SubmitButton>
        </QueryForm>
        {answer && (
          <section aria-labelledby="uitkomst" className="g-results">
            <Heading level={2} id="uitkomst" size={3}>
              {t.result({ day: answer.received })}
            </Heading>
            {answer.terms.map((term) => (
              <Card key={term.title} title={term.title} level={3}>
                <p>
                  {t.until} <time dateTime={term.dueOn}>{term.due}</time>
                </p>
                <DeadlineExplanation question={t.explain} steps={term.steps} />
              </Card>
            ))}
          </section>
        )}
      </Prose>
    </div>
  );
}
