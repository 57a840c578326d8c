import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useRouteLoaderData } from "react-router";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import type { loader as frameLoader } from "../frame/frame.tsx";
import { NotTheDesk } from "../intake/not-the-desk.tsx";
import type { Route } from "./+types/telephone.ts";
import { answerCall } from "./answer-call.server.ts";
import { CallAnswer } from "./call-answer.tsx";
import { callFields } from "./call-fields.ts";
import { texts } from "./telephone.texts.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { noteKept: requestContext(context).cookies.flash === "note" };
}

export const action = answerCall;

/** Somebody rings: first what to ask, then what may be said. */
export default function Telephone({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const labels = labelsOf(callFields, useLanguage());
  const frame = useRouteLoaderData<typeof frameLoader>("frame/frame");
  if (frame && !frame.roles.includes("INTAKE")) return <NotTheDesk title={t.title} />;
  if (actionData?.answered) return <CallAnswer {...actionData.answered} />;
  return (
    <>
      <ErrorSummary state={actionData} labels={labels} />
      {loaderData.noteKept && !actionData && <Banner kind="success" title={t.kept} />}
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <ActionForm state={actionData}>
        <FieldList type="ANSWER_CALL" fields={callFields} data={{ options: {} }} />
        <SubmitButton>{t.find}</SubmitButton>
      </ActionForm>
    </>
  );
}
