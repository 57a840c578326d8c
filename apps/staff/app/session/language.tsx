import { chooseLanguage } from "@gehoor/web/server/pages/choose-language.server.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/language.ts";

/** The button in the rail that changes the language of the screens. */
export function action(args: Route.ActionArgs) {
  return chooseLanguage(args);
}

export function loader() {
  throw redirect("/");
}
