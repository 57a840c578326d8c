import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { newIdempotencyKey } from "@gehoor/web/forms/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { TextAreaField, TextField } from "@gehoor/web/forms/text-field.tsx";
import { registerOmbudsmanRequestInput } from "@gehoor/web/graphql/text-limits.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { api } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { Section } from "@gehoor/web/shell/prose.tsx";
import { useRouteLoaderData } from "react-router";
import type { z } from "zod";
import { DayField } from "../forms/day-field.tsx";
import { type FieldsOf, type Labels, labelledMistakes } from "../forms/labelled-mistakes.ts";
import { personTexts } from "../forms/person.texts.ts";
import { PersonFields } from "../forms/person-fields.tsx";
import { texts as intakeTexts } from "../intake/intake.texts.ts";
import { LanguageField, PartFields, RepresentativeFields } from "../intake/intake-fields.tsx";
import { NotTheDesk } from "../intake/not-the-desk.tsx";
import { Today } from "../intake/register.server.ts";
import type { loader as portalLoader } from "../portal/portal.tsx";
import { registersRequests } from "../portal/roles.ts";
import { optionsOf } from "../words/choice-options.ts";
import { requestChannelTexts } from "../words/ombudsman.texts.ts";
import type { Route } from "./+types/register-request.ts";
import { registerRequest } from "./register-request.server.ts";
import { texts } from "./request.texts.ts";
import type { requestForm } from "./request-form.server.ts";
import { RequestRegistered } from "./request-registered.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const { today } = await api(context).query(Today, {});
  return { today, idempotencyKey: newIdempotencyKey() };
}

export const action = registerRequest;

type Asked = FieldsOf<z.output<ReturnType<typeof requestForm>>>;

/** A request to the ombudsman about which there is no complaint here: by the desk, the coordinator or the liaison. */
export default function RegisterRequest({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const labels = { ...useTexts(personTexts), ...useTexts(intakeTexts), ...t } satisfies Labels<Asked>;
  const channels = optionsOf(useTexts(requestChannelTexts));
  const portal = useRouteLoaderData<typeof portalLoader>("portal/portal");
  if (portal && !registersRequests(portal.roles)) return <NotTheDesk title={t.title} />;
  if (actionData && "registration" in actionData)
    return <RequestRegistered registration={actionData.registration} />;
  // The liaison tells of what reached the ombudsman himself.
  const liaison = portal?.roles.includes("LIAISON") ? { channel: "FORWARDED" } : {};
  return (
    <>
      <ErrorSummary state={labelledMistakes(actionData, labels)} />
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      <ActionForm
        state={actionData}
        initial={{ receivedOn: loaderData.today, language: "NL", ...liaison }}
        idempotencyKey={loaderData.idempotencyKey}
      >
        <Section title={t.came}>
          <RadioGroup name="channel" label={t.channel} options={channels} />
          <DayField name="receivedOn" label={t.receivedOn} hint={t.receivedHint} />
          <TextAreaField
            name="delayReason"
            most={registerOmbudsmanRequestInput.delayReason}
            label={t.delayReason}
            hint={t.delayHint}
            rows={2}
            optional="depends"
          />
          <TextField name="paperReference" label={t.paperReference} hint={t.paperHint} optional />
          <LanguageField />
        </Section>
        <Section title={t.what}>
          <PartFields />
          <TextAreaField
            name="namedPersons"
            most={registerOmbudsmanRequestInput.namedPersons}
            label={labels.namedPersons}
            rows={2}
            optional
          />
          <DayField name="conductUntilOn" label={t.conductUntilOn} hint={t.conductHint} optional />
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
