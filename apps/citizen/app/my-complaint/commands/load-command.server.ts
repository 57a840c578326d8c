import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import type { Api } from "@gehoor/web/graphql/api.ts";
import type { ResultOf, TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { RouterContextProvider } from "react-router";
import type { ActionType } from "#app/words/codes.ts";
import { refusalWords } from "#app/words/refused.ts";
import type { ActionAvailabilityFields } from "./command-fragments.ts";

/** A complaint as a page with one action sees it. */
export type ActionAvailability = {
  readonly id: string;
  readonly reference: string;
  /** Sent along with the form, so that its sender hears when somebody changed the complaint meanwhile. */
  readonly version: number;
  readonly idempotencyKey: string;
  /** Why the action is not possible now; undefined when it is. */
  readonly refused: string | undefined;
};

type Available = ResultOf<typeof ActionAvailabilityFields>;

/** The query of a page with an action. */
export type ActionQuery<Page> = TadaDocumentNode<Page, { reference: string }>;

type Args = {
  readonly params: { readonly reference: string };
  readonly context: Readonly<RouterContextProvider>;
};

/**
 * The loader of a page with an action.
 *
 * @param actions of which one must be possible; if none is, the page says why the first is not
 * @param more what the page shows of the complaint besides, `initial` among it: what its fields begin with
 */
export function loadCommand<Page extends { complaint: Available | null }, More>(
  query: ActionQuery<Page>,
  actions: readonly [ActionType, ...ActionType[]],
  more: (complaint: NonNullable<Page["complaint"]>, language: Language) => More,
) {
  return async ({ params, context }: Args) => {
    const { api, language } = requestContext(context);
    const complaint = found(api, (await api.query(query, params)).complaint);
    return {
      availability: availabilityOf(complaint, language, ...actions),
      ...more(complaint, language),
    };
  };
}

/**
 * @throws the page for what does not exist or is not the visitor's
 */
export function found<Complaint>(api: Pick<Api, "notFound">, complaint: Complaint): NonNullable<Complaint> {
  if (complaint === null || complaint === undefined) throw api.notFound();
  return complaint;
}

/** Whether one of these actions is possible, and if not, why the first of them is not. */
export function availabilityOf(
  complaint: Available,
  language: Language,
  ...actions: readonly [ActionType, ...ActionType[]]
): ActionAvailability {
  const { id, reference, version, possibleActions } = complaint;
  const known = actions.flatMap((type) => possibleActions.find((one) => one.type === type) ?? []);
  const allowed = known.some((one) => one.allowed);
  const refusal = known[0]?.refusal ?? { code: "NOT_IN_THIS_STATE" as const, article: "Awb 9:4-9:12" };
  const idempotencyKey = newIdempotencyKey();
  return {
    id,
    reference,
    version,
    idempotencyKey,
    refused: allowed ? undefined : refusalWords(refusal, language),
  };
}
