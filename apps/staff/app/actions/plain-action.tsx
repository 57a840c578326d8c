import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ComponentProps } from "react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { formName } from "../commands/action-path.ts";
import { formPage } from "../commands/form-page.tsx";
import { loadForm } from "../commands/load-form.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import { ofPlainForms } from "./plain-forms.ts";

const loaders = ofPlainForms((form) => loadForm(form));
const actions = ofPlainForms((form) => runCommand(form));
const pages = ofPlainForms((form) => formPage(form));

export const loader = (args: LoaderFunctionArgs) => here(loaders, args)(args);
export const action = (args: ActionFunctionArgs) => here(actions, args)(args);

/** The page of every plain form. */
export default function PlainAction(props: ComponentProps<ReturnType<typeof formPage>>) {
  const Page = pages.get(formName(props.loaderData.form));
  return Page && <Page {...props} />;
}

/** What there is for the form whose address it is. */
function here<One>(all: ReadonlyMap<string, One>, { context, pattern }: LoaderFunctionArgs): One {
  const one = all.get(pattern.split("/").at(-1) ?? "");
  if (!one) throw requestContext(context).api.notFound();
  return one;
}
