import { Section } from "@gehoor/web/blocks/prose.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { api } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useRouteLoaderData } from "react-router";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import { PersonFields } from "../forms/fields/person-fields.tsx";
import { initialOf } from "../forms/initial-of.ts";
import type { loader as frameLoader } from "../frame/frame.tsx";
import { registersRequests } from "../frame/roles.ts";
import { NotTheDesk } from "../intake/not-the-desk.tsx";
import { PartFields, RepresentativeFields } from "../intake/part-fields.tsx";
import { Today } from "../intake/register.server.ts";
import type { Route } from "./+types/register-request.ts";
import { registerRequest } from "./register-request.server.ts";
import { texts } from "./request.texts.ts";
import { cameIn, requestFields, whatItIs } from "./request-fields.ts";
import { RequestRegistered } from "./request-registered.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const { today } = await api(context).query(Today, {});
  return { today, idempotencyKey: newIdempotencyKey() };
}

export const action = registerRequest;

const type = "REGISTER_OMBUDSMAN_REQUEST";

/** A request to the ombudsman about which there is no complaint here: by the desk, the coordinator or the liaison. */
export default function RegisterRequest({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const labels = labelsOf(requestFields, useLanguage());
  const frame = useRouteLoaderData<typeof frameLoader>("frame/frame");
  if (frame && !registersRequests(frame.roles)) return <NotTheDesk title={t.title} />;
  if (actionData && "registration" in actionData)
    return <RequestRegistered registration={actionData.registration} />;
  // The liaison tells of what reached the ombudsman themselves.
  const liaison = frame?.roles.includes("LIAISON") ? { channel: "FORWARDED" } : {};
  return (
    <>
      <ErrorSummary state={actionData} labels={labels} />
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <ActionForm
        state={actionData}
        initial={{ ...initialOf(requestFields, {}, loaderData.today), ...liaison }}
        idempotencyKey={loaderData.idempotencyKey}
      >
        <Section title={t.came}>
          <FieldList type={type} fields={cameIn} data={{ options: {} }} />
        </Section>
        <Section title={t.what}>
          <PartFields />
          <FieldList type={type} fields={whatItIs} data={{ options: {} }} />
        </Section>
        <Section title={t.who}>
          <PersonFields name="complainant" />
        </Section>
        <RepresentativeFields />
        <SubmitButton>{t.send}</SubmitButton>
      </ActionForm>
    </>
  );
}
