import { graphql, type VariablesOf } from "@gehoor/web/graphql/graphql.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { readLook } from "./look/keep-look.server.ts";
import type { ListLook } from "./look/list-look.ts";
import { rowWords } from "./table/row-words.server.ts";
import { RowFields } from "./worklist-query.ts";

const Rows = graphql(
  `
  query Rows($filter: ComplaintFilter, $order: ComplaintOrder, $first: Int, $after: String, $last: Int, $before: String) {
    today
    complaints(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { ...RowFields } }
    }
  }
`,
  [RowFields],
);

type Filter = VariablesOf<typeof Rows>["filter"];
type Order = VariablesOf<typeof Rows>["order"];

/**
 * One page of a list of complaints in words, soonest due first unless ordered otherwise.
 *
 * @param search where `na` or `voor` says which page; left out for the first few of a list
 */
export async function loadRows(
  { api, cookies, language }: Pick<RequestContext, "api" | "cookies" | "language">,
  filter: Filter,
  search = new URLSearchParams(),
  {
    count = 50,
    order,
    usual,
  }: { readonly count?: number; readonly order?: Order; readonly usual?: ListLook } = {},
) {
  const before = search.get("voor");
  const { complaints, today } = await api.query(Rows, {
    filter: filter ?? null,
    order: order ?? { field: "NEXT_DUE", direction: "ASC" },
    ...(before === null ? { first: count, after: search.get("na") } : { last: count, before }),
  });
  const { edges, pageInfo, totalCount } = complaints;
  const look = await readLook(cookies, usual);
  const rows = edges.map(({ cursor, node }) => ({ ...rowWords(node, today, language), cursor }));
  return { rows, look, pageInfo, totalCount, today };
}
