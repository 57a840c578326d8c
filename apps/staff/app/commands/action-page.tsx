import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Notice } from "@gehoor/web/shell/notice.tsx";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { ReactNode } from "react";
import { type Labels, labelledMistakes } from "../forms/labelled-mistakes.ts";
import { Crumb } from "../portal/crumb.tsx";
import { actionEffectTexts } from "../words/action-effect.texts.ts";
import { useActionNames } from "../words/use-action-names.ts";
import { texts } from "./action-page.texts.ts";
import { casePath } from "./action-path.ts";
import type { CommandState } from "./command-state.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { ActionPageData } from "./load-action.server.ts";

type Props<Field extends string> = {
  readonly loaderData: ActionPageData;
  readonly actionData: CommandState<Field> | undefined;
  readonly initial?: InitialValues;
  /** The texts of the form, for the labels in front of its mistakes. */
  readonly labels: Labels<Field>;
  /** Shown above the form, such as what the decision is about. */
  readonly before?: ReactNode;
  /** The fields; none for an action that only asks to be confirmed. */
  readonly children?: ReactNode;
};

/** The page around the form of one action: what it does beforehand, the fields, and what went wrong. */
export function ActionPage<Field extends string>({
  loaderData,
  actionData,
  initial,
  labels,
  before,
  children,
}: Props<Field>) {
  const t = useTexts(texts);
  const { type, view, reference, summary, refusal, idempotencyKey } = loaderData;
  const title = useActionNames(loaderData)[type];
  const effect = useTexts(actionEffectTexts)[type];
  // The version first seen stays the one that counts while mistakes are mended, so that no change slips by unseen.
  const version = actionData?.conflict?.version ?? actionData?.typed.version?.[0] ?? loaderData.version;
  return (
    <>
      <Crumb view={view} reference={reference} below />
      <ErrorSummary state={labelledMistakes(actionData, labels)} />
      {actionData?.conflict && <ConflictNotice conflict={actionData.conflict} reference={reference} />}
      <PageTitle below={summary} errors={mistakeCount(actionData)}>
        {title}
      </PageTitle>
      {refusal && !actionData ? (
        <Notice kind="warning" title={t.impossible}>
          <p>
            {refusal.words} <span className="g-quiet">({refusal.article})</span>
          </p>
          <p>
            <PageLink to={casePath(reference)}>{t.back}</PageLink>
          </p>
        </Notice>
      ) : (
        <>
          {before}
          <p className="s-effect">{effect}</p>
          <ActionForm state={actionData} idempotencyKey={idempotencyKey} {...(initial ? { initial } : {})}>
            <input type="hidden" name="version" value={version} />
            {children}
            <div className="g-actions">
              <SubmitButton>{actionData?.conflict ? t.anyway : title}</SubmitButton>
              <PageLink to={casePath(reference)}>{t.back}</PageLink>
            </div>
          </ActionForm>
        </>
      )}
    </>
  );
}
