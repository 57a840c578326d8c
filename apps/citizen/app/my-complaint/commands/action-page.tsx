import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { type FormState, mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { ReactNode } from "react";
import type { ActionAvailability } from "./action-availability.server.ts";

const texts = defineTexts({
  nl: {
    back: "Terug naar uw klacht",
    reference: (facts: { reference: string }) => `Klacht ${facts.reference}`,
    refused: "Hier is nu niets te doen",
  },
  en: {
    back: "Back to your complaint",
    reference: (facts) => `Complaint ${facts.reference}`,
    refused: "There is nothing to do here now",
  },
});

type Props = {
  readonly title: string;
  readonly intro?: string;
  readonly availability: ActionAvailability;
  readonly state?: FormState | undefined;
  /** The form; not shown when the action is not possible now. */
  readonly children: ReactNode;
};

/** A page for one action on a complaint; says why, when it is not possible now. */
export function ActionPage({ title, intro, availability, state, children }: Props) {
  const t = useTexts(texts);
  // A form that was just refused stays, with what was typed in it, also when the action is over.
  const possible = availability.refused === undefined || state !== undefined;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={availability.reference} />
      <ErrorSummary state={state} />
      <PageTitle above={t.reference(availability)} errors={mistakeCount(state)}>
        {title}
      </PageTitle>
      {possible ? (
        <>
          {intro && (
            <Paragraph size="large" className="m-intro">
              {intro}
            </Paragraph>
          )}
          {children}
        </>
      ) : (
        <section className="g-empty m-intro">
          <h2 className="g-heading g-heading--4">{t.refused}</h2>
          <p>{availability.refused}</p>
        </section>
      )}
    </div>
  );
}

/** The way back, above the heading of every page below a complaint. */
export function BackToComplaint({ reference }: { readonly reference: string }) {
  const t = useTexts(texts);
  return (
    <p className="m-back">
      <PageLink to={`/mijn-klacht/${reference}`}>‹ {t.back}</PageLink>
    </p>
  );
}
