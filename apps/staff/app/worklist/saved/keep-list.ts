import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { saveListInput } from "@gehoor/web/graphql/text-limits.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { listSearch, readWorklistAddress } from "../worklist-filter.ts";
import type { Route } from "./+types/keep-list.ts";
import type { SavingTrouble } from "./saved-lists.tsx";

export const SaveList = graphql(`
  mutation SaveList($input: SaveListInput!) { saveList(input: $input) { id } }
`);
export const ForgetList = graphql(`mutation ForgetList($id: ID!) { forgetList(id: $id) }`);

const page = "/werkvoorraad";

/** Keeps the list one looks at under a name, or takes one's own list away, and returns to the list. */
export async function action(args: Route.ActionArgs) {
  const { api, cookies } = requestContext(args.context);
  const sent = await receiveForm(args);
  // Read and written anew, so that nothing but what a list can be asked is kept, and no words searched for.
  const { search: _words, ...asked } = readWorklistAddress(new URLSearchParams(sent.get("next") ?? ""));
  const back = async (address: string, trouble?: SavingTrouble) => {
    if (trouble) await cookies.leaveFlash(trouble, page);
    return redirect(page + address);
  };
  if (sent.get("do") === "forget") {
    await api.mutate(ForgetList, { id: sent.get("id") ?? "" });
    return back(listSearch({ ...asked, search: "" }));
  }
  const name = (sent.get("name") ?? "").trim().slice(0, saveListInput.name);
  const search = listSearch({ ...asked, name, search: "" });
  if (name === "") return back(search, "nameless");
  const { saveList } = await api.mutate(SaveList, { input: { name, search } });
  return back(search, saveList ? undefined : "full");
}

export function loader() {
  throw redirect(page);
}
