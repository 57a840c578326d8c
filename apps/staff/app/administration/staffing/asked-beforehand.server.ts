import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { LoaderFunctionArgs } from "react-router";
import { type RefusalWords, refusalWords } from "../../words/refusals/refusal-words.server.ts";
import type { StaffingPreview, StaffingPreviewed } from "./staffing-query.ts";

type Beforehand = { readonly beforehand?: StaffingPreview; readonly refused?: RefusalWords };

/** What a change with nothing to fill in would do, for its page to say from the beginning; or why it cannot be. */
export function askedBeforehand(
  { context }: Pick<LoaderFunctionArgs, "context">,
  preview: StaffingPreviewed,
): Beforehand {
  const { api, language } = requestContext(context);
  if (preview.__typename === "StaffingPreview") return { beforehand: preview };
  if (preview.__typename === "Refused") return { refused: refusalWords(preview.refusal, language) };
  throw api.notFound();
}
