import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { ComponentType, ReactNode } from "react";
import { useActionEffects, useActionNames } from "../../actions/use-action-names.ts";
import { takesDraft } from "../../drafts/draft-fields.ts";
import { DraftNotice } from "../../drafts/page/draft-notice.tsx";
import { DraftedActions } from "../../drafts/page/drafted-actions.tsx";
import { UnsentTexts } from "../../drafts/page/unsent-texts.tsx";
import { labelsOf } from "../../forms/fields/form-labels.ts";
import { Crumb } from "../../frame/crumb.tsx";
import { casePath } from "../action-path.ts";
import type { CommandState } from "../command-state.ts";
import { allFields, type ActionForm as Form } from "../define-form.ts";
import { letterButton, letterPlace } from "../letter/letter-button.ts";
import type { FormPageData } from "../load-form.server.ts";
import { texts } from "./action-page.texts.ts";
import { ConflictNotice } from "./conflict-notice.tsx";

type Props = {
  readonly form: Pick<Form, "type" | "first" | "fields">;
  readonly loaderData: FormPageData;
  readonly actionData: CommandState | undefined;
  /** Shown above the form, such as what the decision is about. */
  readonly before?: ReactNode;
  /** Beside the form, below it on a phone: a letter that can be read before anything is done. */
  readonly Beside?: ComponentType<BesideProps> | undefined;
  /** The fields. */
  readonly children?: ReactNode;
};

export type BesideProps = {
  readonly form: Form["type"];
  readonly reference: string;
  readonly state: CommandState | undefined;
};

/** The page around the form of one action: what it does beforehand, the fields, and what went wrong. */
export function ActionPage({ form, loaderData, actionData, before, Beside, children }: Props) {
  const t = useTexts(texts);
  const { id, view, reference, summary, refusal, initial, idempotencyKey } = loaderData;
  const labels = labelsOf(allFields(form), useLanguage());
  const title = useActionNames(loaderData.handler)(form.type);
  const effect = useActionEffects()(form.type);
  // The version first seen stays the one that counts while mistakes are mended, so that no change slips by unseen.
  const drafts = takesDraft(allFields(form));
  const version = actionData?.conflict?.version ?? actionData?.typed.version?.[0] ?? loaderData.version;
  return (
    <>
      <Crumb view={view} reference={reference} below />
      <ErrorSummary state={actionData} labels={labels} />
      {actionData?.conflict && <ConflictNotice conflict={actionData.conflict} reference={reference} />}
      <PageTitle below={summary} errors={mistakeCount(actionData)}>
        {title}
      </PageTitle>
      {refusal && !actionData ? (
        <Banner kind="warning" title={t.impossible}>
          <p>
            {refusal.words} <span className="g-quiet">({refusal.article})</span>
          </p>
          <p>
            <PageLink to={casePath(reference)}>{t.back}</PageLink>
          </p>
          {loaderData.draft && <UnsentTexts form={form} draft={loaderData.draft} />}
        </Banner>
      ) : (
        <>
          {before}
          <p className="s-effect">{effect}</p>
          {drafts && (
            <DraftNotice
              draft={loaderData.draft}
              others={loaderData.otherDrafts}
              answer={actionData?.draft}
            />
          )}
          {Beside && actionData?.letter !== undefined && (
            <p className="s-to-letter">
              <a className="g-link" href={`#${letterPlace}`}>
                {t.toLetter}
              </a>
            </p>
          )}
          <div className={Beside && "s-beside"}>
            <ActionForm state={actionData} idempotencyKey={idempotencyKey} initial={initial}>
              <input type="hidden" name="complaintId" value={id} />
              <input type="hidden" name="version" value={version} />
              {children}
              <DraftedActions takesDraft={drafts} form={form} loaderData={loaderData} state={actionData}>
                <SubmitButton>{actionData?.conflict ? t.anyway : title}</SubmitButton>
                {Beside && (
                  <SubmitButton variant="secondary" name={letterButton} value="ja">
                    {t.readLetter}
                  </SubmitButton>
                )}
                <PageLink to={casePath(reference)}>{t.back}</PageLink>
              </DraftedActions>
            </ActionForm>
            {Beside && <Beside form={form.type} reference={reference} state={actionData} />}
          </div>
        </>
      )}
    </>
  );
}
