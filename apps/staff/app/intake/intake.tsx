import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { newIdempotencyKey } from "@gehoor/web/forms/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { api } from "@gehoor/web/server/middleware/request-context.ts";
import { PageLink } from "@gehoor/web/shell/page-link.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Section } from "@gehoor/web/shell/prose.tsx";
import { useRouteLoaderData } from "react-router";
import type { z } from "zod";
import { type FieldsOf, type Labels, labelledMistakes } from "../forms/labelled-mistakes.ts";
import { loadStaff } from "../forms/load-staff.server.ts";
import { personTexts } from "../forms/person.texts.ts";
import { PersonFields } from "../forms/person-fields.tsx";
import type { loader as portalLoader } from "../portal/portal.tsx";
import { registersComplaints } from "../portal/roles.ts";
import type { Route } from "./+types/intake.ts";
import { texts } from "./intake.texts.ts";
import { CameInFields, RepresentativeFields, ScreeningFields, WhatFields } from "./intake-fields.tsx";
import type { intakeForm } from "./intake-form.server.ts";
import { NotTheDesk } from "./not-the-desk.tsx";
import { Receipt } from "./receipt.tsx";
import { register, Today } from "./register.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const [{ departments }, { today }] = await Promise.all([
    loadStaff(args),
    api(args.context).query(Today, {}),
  ]);
  return { departments, today, idempotencyKey: newIdempotencyKey() };
}

export const action = register;

type Asked = FieldsOf<z.output<ReturnType<typeof intakeForm>>>;

/** The desk's form: the content of the citizen's own, with the way and the day on which it really came in. */
export default function Intake({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const labels = { ...useTexts(personTexts), ...t } satisfies Labels<Asked>;
  const portal = useRouteLoaderData<typeof portalLoader>("portal/portal");
  if (portal && !registersComplaints(portal.roles)) return <NotTheDesk title={t.title} />;
  if (actionData && "receipt" in actionData) return <Receipt receipt={actionData.receipt} />;
  const initial = {
    receivedOn: loaderData.today,
    language: "NL",
    about: "UNKNOWN",
    concerns: "SELF",
    matter: "CONDUCT",
    decision: "UNKNOWN",
    proceedings: "NONE",
    earlierComplaint: "no",
  };
  return (
    <>
      <ErrorSummary state={labelledMistakes(actionData, labels)} />
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <p>
        <PageLink to="/ombudsman/verzoek">{t.forOmbudsman}</PageLink>
      </p>
      <ActionForm state={actionData} initial={initial} idempotencyKey={loaderData.idempotencyKey}>
        <CameInFields />
        <WhatFields departments={loaderData.departments} />
        <ScreeningFields />
        <Section title={t.who}>
          <PersonFields name="complainant" />
        </Section>
        <RepresentativeFields />
        <SubmitButton>{t.send}</SubmitButton>
      </ActionForm>
    </>
  );
}
