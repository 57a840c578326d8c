import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { localAddress } from "@gehoor/web/server/pages/local-address.ts";
import { redirect } from "react-router";
import type { Route } from "./+types/look.ts";
import { forgetLook, keepLook, lookShape } from "./keep-look.server.ts";

/** The form beside the worklist: keeps which columns its lines show and how high they are, and returns to the list. */
export async function action(args: Route.ActionArgs) {
  const { cookies } = requestContext(args.context);
  const sent = await receiveForm(args);
  const look = lookShape.safeParse({ columns: sent.getAll("column"), density: sent.get("density") });
  if (sent.get("do") === "usual") await forgetLook(cookies);
  else if (look.success) await keepLook(cookies, look.data);
  return redirect(localAddress(sent.get("next")));
}

export function loader() {
  throw redirect("/werkvoorraad");
}
