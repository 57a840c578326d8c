import { useEffect } from "react";
import { isRouteErrorResponse, useLocation, useRouteLoaderData } from "react-router";
import { Heading } from "../blocks/heading.tsx";
import { PageLink } from "../blocks/page-link.tsx";
import { Paragraph } from "../blocks/paragraph.tsx";
import { WithPhones } from "../blocks/phone-link.tsx";
import { notArrived } from "../forms/kept-typing/typed-store.ts";
import { type Failure, type FailureReason, isFailure } from "../graphql/api-failure.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { RootData } from "../server/pages/root-data.ts";
import { texts } from "./error-page.texts.ts";
import { KeptText } from "./kept-text.tsx";
import { PageTitle } from "./page-title.tsx";
import { useMunicipality } from "./use-municipality.ts";

/** Characters of a request's id: enough to find it in the logs, few enough to read over the phone. */
const readable = 8;

/** No fault that somebody could look into: no telephone number and no number of the request. */
const ownDoing: readonly FailureReason[] = ["NOT_FOUND", "SIGNED_OUT", "OTHER_PERSON", "NO_CONNECTION"];

/** Opening the same address again may help; what was typed in a form is then there. */
const tryAgain: readonly FailureReason[] = ["API_AWAY", "NO_CONNECTION"];

/** The answer was lost or never came: what was asked may be done all the same. */
const maybeArrived: readonly FailureReason[] = ["API_AWAY", "UNEXPECTED"];

/** Not the page of our own server: something in front of it could not reach it. */
const gatewayStatuses: readonly number[] = [502, 503, 504];

/** What happened, what is kept, and what to do now. For the `ErrorBoundary` of a route, inside its shell. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useTexts(texts);
  const municipality = useMunicipality();
  const { pathname, search } = useLocation();
  const staff = useRouteLoaderData<RootData>("root")?.app === "staff";
  useEffect(() => notArrived(sessionStorage), []);
  const { reason, requestId, typed, signIn, signedInAs, retryAfterSeconds: wait } = failureOf(error);
  const other = reason === "OTHER_PERSON";
  return (
    <div className="g-wrap g-page">
      <PageTitle>{signedInAs ? t.signedInAs({ name: signedInAs }) : t.title[reason]}</PageTitle>
      <Paragraph size="large">
        {wait
          ? t.wait(waitIn(wait))
          : staff && reason === "UNEXPECTED"
            ? t.staffUnexpected
            : t.whatToDo[reason]}
      </Paragraph>
      {other && <Paragraph>{t.twoWays}</Paragraph>}
      {municipality && !staff && !ownDoing.includes(reason) && (
        <Paragraph>
          <WithPhones numbers={[municipality.phone]}>{t.call(municipality)}</WithPhones>
        </Paragraph>
      )}
      {signIn && (
        <p>
          <a className="g-button g-button--primary" href={signIn} target="_blank" rel="noopener">
            {t.signIn}
          </a>
        </p>
      )}
      {other && (
        <p>
          <a className="g-link" href={pathname + search}>
            {t.openAnew}
          </a>
        </p>
      )}
      {typed && typed.length > 0 ? (
        <section aria-labelledby="kept">
          <Heading level={2} id="kept">
            {t.kept}
          </Heading>
          <KeptText
            typed={typed}
            help={other ? t.keptOfOther : maybeArrived.includes(reason) ? t.keptUnsure : t.keptHelp}
            send={t.send}
          />
        </section>
      ) : (
        <p className="g-actions">
          {tryAgain.includes(reason) && (
            <a className="g-button g-button--primary" href={pathname + search}>
              {t.reload}
            </a>
          )}
          <PageLink to="/">{t.home}</PageLink>
        </p>
      )}
      {requestId && !ownDoing.includes(reason) && (
        <p className="g-quiet">{t.requestId({ id: requestId.slice(0, readable) })}</p>
      )}
    </div>
  );
}

/** Rounded up, so that whoever waits that long has waited long enough. */
function waitIn(seconds: number): { readonly minutes: number; readonly hours: number } {
  return { minutes: Math.max(1, Math.ceil(seconds / 60)), hours: Math.ceil(seconds / 3600) };
}

function failureOf(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    if (isFailure(error.data)) return error.data;
    if (error.status === 404) return { reason: "NOT_FOUND", requestId: "" };
    if (gatewayStatuses.includes(error.status)) return { reason: "API_AWAY", requestId: "" };
    // The framework's own refusals, such as a form sent to a page that takes none.
    return { reason: error.status < 500 ? "INVALID_REQUEST" : "UNEXPECTED", requestId: "" };
  }
  return { reason: isLostConnection(error) ? "NO_CONNECTION" : "UNEXPECTED", requestId: "" };
}

/** What `fetch` says when no answer came, in the words of each browser. */
function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message);
}
