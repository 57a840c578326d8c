import "@gehoor/web/theme/citizen.css";
import { appMiddleware } from "@gehoor/web/server/middleware/app-middleware.ts";
import { rootData } from "@gehoor/web/server/pages/root-data.ts";
import { ErrorPage } from "@gehoor/web/shell/error-page.tsx";
import { HtmlDocument } from "@gehoor/web/shell/html-document.tsx";
import { PageShell } from "@gehoor/web/shell/page-shell.tsx";
import { Outlet, type ShouldRevalidateFunctionArgs } from "react-router";
import type { Route } from "./+types/root.ts";

export const middleware = appMiddleware({
  app: "citizen",
  languageFrom: "path",
  signInPath: "/mijn-klacht/inloggen",
});

export function loader(args: Route.LoaderArgs) {
  return rootData(args);
}

/**
 * What every page knows changes by signing in or out at most. A page that hears of something new does not ask for it
 * again, and so can stay as it was while the site cannot be reached; nor is it asked for after a form that was refused,
 * where a session that is over would lead away from what was typed.
 */
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined && defaultShouldRevalidate;
}

export { HtmlDocument as Layout };

export default function Root() {
  return (
    <PageShell>
      <Outlet />
    </PageShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PageShell>
      <ErrorPage error={error} />
    </PageShell>
  );
}
