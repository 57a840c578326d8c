import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import type { Route } from "./+types/call-note.ts";
import { noteFields } from "./call-fields.ts";
import { CalledComplaint, keepCallNote } from "./keep-call-note.server.ts";
import { texts } from "./telephone.texts.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { api } = requestContext(context);
  const { complaint } = await api.query(CalledComplaint, { reference: params.reference });
  if (!complaint) throw api.notFound();
  const caller = new URL(request.url).searchParams.get("beller");
  return { reference: complaint.reference, caller, idempotencyKey: newIdempotencyKey() };
}

export const action = keepCallNote;

/** A note of a call for who works on the complaint: what is asked, and where to call back. */
export default function CallNote({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { reference, caller, idempotencyKey } = loaderData;
  return (
    <>
      <ErrorSummary state={actionData} labels={labelsOf(noteFields, useLanguage())} />
      <PageTitle below={reference} errors={mistakeCount(actionData)}>
        {t.noteTitle}
      </PageTitle>
      <p className="s-effect">{t.noteEffect}</p>
      <ActionForm state={actionData} initial={{ caller }} idempotencyKey={idempotencyKey}>
        <FieldList type="ADD_NOTE" fields={noteFields} data={{ options: {} }} />
        <div className="g-actions">
          <SubmitButton>{t.keep}</SubmitButton>
          <PageLink to="/telefoon">{t.back}</PageLink>
        </div>
      </ActionForm>
    </>
  );
}
