import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
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
import { staffChoices } from "../forms/load-staff.server.ts";
import type { loader as frameLoader } from "../frame/frame.tsx";
import { registersComplaints } from "../frame/roles.ts";
import type { Route } from "./+types/intake.ts";
import { texts } from "./intake.texts.ts";
import { cameIn, screening, whatItIs } from "./intake-fields.ts";
import { NotTheDesk } from "./not-the-desk.tsx";
import { PartFields, RepresentativeFields } from "./part-fields.tsx";
import { Receipt } from "./receipt.tsx";
import { register, Today } from "./register.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const [{ departments }, { today }] = await Promise.all([
    staffChoices(args),
    api(args.context).query(Today, {}),
  ]);
  return { departments, today, idempotencyKey: newIdempotencyKey() };
}

export const action = register;

const type = "REGISTER_COMPLAINT";
const fields = { ...cameIn, ...whatItIs, ...screening };

/** The desk's form: the content of the citizen's own, with the way and the day on which it really came in. */
export default function Intake({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const labels = { ...labelsOf(fields, useLanguage()), ...t };
  const frame = useRouteLoaderData<typeof frameLoader>("frame/frame");
  if (frame && !registersComplaints(frame.roles)) return <NotTheDesk title={t.title} />;
  if (actionData && "receipt" in actionData) return <Receipt receipt={actionData.receipt} />;
  const data = { options: { departments: loaderData.departments } };
  return (
    <>
      <ErrorSummary state={actionData} labels={labels} />
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <p>
        <PageLink to="/ombudsman/verzoek">{t.forOmbudsman}</PageLink>
      </p>
      <ActionForm
        state={actionData}
        initial={initialOf(fields, {}, loaderData.today)}
        idempotencyKey={loaderData.idempotencyKey}
      >
        <Section title={t.came}>
          <FieldList type={type} fields={cameIn} data={data} />
        </Section>
        <Section title={t.what}>
          <PartFields />
          <FieldList type={type} fields={whatItIs} data={data} />
        </Section>
        <Section title={t.screening}>
          <div className="s-columns">
            <FieldList type={type} fields={screening} data={data} />
          </div>
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
