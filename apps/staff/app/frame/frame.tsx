import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { isFailure } from "@gehoor/web/graphql/api-failure.ts";
import { keepingLast } from "@gehoor/web/live/keeping-last.ts";
import { StaleNote } from "@gehoor/web/live/stale-note.tsx";
import { useLiveRevalidation } from "@gehoor/web/live/use-live.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { ErrorPage } from "@gehoor/web/shell/error-page.tsx";
import { StaffShell } from "@gehoor/web/shell/staff-shell.tsx";
import { useState } from "react";
import { isRouteErrorResponse, Outlet, useLocation } from "react-router";
import { areKeysOn } from "../keys/keys-choice.server.ts";
import { Shortcuts } from "../keys/shortcuts.tsx";
import { isSpoken, type Spoken } from "../live/alert-spoken.ts";
import { roleTexts } from "../words/people.texts.ts";
import type { Route } from "./+types/frame.ts";
import { AlertBar } from "./alert-bar.tsx";
import { isList, ListPlaces } from "./list-places.tsx";
import { LoadingSign } from "./loading-sign.tsx";
import { texts } from "./rail.texts.ts";
import { railItems } from "./rail-items.ts";
import { StaffFrameQuery } from "./viewer-query.ts";

/** Nobody passes without a session; whether it is still good is for the API to say. What was sent is not lost. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }) => {
    const { api, cookies } = requestContext(context);
    if (cookies.session !== undefined) return;
    if (request.method === "POST") await receiveForm({ request, context });
    throw api.signedOut();
  },
];

export async function loader({ context }: Route.LoaderArgs) {
  const { api, cookies, language } = requestContext(context);
  const { viewer, worklistCounts } = await api.query(StaffFrameQuery, {});
  if (viewer?.__typename !== "StaffViewer") {
    await cookies.endSession();
    throw api.signedOut();
  }
  const t = texts[language];
  const away = viewer.standsInFor.map(({ name }) => name).join(", ");
  const person = {
    name: viewer.staff.name,
    role: viewer.roles.map((role) => roleTexts[language][role]).join(", ") || t.noRole,
    standsIn: away === "" ? undefined : t.standsIn({ names: away }),
    links: [
      { to: "/afwezigheid", label: t.absence },
      { to: "/meldingen", label: t.mail },
    ],
  };
  return {
    roles: viewer.roles,
    // Put into words here, so that no page brings the words along as script.
    rail: { items: railItems(viewer.roles, worklistCounts, t), person },
    alertPosition: viewer.alertPosition,
    listPosition: viewer.listPosition,
    keys: await areKeysOn(cookies),
  };
}

export const clientLoader = keepingLast<typeof loader>();

/** Pages on which somebody types: nothing that happens elsewhere may change them or take them away. */
const forms =
  /^\/(?:zaken\/[^/]+\/.+|beheer\/.+|afwezigheid(?:\/.+)?|overdracht\/.+|werkvoorraad\/.+|meldingen|intake|post|ombudsman\/verzoek)$/;

/** The frame around every page: the rail with its counters, and new alerts said without moving anything. */
export default function StaffFrame({ loaderData }: Route.ComponentProps) {
  const [alerts, setAlerts] = useState<readonly Spoken[]>([]);
  const { pathname } = useLocation();
  const stale = useLiveRevalidation("/stroom/signalen", {
    after: loaderData.alertPosition,
    onEvents: (told) => setAlerts((waiting) => [...waiting, ...told.filter(isSpoken)]),
    paused: forms.test(pathname),
  });
  useLiveRevalidation(isList(pathname) ? "/stroom/lijsten" : undefined, {
    after: loaderData.listPosition,
  });
  return (
    <Shell data={loaderData}>
      <LoadingSign />
      {loaderData.keys && <Shortcuts />}
      <ListPlaces>
        <Outlet />
      </ListPlaces>
      <StaleNote stale={stale} />
      <AlertBar alerts={alerts} onClose={() => setAlerts([])} />
    </Shell>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const other = signedInMeanwhile(error);
  const page = <ErrorPage error={error} />;
  if (other === undefined) return <Shell data={loaderData}>{page}</Shell>;
  return (
    <StaffShell items={[]} person={{ name: other, role: "" }}>
      {page}
    </StaffShell>
  );
}

/** Who signed in after this page was loaded: what it knows is of somebody else. */
function signedInMeanwhile(error: unknown): string | undefined {
  return isRouteErrorResponse(error) && isFailure(error.data) ? error.data.signedInAs : undefined;
}

type ShellProps = {
  readonly data: Route.ComponentProps["loaderData"] | undefined;
  readonly children: React.ReactNode;
};

function Shell({ data, children }: ShellProps) {
  return data ? (
    <StaffShell {...data.rail}>{children}</StaffShell>
  ) : (
    <StaffShell items={[]}>{children}</StaffShell>
  );
}
