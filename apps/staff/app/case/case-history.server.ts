import type { Api } from "@gehoor/web/graphql/api.ts";
import type { Code } from "../words/code.ts";
import { CaseHistoryQuery, type EntryData, type EntryPage } from "./case-query.ts";

/** Far more pages than any case has; a bound so that a mistake cannot loop. */
const mostPages = 20;

/** The whole history of a case, oldest first, of which the page has the beginning. */
export async function wholeHistory(
  api: Pick<Api, "query">,
  reference: string,
  beginning: EntryPage,
): Promise<EntryData[]> {
  const entries: EntryData[] = [];
  let page = beginning;
  for (let read = 0; read < mostPages; read += 1) {
    entries.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    const after = page.pageInfo.endCursor;
    const { complaint } = await api.query(CaseHistoryQuery, { reference, after });
    if (!complaint) break;
    page = complaint.history;
  }
  return entries;
}

/**
 * Adds what an event does not say by itself because it carries numbers only: which letter it was about, and to whom the
 * case was assigned last, or who is asked to handle it.
 */
export function namedEntries(
  entries: readonly EntryData[],
  letters: readonly { readonly number: number; readonly kind: Code<"NoticeKind"> }[],
  { handler, asked }: { readonly handler: string | undefined; readonly asked: string | undefined },
): EntryData[] {
  const lastAsked = entries.findLast(({ type }) => type === "HandlerProposed");
  const lastAssigned = entries.findLast(({ type }) => type === "HandlerAssigned");
  return entries.map((entry) => {
    if (entry === lastAssigned && handler)
      return { ...entry, facts: [...entry.facts, { name: "handler", value: handler }] };
    if (entry === lastAsked && asked)
      return { ...entry, facts: [...entry.facts, { name: "handler", value: asked }] };
    if (!entry.type.startsWith("Notice")) return entry;
    const number = entry.facts.find(({ name }) => name === "number")?.value;
    const letter = letters.find((one) => String(one.number) === number);
    return letter ? { ...entry, facts: [...entry.facts, { name: "kind", value: letter.kind }] } : entry;
  });
}
