import { newIdempotencyKey } from "@gehoor/web/forms/read-form.server.ts";
import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import type { Code } from "../words/code.ts";
import { type RefusalWords, refusalWords } from "../words/refusals/refusal-words.server.ts";
import { ActionQuery } from "./action-query.ts";

type Found = NonNullable<ResultOf<typeof ActionQuery>["complaint"]>;

/** What the page of an action shows around its own fields. */
export type ActionPageData = Pick<
  Found,
  | "view"
  | "reference"
  | "summary"
  | "version"
  | "straightToOmbudsman"
  | "joinedReferences"
  | "parts"
  | "complainants"
  | "representative"
  | "respondents"
  | "hearings"
  | "awaitedReactions"
  | "handler"
> & {
  readonly type: Code<"ActionType">;
  readonly todayOn: string;
  readonly idempotencyKey: string;
  /** Why it cannot be done now; undefined when it can. */
  readonly refusal: RefusalWords | undefined;
};

/**
 * Loads what the form of an action needs. Whether the action is possible is the API's to say; when not, the page says
 * why instead of showing a form.
 */
export async function loadAction(
  { context, params }: Pick<LoaderFunctionArgs, "context" | "params">,
  type: Code<"ActionType">,
): Promise<ActionPageData> {
  const { api, language } = requestContext(context);
  const { complaint, today } = await api.query(ActionQuery, { reference: params.reference ?? "" });
  if (!complaint) throw api.notFound();
  const { id: _id, possibleActions, ...facts } = complaint;
  const found = possibleActions.find((one) => one.type === type);
  const refusal = found ? found.refusal : { code: "NOT_YOURS" as const, article: "Awb 9:1", facts: [] };
  return {
    ...facts,
    type,
    todayOn: today,
    idempotencyKey: newIdempotencyKey(),
    refusal: found?.allowed || !refusal ? undefined : refusalWords(refusal, language),
  };
}
