import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { formType } from "../actions/catalogue.ts";
import { casePath } from "../commands/action-path.ts";
import type { Route } from "./+types/keep-draft.ts";
import { keepForm } from "./keep-form.server.ts";

/** Keeps what is written so far, for the page that does so by itself while somebody writes. */
export async function action(args: Route.ActionArgs) {
  const received = await receiveForm(args);
  const type = formType(args.params.form);
  if (!type) throw requestContext(args.context).api.notFound();
  return Response.json(await keepForm(args, type, received));
}

/** Opened by itself there is nothing to see: what was kept is on its form. */
export function loader({ params }: Route.LoaderArgs) {
  throw redirect(casePath(params.reference));
}
