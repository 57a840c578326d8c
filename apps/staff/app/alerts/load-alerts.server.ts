import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type AlertedWords, alertedWords } from "./alert-rows.server.ts";
import { type AlertedData, AlertsQuery } from "./alerts-query.ts";

/** Apart, because what is due is read by day and what happened as it came. */
export const sections = ["terms", "news"] as const;
export type SectionName = (typeof sections)[number];

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

export type Section = {
  readonly name: SectionName;
  /** How many complaints there are, on this page and others. */
  readonly total: number;
  readonly rows: readonly AlertedWords[];
  readonly pageInfo: PageInfo;
};

type Asked = {
  /** Undefined for both. */
  readonly only: SectionName | undefined;
  readonly first: number;
  readonly after?: string | null;
  /** With what was seen already. */
  readonly all?: boolean;
};

/** Complaints with alerts, in the sections that have any. */
export async function loadAlerts(
  { api, language }: Pick<RequestContext, "api" | "language">,
  { only, first, after = null, all = false }: Asked,
): Promise<readonly Section[]> {
  const found = await api.query(AlertsQuery, {
    ...{ first, after, unacknowledgedOnly: !all },
    ...{ terms: only !== "news", news: only !== "terms" },
  });
  const inWords = ({ node }: { readonly node: AlertedData }) => alertedWords(node, found.today, language);
  return sections.flatMap((name) => {
    const page = found[name];
    if (!page || page.edges.length === 0) return [];
    const { totalCount, pageInfo, edges } = page;
    return [{ name, total: totalCount, rows: edges.map(inWords), pageInfo }];
  });
}
