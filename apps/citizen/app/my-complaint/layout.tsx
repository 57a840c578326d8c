import { isFailure } from "@gehoor/web/graphql/api-failure.ts";
import { ErrorPage } from "@gehoor/web/shell/error-page.tsx";
import { isRouteErrorResponse, Outlet } from "react-router";
import type { Route } from "./+types/layout.ts";
import "./my-complaint.css";
import { SignedOutPage } from "./session/signed-out-page.tsx";

/** Around every page of one's own complaint: catches the end of a session without losing what was typed. */
export default function MyComplaintLayout() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (isRouteErrorResponse(error) && isFailure(error.data) && error.data.reason === "SIGNED_OUT")
    return <SignedOutPage typed={error.data.typed ?? []} />;
  return <ErrorPage error={error} />;
}
