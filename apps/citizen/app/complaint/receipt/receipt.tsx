import { ButtonLink } from "@gehoor/web/blocks/page-link.tsx";
import { Paragraph } from "@gehoor/web/blocks/paragraph.tsx";
import { receivePublicForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { data, redirect } from "react-router";
import { beginSession } from "#app/my-complaint/session/begin-session.server.ts";
import type { Route } from "./+types/receipt.ts";
import "../complaint.css";
import { neverKept } from "../never-kept.ts";
import { forgetReceipts, keyOfReceipt } from "./kept-receipts.server.ts";
import { ReceiptQuery, receiptOf } from "./receipt.server.ts";
import { ReceiptPage } from "./receipt-page.tsx";
import { signInPath } from "./sign-in-path.ts";

const texts = defineTexts({
  nl: {
    title: "Uw bewijs van ontvangst staat hier niet meer",
    text: "Het staat hier een dag, in de browser waarmee u uw klacht verstuurde. Met uw kenmerk en toegangscode logt u in, ook daarna. Uw klacht is gewoon binnen.",
    follow: "Volg uw klacht",
  },
  en: {
    title: "Your proof of receipt is no longer here",
    text: "It stays here for a day, in the browser you used to send your complaint. With your reference and access code you sign in, also afterwards. Your complaint has arrived all the same.",
    follow: "Follow your complaint",
  },
});

/** As the form before it: no script is needed, and going back or reloading asks nothing. */
export const handle = { scripts: false };

export const headers = () => neverKept;

type Args = Route.LoaderArgs | Route.ActionArgs;

export async function loader(args: Route.LoaderArgs) {
  const found = await receiptIn(args);
  return data(found ? receiptOf(found, requestContext(args.context)) : { reference: args.params.reference }, {
    headers: neverKept,
  });
}

/** Whoever sees the receipt has the code: the button needs not ask for it again. */
export async function action(args: Route.ActionArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const { reference } = args.params;
  const sent = await receivePublicForm(args);
  const signIn = pathIn(language, signInPath(reference));
  if (sent.get("step") === "hide") {
    await forgetReceipts(cookies);
    return redirect(signIn, 303);
  }
  const found = await receiptIn(args);
  const accessCode = found?.accessCode ?? undefined;
  if (accessCode === undefined) return redirect(signIn, 303);
  const begun = await beginSession({ api, cookies }, { reference, accessCode });
  return redirect(begun.ok ? pathIn(language, `/mijn-klacht/${begun.reference}`) : signIn, 303);
}

async function receiptIn({ params, context }: Args) {
  const { api, cookies } = requestContext(context);
  const key = await keyOfReceipt(cookies, params.reference);
  return key === undefined ? null : (await api.query(ReceiptQuery, { key })).receipt;
}

export default function Receipt({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  if ("receipt" in loaderData) return <ReceiptPage {...loaderData} kept />;
  return (
    <div className="g-wrap g-page">
      <PageTitle>{t.title}</PageTitle>
      <Paragraph size="large" className="c-intro">
        {t.text}
      </Paragraph>
      <div className="g-actions">
        <ButtonLink to={signInPath(loaderData.reference)}>{t.follow}</ButtonLink>
      </div>
    </div>
  );
}
