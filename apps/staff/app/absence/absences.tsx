import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { DayWordsProvider } from "../days/day.tsx";
import { dayTable } from "../days/day-table.server.ts";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import { initialOf } from "../forms/initial-of.ts";
import { staffChoices } from "../forms/load-staff.server.ts";
import type { Route } from "./+types/absences.ts";
import { texts } from "./absence.texts.ts";
import { allFields, periodFields, type } from "./absence-fields.ts";
import { recordAbsence } from "./absence-form.server.ts";
import { EndAbsence } from "./absence-query.ts";
import { AbsenceTable } from "./absence-table.tsx";
import { loadAbsences } from "./load-absences.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { cookies, language } = requestContext(args.context);
  const [found, options] = await Promise.all([loadAbsences(args), staffChoices(args)]);
  const done = codesOf(texts.nl.done).find((what) => what === cookies.flash);
  return { ...found, done, options, words: dayTable(found.absences, found.today, language) };
}

/** Records an absence, or ends one. */
export async function action(args: Route.ActionArgs) {
  const { api, cookies } = requestContext(args.context);
  const form = await receiveForm(args);
  const id = form.get("id");
  if (form.get("do") === "end" && id) {
    const { ended } = await api.mutate(EndAbsence, { id });
    if (ended) await cookies.leaveFlash("ended", "/afwezigheid");
    return redirect("/afwezigheid");
  }
  const { today, ofAll, self } = await loadAbsences(args);
  return recordAbsence(args, form, { id: null, today, ...(ofAll ? {} : { staffId: self }) });
}

/** Who is away and who stands in: one's own, and everybody's for who coordinates or administers. */
export default function Absences({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { absences, coordinates, done, ofAll, options, self, today, words } = loaderData;
  const fields = ofAll ? allFields : periodFields;
  const initial = { ...initialOf(fields, options, today), staffId: self };
  return (
    <DayWordsProvider value={words}>
      {done && <Banner kind="success" title={t.done[done]} />}
      <ErrorSummary state={actionData} labels={labelsOf(fields, useLanguage())} />
      <PageTitle below={ofAll ? t.leadOfAll : t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <Card title={t.now}>
        {coordinates && (
          <p>
            <PageLink to="/overdracht">{t.handOver}</PageLink>
          </p>
        )}
        {absences.length > 0 ? <AbsenceTable {...{ absences, self, today }} /> : <p>{t.nobody}</p>}
      </Card>
      <Card title={t.record}>
        <ActionForm state={actionData} initial={initial} intent={{ name: "do", value: "record" }}>
          <FieldList type={type} fields={fields} data={{ options }} />
          <SubmitButton>{t.send}</SubmitButton>
        </ActionForm>
      </Card>
    </DayWordsProvider>
  );
}
