import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { Code } from "../words/code.ts";
import { ToOpenQuery } from "./to-open-query.ts";

const none = { total: 0, rows: [] };

/** What was shared with the ombudsman's liaison and is not opened, longest shared first; nothing for anybody else. */
export async function loadToOpen(
  { api, language }: Pick<RequestContext, "api" | "language">,
  roles: readonly Code<"Role">[],
): Promise<{
  readonly total: number;
  readonly rows: readonly { readonly id: string; readonly reference: string; readonly since: string }[];
}> {
  if (!roles.includes("LIAISON")) return none;
  const { complaints } = await api.query(ToOpenQuery, {});
  const { long } = dayWords(language);
  const rows = complaints.edges
    .map(({ node }) => node)
    .toSorted((one, other) => (one.sealedSinceOn ?? "").localeCompare(other.sealedSinceOn ?? ""))
    .map(({ id, reference, sealedSinceOn }) => ({
      id,
      reference,
      since: sealedSinceOn ? long(sealedSinceOn) : "",
    }));
  return { total: complaints.totalCount, rows };
}

export type ToOpenData = Awaited<ReturnType<typeof loadToOpen>>;
