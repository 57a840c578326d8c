import { type ActionFunctionArgs, redirect } from "react-router";
import { receivePublicForm } from "../../forms/reading/read-form.server.ts";
import { isLanguage } from "../../i18n/language.ts";
import { languageCookie } from "../middleware/app-middleware.ts";
import { localAddress } from "./local-address.ts";

/** The action behind the staff's language button: keeps the choice and returns to the page it was made on. */
export async function chooseLanguage(args: ActionFunctionArgs): Promise<Response> {
  const form = await receivePublicForm(args);
  const language = form.get("language");
  const headers = new Headers();
  if (isLanguage(language)) headers.set("set-cookie", await languageCookie.serialize(language));
  return redirect(localAddress(form.get("next")), { headers });
}
