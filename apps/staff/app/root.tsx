import "@gehoor/web/theme/staff.css";
import "./styles/staff.css";
import { appMiddleware } from "@gehoor/web/server/middleware/app-middleware.ts";
import { rootData } from "@gehoor/web/server/pages/root-data.ts";
import { ErrorPage } from "@gehoor/web/shell/error-page.tsx";
import { HtmlDocument } from "@gehoor/web/shell/html-document.tsx";
import { StaffShell } from "@gehoor/web/shell/staff-shell.tsx";
import { Outlet, type ShouldRevalidateFunctionArgs } from "react-router";
import type { Route } from "./+types/root.ts";

export const middleware = appMiddleware({ app: "staff", languageFrom: "cookie", signInPath: "/inloggen" });

export function loader(args: Route.LoaderArgs) {
  return rootData(args);
}

/** What every page knows changes by choosing a language at most: an open page stays as it is while the app is away. */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs): boolean {
  return asked.formMethod !== undefined && asked.defaultShouldRevalidate;
}

export { HtmlDocument as Layout };

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <StaffShell items={[]}>
      <ErrorPage error={error} />
    </StaffShell>
  );
}
