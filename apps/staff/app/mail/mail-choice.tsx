import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useLanguage, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { redirect } from "react-router";
import { z } from "zod";
import { FieldList } from "../forms/fields/field-list.tsx";
import { labelsOf } from "../forms/fields/form-labels.ts";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import type { Fields } from "../forms/fields/staff-fields.ts";
import type { Code } from "../words/code.ts";
import type { Route } from "./+types/mail-choice.ts";

export const WantedMailQuery = graphql(`
  query WantedMail { wantedMail viewer { __typename ... on StaffViewer { roles } } }
`);
export const ChooseMail = graphql(
  `mutation ChooseMail($wanted: [StaffMailKind!]!) { chooseMail(wanted: $wanted) }`,
);

const kinds = wordTexts<Code<"StaffMailKind">>({
  ASSIGNED: { nl: "U wordt gevraagd een klacht te behandelen", en: "You are asked to handle a complaint" },
  APPROVAL: { nl: "Een voorstel wacht op uw goedkeuring", en: "A proposal waits for your approval" },
  DUE_TOMORROW: { nl: "Een termijn loopt bijna af", en: "A term is about to end" },
  LATE: { nl: "Een termijn is voorbij", en: "A term has passed" },
  CITIZEN_ANSWERED: { nl: "De klager stuurt een bericht", en: "The complainant sends a message" },
  DIGEST: {
    nl: "Overzicht op de ochtend van elke werkdag, als er iets op u wacht",
    en: "Overview on the morning of each working day, if something waits for you",
  },
});

const fields = {
  wanted: {
    kind: "choices",
    of: kinds,
    label: { nl: "Waarover wilt u mail?", en: "What do you want mail about?" },
    optional: "depends",
  },
} as const satisfies Fields;

const type = "CHOOSE_MAIL";

export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies } = requestContext(context);
  const { wantedMail, viewer } = await api.query(WantedMailQuery, {});
  const signs = viewer?.__typename === "StaffViewer" && viewer.roles.includes("SIGNATORY");
  return { wanted: [...wantedMail], signs, done: cookies.flash === "chosen" };
}

type Chosen = { readonly wanted: readonly Code<"StaffMailKind">[] | null };

export async function action(args: Route.ActionArgs) {
  const { api, cookies } = requestContext(args.context);
  const sent = await readForm(args, tied<Chosen>(z.object(fieldChecks(type, fields, ""))));
  if (!sent.ok) return sent.again;
  await api.mutate(ChooseMail, { wanted: [...(sent.values.wanted ?? [])] });
  await cookies.leaveFlash("chosen", "/meldingen");
  return redirect("/meldingen");
}

/** Of what somebody is told by mail; the portal tells it all the same. */
export default function MailChoice({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <>
      {loaderData.done && <Banner kind="success" title={t.done} />}
      <ErrorSummary state={actionData} labels={labelsOf(fields, useLanguage())} />
      <PageTitle below={t.lead} errors={mistakeCount(actionData)}>
        {t.title}
      </PageTitle>
      {loaderData.signs && <p>{t.signs}</p>}
      <ActionForm state={actionData} initial={{ wanted: loaderData.wanted }}>
        <FieldList type={type} fields={fields} data={{ options: {} }} />
        <SubmitButton>{t.send}</SubmitButton>
      </ActionForm>
    </>
  );
}

const texts = defineTexts({
  nl: {
    title: "Mijn meldingen",
    lead: "In een mail staan alleen het kenmerk en wat er van u gevraagd wordt. Bent u afwezig, dan gaat de mail naar wie u vervangt. In Gehoor ziet u altijd alles.",
    signs:
      "Als ondertekenaar krijgt u alleen mail over een klacht zolang die op een ondertekenaar wacht, ook over de termijn ervan.",
    send: "Bewaar",
    done: "Uw keuze is bewaard",
  },
  en: {
    title: "My notifications",
    lead: "A mail says no more than the reference and what is asked of you. While you are away it goes to who stands in for you. In Gehoor you always see everything.",
    signs:
      "As a signatory you get mail about a complaint only while it waits for a signatory, about its term as well.",
    send: "Save",
    done: "Your choice was saved",
  },
});
