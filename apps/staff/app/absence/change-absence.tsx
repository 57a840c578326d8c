import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import { staffChoices } from "../forms/load-staff.server.ts";
import { Path } from "../frame/path.tsx";
import type { Route } from "./+types/change-absence.ts";
import { texts } from "./absence.texts.ts";
import { periodFields, type } from "./absence-fields.ts";
import { recordAbsence } from "./absence-form.server.ts";
import { loadAbsences } from "./load-absences.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const [{ absences }, options] = await Promise.all([loadAbsences(args), staffChoices(args)]);
  const absence = absences.find(({ id }) => id === args.params.id);
  if (!absence) throw requestContext(args.context).api.notFound();
  return { absence, options };
}

export async function action(args: Route.ActionArgs) {
  const form = await receiveForm(args);
  const { absences, today } = await loadAbsences(args);
  const absence = absences.find(({ id }) => id === args.params.id);
  if (!absence) return redirect("/afwezigheid");
  return recordAbsence(args, form, { id: absence.id, staffId: absence.person.id, today });
}

/** Other days, or somebody else instead. */
export default function ChangeAbsence({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { absence, options } = loaderData;
  const { person, fromOn, untilOn, replacedBy } = absence;
  return (
    <>
      <Path>
        <PageLink to="/afwezigheid">{t.title}</PageLink>
      </Path>
      <ErrorSummary state={actionData} labels={labelsOf(periodFields, useLanguage())} />
      <PageTitle errors={mistakeCount(actionData)}>{t.changeTitle({ name: person.name })}</PageTitle>
      <ActionForm state={actionData} initial={{ fromOn, untilOn, replacedBy: replacedBy?.id }}>
        <FieldList type={type} fields={periodFields} data={{ options }} />
        <div className="g-actions">
          <SubmitButton>{t.send}</SubmitButton>
          <PageLink to="/afwezigheid">{t.back}</PageLink>
        </div>
      </ActionForm>
    </>
  );
}
