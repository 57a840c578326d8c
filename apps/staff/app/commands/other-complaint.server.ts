import type { LoaderFunctionArgs } from "react-router";
import type { Code } from "../words/code.ts";
import { type ActionPageData, loadAction } from "./load-action.server.ts";

/** What the page of an action with another complaint shows: whose reference stands in the box already. */
export type OtherComplaintPageData = ActionPageData & { readonly other: string | null };

/** Loads it. @param parameter of the address, by which a file that names the other one fills the box in */
export async function loadWithOther(
  args: Pick<LoaderFunctionArgs, "context" | "params" | "request">,
  type: Code<"ActionType">,
  parameter: "met" | "in",
): Promise<OtherComplaintPageData> {
  const facts = await loadAction(args, type);
  return { ...facts, other: new URL(args.request.url).searchParams.get(parameter) };
}
