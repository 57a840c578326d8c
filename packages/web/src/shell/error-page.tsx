import { Heading, Paragraph } from "@amsterdam/design-system-react";
import { isRouteErrorResponse, useLocation } from "react-router";
import { type Failure, isFailure } from "../graphql/api-failure.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { texts } from "./error-page.texts.ts";
import { KeptText } from "./kept-text.tsx";
import { PageLink } from "./page-link.tsx";
import { PageTitle } from "./page-title.tsx";
import { useMunicipality } from "./use-municipality.ts";

/** Characters of a request's id: enough to find it in the logs, few enough to read over the phone. */
const readable = 8;

/** What happened, what is kept, and what to do now. For the `ErrorBoundary` of a route, inside its shell. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useTexts(texts);
  const municipality = useMunicipality();
  const { pathname, search } = useLocation();
  const { reason, requestId, typed, signIn } = failureOf(error);
  return (
    <div className="g-wrap g-page">
      <PageTitle>{t.title[reason]}</PageTitle>
      <Paragraph size="large">{t.whatToDo[reason]}</Paragraph>
      {municipality && reason !== "NOT_FOUND" && reason !== "SIGNED_OUT" && (
        <Paragraph>{t.call(municipality)}</Paragraph>
      )}
      {signIn && (
        <p>
          <a
            className="ams-button ams-button--primary g-button-link"
            href={signIn}
            target="_blank"
            rel="noopener"
          >
            {t.signIn}
          </a>
        </p>
      )}
      {typed && typed.length > 0 ? (
        <section aria-labelledby="kept">
          <Heading level={2} id="kept">
            {t.kept}
          </Heading>
          <KeptText typed={typed} help={t.keptHelp} send={t.send} />
        </section>
      ) : (
        <p className="g-actions">
          {reason === "API_AWAY" && (
            <a className="ams-button ams-button--primary g-button-link" href={pathname + search}>
              {t.reload}
            </a>
          )}
          <PageLink to="/">{t.home}</PageLink>
        </p>
      )}
      {requestId && reason !== "NOT_FOUND" && reason !== "SIGNED_OUT" && (
        <p className="g-quiet">{t.requestId({ id: requestId.slice(0, readable) })}</p>
      )}
    </div>
  );
}

function failureOf(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    if (isFailure(error.data)) return error.data;
    if (error.status === 404) return { reason: "NOT_FOUND", requestId: "" };
    // The framework's own refusals, such as a form sent to a page that takes none.
    return { reason: error.status < 500 ? "INVALID_REQUEST" : "UNEXPECTED", requestId: "" };
  }
  return { reason: "UNEXPECTED", requestId: "" };
}
