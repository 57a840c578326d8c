import { Alert } from "@gehoor/web/blocks/alert.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import type { Option } from "@gehoor/web/forms/fields/choice-field.tsx";
import type { InitialValues } from "@gehoor/web/forms/form-context.ts";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import type { ReactNode } from "react";
import { FieldList } from "../../forms/fields/field-list.tsx";
import { labelsOf } from "../../forms/fields/form-labels.ts";
import { Path } from "../../frame/path.tsx";
import type { RefusalWords } from "../../words/refusals/refusal-words.server.ts";
import { StaffingPreviewBanner } from "../staffing/staffing-preview.tsx";
import { FieldGroups } from "./field-groups.tsx";
import { FocusedBanner } from "./focused-banner.tsx";
import { PreviewBanner } from "./preview-banner.tsx";
import { texts } from "./publish.texts.ts";
import { type Preview, type PublishState, seenField, versionField } from "./publish-state.ts";
import type { ChangeForm } from "./publish-version.server.ts";

type Of = "calendar" | "settings" | "ladder" | "staffing";

type Props = {
  readonly title: string;
  /** What the change is and what it does, beforehand. */
  readonly effect: ReactNode;
  readonly of: Of;
  /** The newest version, of which this is to become the next. */
  readonly version: number;
  readonly idempotencyKey: string;
  readonly state: PublishState | undefined;
  readonly initial?: InitialValues;
  readonly form: ChangeForm;
  /** Its fields folded away under these titles; all below each other when left out. */
  readonly groups?: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Where there is nothing to fill in, what it would do stands on the page from the beginning. */
  readonly beforehand?: Preview | undefined;
  /** Where it cannot be done at all: why. */
  readonly refused?: RefusalWords | undefined;
  /** What can be chosen in its fields, by the name of the list. */
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  /** The page between this one and the administration's own. */
  readonly under?: { readonly to: string; readonly name: string };
  /** What the button says that does it. */
  readonly send?: string;
};

/** The page around the form of one change: filled in, then read over with what it would do, then published. */
export function PublishPage(page: Props) {
  const { title, effect, of, version, state, form, ...props } = page;
  const t = useTexts(texts);
  const { idempotencyKey, initial = {}, beforehand, refused, options = {}, under, groups } = props;
  const { send = t.send } = props;
  const labels = labelsOf(form.fields, useLanguage());
  const preview = beforehand ?? state?.preview;
  const seen = beforehand ? "{}" : state?.typed[seenField]?.[0];
  // The version first seen counts while mistakes are mended; after a conflict the one that was told of.
  const from = state?.newest ?? state?.typed[versionField]?.[0] ?? version;
  return (
    <>
      <Path>
        <PageLink to="/beheer">{t.administration}</PageLink>
        {under && (
          <>
            {" › "}
            <PageLink to={under.to}>{under.name}</PageLink>
          </>
        )}
      </Path>
      <ErrorSummary state={state} labels={labels} />
      {state?.newest !== undefined && (
        <FocusedBanner kind="warning" title={t.conflict[of]({ version: state.newest })}>
          <p>{t.conflictLead}</p>
        </FocusedBanner>
      )}
      <PageTitle errors={mistakeCount(state)}>{title}</PageTitle>
      <p className="s-effect">{effect}</p>
      {refused && (
        <Alert kind="warning" heading={t.cannot}>
          <p>{refused.words}</p>
          <p>
            <PageLink to={under?.to ?? "/beheer"}>{under ? t.backTo({ name: under.name }) : t.back}</PageLink>
          </p>
        </Alert>
      )}
      {!refused && (
        <ActionForm state={state} initial={initial} idempotencyKey={idempotencyKey}>
          <input type="hidden" name={versionField} value={from} />
          {seen !== undefined && <input type="hidden" name={seenField} value={seen} />}
          {beforehand && <input type="hidden" name="step" value="send" />}
          {groups ? (
            <FieldGroups form={form} groups={groups} mistakes={state?.mistakes ?? []} options={options} />
          ) : (
            <FieldList type={form.type} fields={form.fields} data={{ options }} />
          )}
          {preview && <Foreseen preview={preview} of={of} focused={!beforehand} />}
          <div className="g-actions">
            {preview && !beforehand && (
              <SubmitButton name="step" value="send">
                {send}
              </SubmitButton>
            )}
            {beforehand ? (
              <SubmitButton>{send}</SubmitButton>
            ) : (
              <SubmitButton name="step" value="check" variant={preview ? "secondary" : "primary"}>
                {preview ? t.checkAgain : t.check}
              </SubmitButton>
            )}
            <PageLink to={under?.to ?? "/beheer"}>{under ? t.backTo({ name: under.name }) : t.back}</PageLink>
          </div>
        </ActionForm>
      )}
    </>
  );
}

type ForeseenProps = { readonly preview: Preview; readonly of: Of; readonly focused: boolean };

function Foreseen({ preview, of, focused }: ForeseenProps) {
  if ("routes" in preview) return <StaffingPreviewBanner preview={preview} focused={focused} />;
  return of === "staffing" ? null : <PreviewBanner preview={preview} of={of} focused={focused} />;
}
