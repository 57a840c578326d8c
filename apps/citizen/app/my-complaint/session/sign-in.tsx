import { Banner } from "@gehoor/web/blocks/banner.tsx";
import { Card } from "@gehoor/web/blocks/card.tsx";
import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { WithPhones } from "@gehoor/web/blocks/phone-link.tsx";
import { ActionForm } from "@gehoor/web/forms/action-form.tsx";
import { ErrorSummary } from "@gehoor/web/forms/error-summary.tsx";
import { TextField } from "@gehoor/web/forms/fields/text-field.tsx";
import { mistakeCount } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receivePublicForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { type Language, pathIn } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { type RequestContext, requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { useMunicipality } from "@gehoor/web/shell/use-municipality.ts";
import { redirect } from "react-router";
import { z } from "zod";
import { needed } from "#app/words/contact-fields.server.ts";
import type { Route } from "./+types/sign-in.ts";
import { beginSession } from "./begin-session.server.ts";
import { texts } from "./sign-in.texts.ts";

const credentials = (t: (typeof texts)[Language]) =>
  z.object({
    reference: needed(t.needReference, 100),
    accessCode: needed(t.needCode, 100),
  });

/** Set with the page; without it at the next step the browser keeps no cookies, and would not keep the session either. */
const probe = "inloggen";
const keepsCookies = (cookies: RequestContext["cookies"]) => cookies.readDraft(probe, z.literal(true));

export async function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const { cookies } = requestContext(context);
  if (!(await keepsCookies(cookies))) await cookies.writeDraft(probe, true);
  return {
    reference: searchParams.get("kenmerk") ?? "",
    signedOut: cookies.flash === "signed-out",
  };
}

export async function action(args: Route.ActionArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const t = texts[language];
  const form = checkForm(args, await receivePublicForm(args), credentials(t));
  if (!form.ok) return form.again;
  const begun = await beginSession({ api, cookies }, form.values);
  if (!begun.ok) {
    const message = begun.waitUntilAt === null ? t.refused : waitWords(begun.waitUntilAt, language);
    return form.refuse({ name: "accessCode", message });
  }
  if (!(await keepsCookies(cookies))) return form.refuse({ name: undefined, message: t.noCookies });
  const next = new URL(args.request.url).searchParams.get("next");
  throw redirect(next === null ? pathIn(language, `/mijn-klacht/${begun.reference}`) : localAddress(next));
}

function waitWords(waitUntilAt: string, language: Language): string {
  const minutes = Temporal.Now.instant().until(waitUntilAt).total("minutes");
  return texts[language].wait({
    time: dayWords(language).time(waitUntilAt),
    minutes: Math.max(1, Math.ceil(minutes)),
  });
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const municipality = useMunicipality();
  return (
    <div className="g-wrap g-page">
      {loaderData.signedOut && !actionData && (
        <Banner kind="success" title={t.signedOut}>
          <Paragraph>{t.signedOutText}</Paragraph>
        </Banner>
      )}
      <ErrorSummary state={actionData} />
      <PageTitle errors={mistakeCount(actionData)}>{t.title}</PageTitle>
      <Paragraph size="large" className="m-intro">
        {t.intro}
      </Paragraph>
      <ActionForm state={actionData} initial={{ reference: loaderData.reference }}>
        <TextField
          name="reference"
          label={t.reference}
          hint={t.referenceHint}
          autoComplete="username"
          size={20}
          code
        />
        <TextField
          name="accessCode"
          label={t.accessCode}
          hint={t.accessCodeHint}
          autoComplete="off"
          size={30}
          code
        />
        <SubmitButton>{t.submit}</SubmitButton>
      </ActionForm>
      <div className="m-below">
        <Card title={t.lost}>
          <p>
            {municipality ? (
              <WithPhones numbers={[municipality.phone]}>{t.lostText(municipality)}</WithPhones>
            ) : (
              t.lostTextPlain
            )}
          </p>
        </Card>
        <p>
          {t.notYet}{" "}
          <PageLink to="/klacht" reloadDocument>
            {t.file}
          </PageLink>
        </p>
      </div>
    </div>
  );
}
