import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { type FormState, mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { defineTexts, type Texts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { ReactNode } from "react";
import type { CommandFields } from "./command-fields.ts";
import { CommandFieldsView } from "./command-fields-view.tsx";
import { CommandForm } from "./command-form.tsx";
import type { ActionAvailability } from "./load-command.server.ts";
import { Quoted } from "./quoted.tsx";

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
  readonly loaderData: {
    readonly availability: ActionAvailability;
    readonly initial?: InitialValues;
    /** The complaints that were joined to this one. */
    readonly joined?: readonly string[];
    /** Where it tells something of the complaint. */
    readonly intro?: string | null | undefined;
    /** Somebody's own words, to which this answers. */
    readonly quoted?: { readonly above: string; readonly text: string | null | undefined } | null;
    readonly note?: string | null | undefined;
  };
  readonly actionData?: FormState | undefined;
  readonly words: { readonly title: string; readonly intro?: string; readonly send: string };
  readonly fields?: CommandFields;
  /** Between the introduction and the form. */
  readonly above?: ReactNode;
  /** In the form, before its fields. */
  readonly children?: ReactNode;
  /** Another way to go, beside the button. */
  readonly beside?: ReactNode;
  /** It cannot be taken back, and does not look like every other next step. */
  readonly final?: boolean;
};

/** A page for one action on a complaint: its form, or why it is not possible now. */
export function CommandPage(props: Props) {
  const { loaderData, actionData, words, fields = {}, above, children, beside, final } = props;
  const { availability, initial, joined, quoted, note, intro = words.intro } = loaderData;
  const t = useTexts(texts);
  // A form that was just refused stays, with what was typed in it, also when the action is over.
  const possible = availability.refused === undefined || actionData !== undefined;
  const button = <SubmitButton>{words.send}</SubmitButton>;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={availability.reference} />
      <ErrorSummary state={actionData} />
      <PageTitle above={t.reference(availability)} errors={mistakeCount(actionData)}>
        {words.title}
      </PageTitle>
      {possible ? (
        <>
          {intro && (
            <Paragraph size="large" className="m-intro">
              {intro}
            </Paragraph>
          )}
          {quoted?.text && <Quoted above={quoted.above}>{quoted.text}</Quoted>}
          {note && <p className="m-intro">{note}</p>}
          {above}
          <CommandForm availability={availability} state={actionData} {...(initial && { initial })}>
            {children}
            <CommandFieldsView fields={fields} joined={joined} initial={initial} />
            {beside ? (
              <div className={final ? "g-actions m-final" : "g-actions"}>
                {button}
                {beside}
              </div>
            ) : (
              button
            )}
          </CommandForm>
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

/** The page of a form that is its fields. */
export function commandPage(said: Texts<Props["words"]>, fields: CommandFields) {
  return function PlainCommandPage(props: Pick<Props, "loaderData" | "actionData">) {
    return <CommandPage {...props} words={useTexts(said)} fields={fields} />;
  };
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
